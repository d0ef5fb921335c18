import type { Matrix } from "../model/counts";
import { labelStride, lineHeight } from "./axis";
import { type Frame, mostLines } from "./chart";
import { greatest } from "./greatest";
import { minTextSize } from "./heatmapHeadings";
import { wrapText } from "./wrapText";

/** The bars of row totals: where they start and how long one is for each unit of its total. */
export interface TotalBar {
  readonly x: number;
  readonly perUnit: number;
  readonly below: boolean;
}

/** Row and column totals; each is left out, as null, where its numbers do not fit. */
export interface TotalsLayout {
  /** Where the numbers of the row totals end, and where their bars start. With a bar `below` its number starts there too. */
  readonly rows: {
    readonly x: number;
    readonly bar: TotalBar | null;
  } | null;
  readonly columns: { readonly size: number; readonly upward: boolean } | null;
  /** What the totals are, beside the column totals and above the row totals. */
  readonly rowLabel: readonly string[];
  readonly columnLabel: readonly string[];
  readonly columnLabelX: number;
  /** Height of the line of column totals. */
  readonly height: number;
}

/** What stands right of the cells; places count from their right end. */
export interface RightMargin {
  readonly width: number;
  readonly label: readonly string[];
  readonly labelX: number;
  readonly rows: {
    readonly numbersEnd: number;
    readonly bar: TotalBar | null;
  } | null;
}

/** The room right of the cells: numbers with bars beside them, or under them where the frame is narrow. */
export function rightMargin(
  matrix: Matrix,
  frame: Frame,
  { text, smallSize, rowStep, widest }: { text: string; smallSize: number; rowStep: number; widest: string },
): RightMargin {
  const { width, fontSize, measureText } = frame;
  if (rowStep < fontSize * 1.1) return { width: 0, label: [], labelX: 0, rows: null };
  const start = Math.round(fontSize * 0.8);
  const numbers = measureText(widest, fontSize, 600);
  const label = wrapText(text, Math.max(numbers, smallSize * 5.2), mostLines(frame, 2), smallSize, 400, measureText);
  const labelWidth = Math.max(...label.map((line) => measureText(line, smallSize, 400)), 0);
  const numbersEnd = start + numbers;
  const beside = width >= fontSize * 31;
  const most = beside ? Math.min(96, Math.max(24, Math.round(width * 0.085))) : Math.max(numbers, 28);
  const perUnit = most / Math.max(1, greatest(matrix.rowTotals));
  const bar = beside || rowStep >= 30 ? { x: beside ? numbersEnd + 8 : start, perUnit, below: !beside } : null;
  const end = Math.max(start + labelWidth, numbersEnd, bar ? bar.x + most : 0);
  return { width: Math.ceil(end), label, labelX: start, rows: { numbersEnd, bar } };
}

/**
 * The totals of both margins, for columns `step` wide that end at `right`, and row labels of `labelWidth`; `widest` is the
 * widest of the column totals.
 */
export function layoutTotals(
  frame: Frame,
  margin: RightMargin,
  {
    text,
    smallSize,
    step,
    right,
    labelWidth,
    widest,
  }: { text: string; smallSize: number; step: number; right: number; labelWidth: number; widest: string },
): TotalsLayout {
  const columns = sizeOfColumnTotals(widest, step, frame);
  const rowLabel = wrapText(text, labelWidth, mostLines(frame, 2), smallSize, 400, frame.measureText);
  const upwardHeight = columns?.upward ? Math.ceil(frame.measureText(widest, columns.size, 600)) + 12 : 0;
  const lines = Math.max(lineHeight(frame.fontSize) + 10, rowLabel.length * lineHeight(smallSize) + 4);
  return {
    rows: margin.rows && {
      x: right + margin.rows.numbersEnd,
      bar: margin.rows.bar && { ...margin.rows.bar, x: right + margin.rows.bar.x },
    },
    columns,
    rowLabel,
    columnLabel: margin.label,
    columnLabelX: right + margin.labelX,
    height: columns ? Math.max(lines, upwardHeight) : 0,
  };
}

function sizeOfColumnTotals(widest: string, step: number, frame: Frame): TotalsLayout["columns"] {
  for (let size = frame.fontSize; size >= minTextSize; size--)
    if (frame.measureText(widest, size, 600) <= step - 3) return { size, upward: false };
  return labelStride(step, minTextSize) === 1 ? { size: minTextSize, upward: true } : null;
}
