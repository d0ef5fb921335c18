import type { Mark } from "../scene/mark";
import { lineHeight, textBelow, textBlock } from "./axis";
import { type Box, type Frame, mostLines } from "./chart";
import { wrapText } from "./wrapText";

/** What a swatch beside a label shows; the chart that has the legend draws it. */
export interface LegendKey<Look> {
  readonly look: Look;
  readonly label: string;
}

/** What a legend says, before it has places. */
export interface LegendModel<Look> {
  /** Empty: none. */
  readonly title: string;
  /** Steps of a scale, side by side, each with its label beneath. */
  readonly steps: readonly LegendKey<Look>[];
  readonly keys: readonly LegendKey<Look>[];
  /** Sentences beneath. */
  readonly notes: readonly string[];
}

/** Every place in a legend, from its own top left corner. */
export interface LegendLayout<Look> {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly title: readonly string[];
  readonly steps: readonly (LegendKey<Look> & { readonly box: Box })[];
  readonly keys: readonly { readonly look: Look; readonly lines: readonly string[]; readonly box: Box }[];
  readonly notes: readonly string[];
  readonly notesY: number;
}

const swatch = { width: 26, height: 14 };
const between = 18;

/**
 * Lays the scale first, keys beside it as long as there is room, then in rows beneath; nothing is wider than `width`. Where
 * the labels of the scale's steps do not fit side by side, its steps are laid like keys. Of a legend that is switched off the
 * sentences stay.
 */
export function layoutLegend<Look>(
  whole: LegendModel<Look>,
  width: number,
  size: number,
  frame: Pick<Frame, "measureText" | "hasLegend" | "isWhole">,
): LegendLayout<Look> {
  const { measureText: ruler, hasLegend = true } = frame;
  const model = hasLegend ? whole : { ...whole, title: "", steps: [], keys: [] };
  const measure = (text: string) => ruler(text, size, 400);
  const widestOf = (texts: readonly string[]) => Math.max(0, ...texts.map(measure));
  const step = Math.max(28, Math.ceil(widestOf(model.steps.map(({ label }) => label))) + 8);
  const isScale = model.steps.length > 0 && model.steps.length * step <= width;
  const title = model.title ? wrapText(model.title, width, mostLines(frame, 2), size, 400, ruler) : [];
  const top = title.length > 0 ? title.length * lineHeight(size) + 4 : 0;
  const stepBox = (k: number) => ({ x: k * step, y: top, width: step - 2, height: swatch.height });
  const steps = isScale ? model.steps.map((key, k) => ({ ...key, box: stepBox(k) })) : [];
  const stepsBottom = isScale ? top + swatch.height + 3 + lineHeight(size) : top;

  let right = Math.max(steps.length * step, widestOf(title));
  let x = isScale ? right + between : 0;
  let y = top;
  let rowBottom = stepsBottom;
  const keys = (isScale ? model.keys : [...model.steps, ...model.keys]).map(({ look, label }) => {
    const lines = wrapText(label, width - swatch.width - 6, mostLines(frame, 3), size, 400, ruler);
    const length = swatch.width + 6 + widestOf(lines);
    if (x > 0 && x + length > width) {
      x = 0;
      y = rowBottom + 6;
    }
    const box = { x, y, width: swatch.width, height: swatch.height };
    rowBottom = Math.max(rowBottom, y + swatch.height + (lines.length - 1) * lineHeight(size));
    right = Math.max(right, x + length);
    x += length + between;
    return { look, lines, box };
  });
  const notesY = rowBottom + (model.notes.length > 0 ? 6 : 0);
  const notes = model.notes.flatMap((note) => wrapText(note, width, Number.POSITIVE_INFINITY, size, 400, ruler));
  const height = notesY + notes.length * lineHeight(size);
  return { width: Math.max(right, widestOf(notes)), height, size, title, steps, keys, notes, notesY };
}

/** The marks of a legend; `drawSwatch` draws what a look is like in a box. */
export function legendMarks<Look>(
  layout: LegendLayout<Look>,
  fill: string,
  drawSwatch: (look: Look, box: Box) => readonly Mark[],
): Mark[] {
  const { size } = layout;
  return [
    ...textBelow(layout.title, { x: 0, y: 0, size, fill }),
    ...layout.steps.flatMap(({ look, label, box }) => [
      ...drawSwatch(look, box),
      ...textBelow([label], { x: box.x + box.width / 2, y: box.y + box.height + 3, size, fill, anchor: "middle" }),
    ]),
    ...layout.keys.flatMap(({ look, lines, box }) => [
      ...drawSwatch(look, box),
      ...textBlock(lines, {
        x: box.x + box.width + 6,
        y: box.y + box.height / 2 + ((lines.length - 1) * lineHeight(size)) / 2,
        size,
        fill,
      }),
    ]),
    ...textBelow(layout.notes, { x: 0, y: layout.notesY, size, fill }),
  ];
}
