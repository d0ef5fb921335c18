import { interRuler } from "../charts/textRuler";
import { widestPiece, wrappableText } from "../charts/wrapText";
import type { TableSlide } from "./deckSlides";
import { countLines, lineStep, oneLine } from "./fitText";

/** What one slide of a table holds: ranges of its rows and columns, end exclusive, and its measures in points. */
export interface TablePage {
  readonly rows: Range;
  readonly columns: Range;
  readonly size: number;
  /** Of the row headings, then of each column. */
  readonly headingWidth: number;
  readonly columnWidth: number;
  /** Of the column headings, then of each row on the page. */
  readonly headingHeight: number;
  readonly rowHeights: readonly number[];
  /** Are the column headings read from the bottom up? */
  readonly upward: boolean;
  /** Of the columns; upward ones are broken into lines, since slide programs differ in how they break turned text. */
  readonly headings: readonly string[];
}

type Range = readonly [from: number, to: number];

const sizes = [18, 16, 14, 12, 10, 9, 8] as const;
/** Points around the text of a cell. */
export const cellMargin = { x: 4, y: 2.5 };
/** Of the width, for the row headings at most. */
const headingShare = 0.32;
/** Widest column, in the size of its text: numbers further apart are hard to compare. */
const widestColumn = 12;

/** The pages of a table in a box of points: one at the largest size at which it fits, else as many as it takes. */
export function tablePages(table: TableSlide, box: { w: number; h: number }): TablePage[] {
  const all: Range = [0, table.columns.length];
  const fitting = sizes.find((size) => {
    const page = pageOf(table, all, box, size);
    return heightOf(page) <= box.h && page.columnWidth >= leastWidth(table, size);
  });
  if (fitting !== undefined) return [airy(pageOf(table, all, box, fitting), box.h)];
  const size = sizes.at(-1) ?? 8;
  const most = Math.max(1, Math.floor((box.w * (1 - headingShare)) / leastWidth(table, size)));
  return parts(all, most).flatMap((columns) => rowPages(table, columns, box, size));
}

/** Slide programs set what runs from the right across its cell where it is turned. */
const runsFromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** What a column takes at least: the widest of the cells and a line of an upright heading, or its words where it cannot be turned. */
function leastWidth({ cells, columns }: TableSlide, size: number): number {
  const level = columns.some((text) => runsFromRight.test(text)) ? columns : [];
  const widest = Math.max(
    ...[0, ...cells.flat().map(({ text }) => interRuler(text, size, 400))],
    ...level.map((text) => widestPiece(text, size, 600, interRuler) + 1e-6),
  );
  return Math.max(widest + 2 * cellMargin.x, size * lineStep + 2 * cellMargin.y);
}

/** A page with its rows up to twice as high, as far as there is room. */
function airy(page: TablePage, height: number): TablePage {
  const rows = heightOf(page) - page.headingHeight;
  const factor = Math.min(2, (height - page.headingHeight) / Math.max(1, rows));
  return { ...page, rowHeights: page.rowHeights.map((rowHeight) => rowHeight * factor) };
}

/** Pages of some columns, rows in as few pages as they take. */
function rowPages(table: TableSlide, columns: Range, box: { w: number; h: number }, size: number): TablePage[] {
  const all = pageOf(table, columns, box, size);
  const pages: TablePage[] = [];
  let [from, height] = [0, all.headingHeight];
  const close = (to: number) => {
    if (to > from) pages.push({ ...all, rows: [from, to], rowHeights: all.rowHeights.slice(from, to) });
    [from, height] = [to, all.headingHeight];
  };
  all.rowHeights.forEach((rowHeight, i) => {
    if (height + rowHeight > box.h) close(i);
    height += rowHeight;
  });
  close(table.rows.length);
  return pages;
}

/** A range cut into ranges of `most` at most, about equally long. */
function parts([from, to]: Range, most: number): Range[] {
  const n = Math.max(1, Math.ceil((to - from) / most));
  const at = (i: number) => from + Math.round(((to - from) * i) / n);
  return Array.from({ length: n }, (_, i) => [at(i), at(i + 1)] as const);
}

/** All rows of some columns as one page, however high and however narrow. */
function pageOf(table: TableSlide, columns: Range, box: { w: number; h: number }, size: number): TablePage {
  const labels = table.rows;
  const headings = table.columns.slice(...columns).map((text) => wrappableText(text, size, 600, interRuler));
  const line = size * lineStep;
  const longest = Math.max(0, ...labels.map((label) => interRuler(label, size, 600)));
  // With a point to spare, or rounding would break the longest.
  const wanted = longest + 2 * cellMargin.x + 1;
  const count = Math.max(1, headings.length);
  const columnWidth = Math.min((box.w - Math.min(wanted, box.w * headingShare)) / count, size * widestColumn);
  const headingWidth = Math.min(wanted, box.w - count * columnWidth);
  const room = columnWidth - 2 * cellMargin.x;
  const upward = headings.some(({ widestPiece }) => widestPiece > room);
  const lines = Math.max(1, Math.floor((columnWidth - 2 * cellMargin.y) / line));
  const endless = Number.POSITIVE_INFINITY;
  const lengths = headings.map((heading) => heading.narrowest(lines));
  const headingRoom = upward
    ? lengths.map((length) => length + 2 * cellMargin.x)
    : headings.map((heading) => heading.wrap(room, endless).length * line);
  return {
    rows: [0, labels.length],
    columns,
    size,
    headingWidth,
    columnWidth,
    headingHeight: Math.max(line, ...headingRoom) + 2 * cellMargin.y,
    rowHeights: labels.map(
      (label) => countLines(label, headingWidth - 2 * cellMargin.x, size, 600) * line + 2 * cellMargin.y,
    ),
    upward,
    headings: upward
      ? headings.map((heading, j) => heading.wrap((lengths[j] ?? 0) + 1e-6, endless).join("\n"))
      : table.columns.slice(...columns).map(oneLine),
  };
}

const heightOf = ({ headingHeight, rowHeights }: TablePage): number =>
  rowHeights.reduce((sum, height) => sum + height, headingHeight);
