import { labelStride, lineHeight } from "./axis";
import { type Frame, mostLines } from "./chart";
import { widestPiece, wrappableText, wrapText } from "./wrapText";

/** A row or a column; one with a colour has a dot in it. A row's label is indented where rows are nested. */
interface Labelled {
  readonly label: string;
  readonly color?: number | null;
  readonly nested?: { readonly depth: number } | undefined;
}

/** How high rows are and how wide their labels, decided before anything else. */
export interface RowRoom {
  readonly step: number;
  readonly labelWidth: number;
  /** Width of the dots in the rows' colours, with the space on both sides; of the space alone where rows have none. */
  readonly dotWidth: number;
  readonly mostLines: number;
}

/** Labels of rows, by index in the matrix, and every how many rows one is drawn; the others have no lines. */
export interface RowHeadings {
  readonly labels: readonly (readonly string[])[];
  readonly size: number;
  readonly stride: number;
  readonly labelLeft: number;
  readonly labelRight: number;
  readonly dot: { readonly x: number; readonly radius: number } | null;
}

/** Labels of columns, by index in the matrix; upward ones are read from the bottom up. */
export interface ColumnHeadings {
  readonly labels: readonly (readonly string[])[];
  readonly size: number;
  readonly stride: number;
  readonly upward: boolean;
  /** Height of the headings, with the space to the cells. */
  readonly height: number;
  /** How far above the cells the labels end, and where the middle of a dot is. */
  readonly labelsAbove: number;
  readonly dot: { readonly above: number; readonly radius: number } | null;
}

/** Room for rings around the outermost cells. */
export const pad = 4;
/** Space between headings and cells. */
export const headingGap = 8;
/** No label and no number is smaller, in CSS pixels. */
export const minTextSize = 10;
/** Labels are measured semibold, so that one can be emphasised in its place. */
const weight = 600;

/** What one level of children is indented by, in CSS pixels, and where a parent's triangle stands and its label starts. */
const indentStep = 12;
const mostIndented = 4;

/** How far a row's triangle is from the left. */
export const foldOf = ({ nested }: Pick<Labelled, "nested">): number =>
  Math.min(nested?.depth ?? 0, mostIndented) * indentStep + 8;

/** How far a row's label is from the left: where rows are nested, beside the place of its triangle. */
export const indentOf = (row: Pick<Labelled, "nested">): number => (row.nested ? foldOf(row) + 10 : 0);

/** Most of the frame's width for labels of one line, of two lines, and so on. */
const shares = [0.22, 0.27, 0.3, 0.34, 0.36, 0.38];

/**
 * Rows of some 3.4 times the font size, lower the more there are (a thousand are 4 pixels each), and higher where labels
 * need it. Labels take as many lines as keep their column narrow; none of it is wider than 38 % of the frame.
 */
export function roomForRows(rows: readonly Labelled[], frame: Frame, totalsLabel: string, smallSize: number): RowRoom {
  const { width, fontSize, measureText, isWhole } = frame;
  const n = rows.length;
  const plain = Math.min(fontSize * 3.4 * Math.min(1, (8 / n) ** 0.36), 4000 / n);
  const most = n <= 12 || isWhole ? 6 : n <= 40 ? 3 : 1;
  const labels = rows.map(({ label }) => wrappableText(label, fontSize, weight, measureText));
  const indents = rows.map(indentOf);
  const widthFor = (lines: number) =>
    labels.reduce((widest, label, i) => Math.max(widest, label.narrowest(lines) + indents[i]!), 0);
  const isHigh = n <= 40 || isWhole;
  // Rather a wide column than words broken.
  const words = isWhole ? Math.min(0.55 * width, widthFor(Number.POSITIVE_INFINITY)) : 0;
  let labelWidth = Math.max(0.38 * width, words);
  let lineCount = mostLines(frame, most);
  for (let lines = 1; lines <= most; lines++) {
    const narrowest = widthFor(lines);
    if (narrowest > width * (shares[lines - 1] ?? 0)) continue;
    labelWidth = narrowest + 1e-6;
    lineCount = lines;
    break;
  }
  const used = isHigh
    ? Math.max(1, ...labels.map((label, i) => label.wrap(labelWidth - indents[i]!, lineCount).length))
    : 0;
  const step = Math.max(plain, used * lineHeight(fontSize) + (n > 40 ? 0 : n > 12 ? 5 : 10));
  const margin = widestPiece(totalsLabel, smallSize, 400, measureText);
  const dotWidth = step < 9 || !hasDots(rows) ? 8 : width < fontSize * 31 ? 20 : 24;
  return {
    step: step >= 8 ? Math.round(step) : step,
    labelWidth: Math.ceil(Math.max(labelWidth, margin)),
    dotWidth,
    mostLines: lineCount,
  };
}

