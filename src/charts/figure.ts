import type { FontWeight, Mark, Scene } from "../scene/mark";
import { lineHeight, textBelow } from "./axis";
import type { Frame } from "./chart";
import type { ChartStyle } from "./style";
import { wrapText } from "./wrapText";

/** What stands around a chart in a file, in sentences; the chart's own legend is part of the chart. */
export interface FigureText {
  readonly title: string;
  readonly subtitle?: string | null;
  /** What a reader has to know to read it: what a gap means, how totals are counted. */
  readonly notes: readonly string[];
  readonly source: string;
  /** "Adapted from … under CC BY 4.0". */
  readonly credit?: string | null;
}

/** Of a text of so many lines `wrapText` makes two or three equally long, as a title's should be; no title has more. */
const titleLines = Number.MAX_SAFE_INTEGER;

const marginOf = ({ fontSize }: Frame): number => Math.round(fontSize * 1.7);

/** The frame for a chart that is to stand in a figure of this frame. */
export function frameInFigure(frame: Frame): Frame {
  return { ...frame, width: Math.max(0, frame.width - 2 * marginOf(frame)) };
}

/**
 * A chart made a figure that stands by itself: title, chart, notes, source, margins. As wide as the frame, so that figures
 * of one width agree on a slide; text is wrapped, never cut.
 */
export function figure(chart: Scene, text: FigureText, frame: Frame, style: ChartStyle): Scene {
  const { fontSize, measureText } = frame;
  const margin = marginOf(frame);
  const room = frame.width - 2 * margin;
  const width = Math.max(room, chart.width);
  const small = Math.max(10, Math.round(fontSize * 0.85));
  const marks: Mark[] = [];
  let y = margin;
  const write = (words: string, size: number, weight: FontWeight, fill: string, most = Number.POSITIVE_INFINITY) => {
    const lines = wrapText(words, width, most, size, weight, measureText);
    marks.push(...textBelow(lines, { x: margin, y, size, weight, fill }));
    y += lines.length * lineHeight(size);
  };

  write(text.title, Math.round(fontSize * 1.45), 600, style.ink, titleLines);
  if (text.subtitle) {
    y += 4;
    write(text.subtitle, fontSize, 400, style.ink);
  }
  y += Math.round(fontSize * 1.2);
  marks.push({ kind: "layer", x: margin, y, marks: chart.marks });
  y += chart.height + Math.round(fontSize * 1.2);
  marks.push({ kind: "rect", x: margin, y, width, height: 1, fill: style.rule });
  y += 1 + Math.round(fontSize * 0.8);
  for (const note of text.notes) {
    write(note, small, 400, style.ink);
    y += 3;
  }
  for (const words of [text.source, text.credit]) {
    if (!words) continue;
    write(words, small, 400, style.muted);
    y += 2;
  }
  return { ...chart, title: text.title, width: width + 2 * margin, height: y + margin - 2, marks };
}
