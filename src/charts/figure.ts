import type { FontWeight, Mark, Scene } from "../scene/mark";
import { lineHeight, textBelow } from "./axis";
import type { Extent, Frame } from "./chart";
import type { ChartStyle } from "./style";
import { wrapText } from "./wrapText";

/** What stands around a chart in a file, in sentences; the chart's own legend is part of the chart. */
export interface FigureText {
  readonly title: string | null;
  readonly subtitle?: string | null;
  /** What a reader has to know to read it: what a gap means, how totals are counted. */
  readonly notes: readonly string[];
  readonly source: string;
  /** "Adapted from … under CC BY 4.0". */
  readonly credit?: string | null;
}

/** How a figure fills its page. */
export interface FigurePage {
  /** Its height in CSS pixels; null: as high as it becomes. */
  readonly height: number | null;
  /** Do notes, source and credit stand beside the chart, instead of beneath it? */
  readonly isBeside: boolean;
}

/** Of a text of so many lines `wrapText` makes two or three equally long, as a title's should be; no title has more. */
const titleLines = Number.MAX_SAFE_INTEGER;

const marginOf = ({ fontSize }: Frame): number => Math.round(fontSize * 1.7);

/** The frame for a chart that is to stand in a figure of this frame. */
export function frameInFigure(frame: Frame): Frame {
  return { ...frame, width: Math.max(0, frame.width - 2 * marginOf(frame)) };
}

/** The least width of notes beside a chart, in CSS pixels: some 35 letters. */
const leastBeside = ({ fontSize }: Frame): number => fontSize * 15;

/** How wide a chart can be so that its notes have room beside it, in CSS pixels. */
export const widestBeside = (frame: Frame): number =>
  frame.width - 2 * marginOf(frame) - marginOf(frame) - leastBeside(frame);

/**
 * A chart made a figure that stands by itself: title, chart, notes, source, margins. As wide as the frame, so that figures
 * of one width agree on a slide; text is wrapped, never cut. On a page of fixed height the chart is in the middle of what
 * the texts leave; what does not fit makes the figure higher than the page.
 */
export function figure(chart: Scene, text: FigureText, frame: Frame, style: ChartStyle, page?: FigurePage): Scene {
  return layoutFigure(chart, text, frame, style, page).around(chart);
}

interface FigureLayout extends Extent {
  /** The figure of a chart of that size. */
  readonly around: (chart: Scene) => Scene;
}

/** The size of the figure that `figure` makes of a chart of that size, before any chart is drawn. */
export function layoutFigure(
  chart: Extent,
  text: FigureText,
  frame: Frame,
  style: ChartStyle,
  page: FigurePage = { height: null, isBeside: false },
): FigureLayout {
  const { fontSize } = frame;
  const margin = marginOf(frame);
  const width = Math.max(frame.width - 2 * margin, chart.width);
  const gap = Math.round(fontSize * 1.2);

  const head = textColumn(frame, width);
  if (text.title) head.write(text.title, Math.round(fontSize * 1.45), 600, style.ink, titleLines);
  if (text.subtitle) head.write(text.subtitle, fontSize, 400, style.ink, undefined, text.title ? 4 : 0);
  const headRoom = head.height() > 0 ? head.height() + gap : 0;

  const notes = textColumn(frame, page.isBeside ? width - chart.width - margin : width);
  const small = Math.max(10, Math.round(fontSize * 0.85));
  for (const note of text.notes) notes.write(note, small, 400, style.ink, undefined, 3);
  notes.write(text.source, small, 400, style.muted, undefined, 3);
  if (text.credit) notes.write(text.credit, small, 400, style.muted, undefined, 2);

  const under = gap + 1 + Math.round(fontSize * 0.8) + notes.height();
  const body = page.isBeside ? Math.max(chart.height, notes.height()) : chart.height + under;
  const least = Math.ceil(2 * margin + headRoom + body);
  const height = Math.max(page.height ?? least, least);
  const spare = height - least;
  const top = margin + headRoom;
  const middle = page.height === null ? 0 : Math.max(0, width - chart.width) / 2;
  const chartY = top + Math.round(spare / 2);
  const size = { width: width + 2 * margin, height };

  function around({ marks: inside, ...scene }: Scene): Scene {
    const marks: Mark[] = [...head.marks(margin, margin)];
    if (page.isBeside) {
      marks.push({ kind: "layer", x: margin, y: chartY, marks: inside });
      marks.push(...notes.marks(margin + chart.width + margin, chartY));
    } else {
      const below = height - margin - under + gap;
      marks.push({ kind: "layer", x: margin + Math.round(middle), y: chartY, marks: inside });
      marks.push({ kind: "rect", x: margin, y: below, width, height: 1, fill: style.rule });
      marks.push(...notes.marks(margin, below + 1 + Math.round(fontSize * 0.8)));
    }
    return { ...scene, title: text.title ?? scene.title, ...size, marks };
  }

  return { ...size, around };
}

/** Paragraphs one under the other, wrapped; placed once all are there. */
function textColumn({ measureText }: Frame, width: number) {
  const lines: { text: readonly string[]; y: number; size: number; weight: FontWeight; fill: string }[] = [];
  let y = 0;
  return {
    write(words: string, size: number, weight: FontWeight, fill: string, most = Number.POSITIVE_INFINITY, space = 0) {
      if (y > 0) y += space;
      const text = wrapText(words, width, most, size, weight, measureText);
      lines.push({ text, y, size, weight, fill });
      y += text.length * lineHeight(size);
    },
    height: () => y,
    marks: (left: number, top: number): Mark[] =>
      lines.flatMap(({ text, y: down, ...look }) => textBelow(text, { x: left, y: top + down, ...look })),
  };
}