const hasDots = (lines: readonly Labelled[]): boolean => lines.some(({ color }) => typeof color === "number");

/** Wraps the labels that are drawn, every `stride`th in drawn order; the others have no lines. */
function labelsOf(
  entries: readonly Labelled[],
  order: Int32Array,
  stride: number,
  wrap: (label: string, entry: Labelled) => readonly string[],
): (readonly string[])[] {
  const labels: (readonly string[])[] = entries.map(() => []);
  for (let at = 0; at < order.length; at += stride) {
    const index = order[at] ?? 0;
    const entry = entries[index];
    if (entry) labels[index] = wrap(entry.label, entry);
  }
  return labels;
}

/** The labels of rows in the room that was decided on. Where rows are lower than a line, only every nth is drawn. */
export function headRows(rows: readonly Labelled[], order: Int32Array, room: RowRoom, frame: Frame): RowHeadings {
  const { fontSize, measureText } = frame;
  const size = room.step < fontSize * 1.25 ? minTextSize : fontSize;
  const stride = labelStride(room.step, size);
  const labels = labelsOf(rows, order, stride, (label, row) =>
    wrapText(label, room.labelWidth - indentOf(row), room.mostLines, size, weight, measureText),
  );
  const right = pad + room.labelWidth;
  const dot =
    room.step < 9 || !hasDots(rows) ? null : { x: right + room.dotWidth / 2, radius: Math.min(4, room.step / 3) };
  return { labels, size, stride, labelLeft: pad, labelRight: right, dot };
}

const upwardSize = ({ fontSize }: Frame): number => Math.max(minTextSize, fontSize - 1);

/** How wide columns have to be so that each has its label, turned upward at least. */
export const leastColumn = (frame: Frame): number => Math.ceil(upwardSize(frame) * 1.15);

/**
 * The labels of columns: level, as long as words fit whole into at most five lines, a little smaller before they are turned
 * upward; then in as many lines as a column is wide, no longer than 18 times the font size unless they are to be whole.
 */
export function headColumns(
  columns: readonly Labelled[],
  order: Int32Array,
  step: number,
  frame: Frame,
  minHeight: number,
): ColumnHeadings {
  const { fontSize, measureText, isWhole } = frame;
  const room = step - 3;
  const dot = step < 9 || !hasDots(columns) ? null : { above: headingGap + 3, radius: Math.min(4, step / 3) };
  const labelsAbove = dot ? dot.above + 4 + headingGap : headingGap;
  const all = (size: number) => columns.map(({ label }) => wrappableText(label, size, weight, measureText));
  const level = (size: number, labels: readonly (readonly string[])[]): ColumnHeadings => {
    const most = Math.max(1, ...labels.map((lines) => lines.length));
    const height = Math.max(most * lineHeight(size), minHeight) + labelsAbove;
    return { labels, size, stride: 1, upward: false, height, labelsAbove, dot };
  };
  if (room >= fontSize) {
    for (let size = fontSize; size >= Math.max(minTextSize, fontSize - 2); size -= 0.5) {
      const labels = all(size);
      if (labels.every((label) => label.narrowest(5) + 1e-6 <= room))
        return level(
          size,
          labels.map((label) => label.wrap(room, 5)),
        );
    }
  }
  if (step >= fontSize * 6)
    return level(
      fontSize,
      all(fontSize).map((label) => label.wrap(room, mostLines(frame, 5))),
    );

  const size = upwardSize(frame);
  const stride = labelStride(step, size);
  const lines = Math.max(1, Math.min(3, Math.floor((step - 2) / lineHeight(size))));
  const needed = all(size).reduce((longest, label) => Math.max(longest, label.narrowest(lines)), 0);
  const length = Math.min(needed + 1e-6, isWhole ? Number.POSITIVE_INFINITY : 18 * fontSize);
  const labels = labelsOf(columns, order, stride, (label) => wrapText(label, length, lines, size, weight, measureText));
  const longest = labels.flat().reduce((most, line) => Math.max(most, measureText(line, size, weight)), minHeight);
  return { labels, size, stride, upward: true, height: Math.ceil(longest) + labelsAbove, labelsAbove, dot };
}
