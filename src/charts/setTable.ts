import type { FontWeight } from "../scene/mark";
import { lineHeight } from "./axis";
import type { TextRuler } from "./chart";
import { measuredParts, measuredSize } from "./measuredText";
import type { CellText, TableColumn, TableFigureModel } from "./tableFigureModel";
import { wrapAddress } from "./wrapAddress";
import { afterLine, widestPiece } from "./wrapText";

/** How a paragraph is set: its size and the space before it in the size of the table's text. */
export const looks = {
  title: { size: 1.7, before: 0, weight: 600, color: "ink" },
  subtitle: { size: 1.2, before: 0.4, weight: 400, color: "ink" },
  heading: { size: 1.1, before: 0, weight: 600, color: "ink" },
  head: { size: 1, before: 0, weight: 600, color: "ink" },
  text: { size: 1, before: 0.6, weight: 400, color: "ink" },
  address: { size: 1, before: 0.6, weight: 400, color: "ink" },
  label: { size: 1, before: 0.6, weight: 600, color: "muted" },
  muted: { size: 1, before: 0.4, weight: 400, color: "muted" },
} satisfies Record<string, { size: number; before: number; weight: FontWeight; color: "ink" | "muted" }>;

/** A paragraph of a table or of what stands around it. */
export interface SetText {
  readonly text: string;
  readonly look: keyof typeof looks;
}

/** A line of a cell; `from` and `to` say what it is of its paragraph, the space at its end included. */
export interface SetLine {
  readonly text: string;
  /** Top, from the top of the row. */
  readonly y: number;
  readonly height: number;
  readonly size: number;
  readonly weight: FontWeight;
  readonly color: "ink" | "muted";
  readonly paragraph: SetText;
  readonly from: number;
  readonly to: number;
}

/** A cell's lines and where it stands from the left of the table. */
export interface SetCell {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly SetLine[];
}

/** A row as it is set. "intro" and "foot" are what stands before and after the table. */
export interface SetRow {
  readonly kind: "intro" | "head" | "heading" | "row" | "foot";
  readonly cells: readonly SetCell[];
  readonly height: number;
}

/** A table set at a width: the head, which pages repeat, and the rows; stacked ones have no head. */
export interface SetTable {
  readonly columns: readonly Pick<SetCell, "x" | "width">[];
  readonly isStacked: boolean;
  readonly head: SetRow | null;
  readonly rows: readonly SetRow[];
}

interface Setting {
  readonly width: number;
  /** Of the text of cells. Lengths are in its unit: pixels in a scene, points on a slide. */
  readonly size: number;
  readonly measureText: TextRuler;
}

/** A text that is a label, of two or three lines made equally long. */
const labelLines = Number.MAX_SAFE_INTEGER;
/** Space between columns, and above and beneath the text of a row, in the size of the text. */
const gutter = 1.4;
const paddings = {
  intro: { top: 0, bottom: 1.6 },
  head: { top: 0.35, bottom: 0.45 },
  heading: { top: 0.6, bottom: 0 },
  row: { top: 0.5, bottom: 0.6 },
  foot: { top: 0.9, bottom: 0 },
};

/** Sets a table: columns side by side where each is wide enough to be read, else a row's cells one beneath the other, labelled. */
export function setTable(model: TableFigureModel, setting: Setting): SetTable {
  const columns = placeColumns(model, setting);
  const isStacked = columns === null;
  const all = [{ x: 0, width: setting.width }];
  const places = columns ?? all;
  const labels = model.columns.map(({ label }): SetText[] => [{ text: label, look: "head" }]);
  const rows = model.rows.flatMap(({ heading, cells }): SetRow[] => {
    const isWhole = isStacked || cells.length < model.columns.length;
    const texts = isStacked ? [stacked(cells, model.columns)] : cells;
    const row = setRow("row", texts, isWhole ? all : places, setting);
    return heading === null ? [row] : [setRow("heading", [[{ text: heading, look: "heading" }]], all, setting), row];
  });
  return { columns: places, isStacked, head: isStacked ? null : setRow("head", labels, places, setting), rows };
}

/** Does each column have the width at which it can be read? */
export const hasColumns = (model: TableFigureModel, setting: Setting): boolean => placeColumns(model, setting) !== null;

/** The first paragraph of a row, whole: the text of a heading. */
export const beginOf = ({ cells }: SetRow): string => cells[0]?.lines[0]?.paragraph.text ?? "";

/** Paragraphs over the whole width: what stands before or after a table, or a heading. */
export function setTexts(kind: SetRow["kind"], texts: readonly SetText[], setting: Setting): SetRow {
  return setRow(kind, [texts], [{ x: 0, width: setting.width }], setting);
}

/** The cells of a row one beneath the other, each with the label of its column; a single one without. */
function stacked(cells: readonly (readonly CellText[])[], columns: readonly TableColumn[]): CellText[] {
  if (cells.length < columns.length) return cells.flat();
  return cells.flatMap((cell, j): CellText[] =>
    cell.length === 0 ? [] : [{ text: columns[j]?.label ?? "", look: "label" }, ...cell],
  );
}

function setRow(
  kind: SetRow["kind"],
  texts: readonly (readonly SetText[])[],
  places: readonly Pick<SetCell, "x" | "width">[],
  setting: Setting,
): SetRow {
  const top = topOf(kind, setting.size);
  const cells = places.map(
    (place, j): SetCell => ({ ...place, lines: setLines(texts[j] ?? [], place.width, top, setting) }),
  );
  return { kind, cells, height: heightOf(kind, cells, setting.size) };
}

/** Space above the first line of a row. */
export const topOf = (kind: SetRow["kind"], size: number): number => paddings[kind].top * size;

/** What a row of these lines takes, the space beneath them included. */
export function heightOf(kind: SetRow["kind"], cells: readonly SetCell[], size: number): number {
  const bottoms = cells.map(({ lines }) => lines.at(-1)).map((line) => (line ? line.y + line.height : 0));
  return Math.max(topOf(kind, size), ...bottoms) + paddings[kind].bottom * size;
}

function setLines(texts: readonly SetText[], width: number, top: number, { size, measureText }: Setting): SetLine[] {
  const set: SetLine[] = [];
  let y = top;
  texts.forEach((paragraph, i) => {
    const look = looks[paragraph.look];
    const own = look.size * size;
    const height = lineHeight(own);
    if (i > 0 && texts[i - 1]?.look !== "label") y += look.before * size;
    const most = paragraph.look === "title" ? labelLines : Number.POSITIVE_INFINITY;
    let from = 0;
    for (const { text: part, wrappable } of measuredParts(paragraph, look.weight, measureText)) {
      let at = part.length - part.trimStart().length;
      const lines =
        paragraph.look === "address"
          ? wrapAddress(part, width, own, look.weight, measureText)
          : wrappable.wrap((width / own) * measuredSize, most);
      if (lines.length === 0 && part !== "") y += height;
      for (const text of lines) {
        const next = afterLine(part, text, at);
        set.push({
          text,
          y,
          height,
          size: own,
          weight: look.weight,
          color: look.color,
          paragraph,
          from: from + at,
          to: from + next,
        });
        at = next;
        y += height;
      }
      from += part.length;
    }
  });
  return set;
}

/** Columns side by side, or null where one would be too narrow to be read. */
function placeColumns(model: TableFigureModel, { width, size, measureText }: Setting): SetTable["columns"] | null {
  const { columns, rows } = model;
  const between = gutter * size;
  const room = width - between * (columns.length - 1);
  const wanted = columns.map(({ label }) => widestPiece(label, size, 600, measureText));
  for (const { cells } of rows) {
    // A single cell stands over all columns.
    if (cells.length < columns.length) continue;
    // A little more, so that rounding does not break the line that the width was taken from.
    for (const [j, cell] of cells.entries())
      for (const paragraph of cell)
        for (const { wrappable } of measuredParts(paragraph, looks[paragraph.look].weight, measureText))
          wanted[j] = Math.max(wanted[j] ?? 0, (wrappable.width / measuredSize) * size + 0.01);
  }
  const least = columns.map((column, j) => Math.min(wanted[j] ?? 0, column.least * size));
  if (least.reduce((sum, own) => sum + own, 0) > room) return null;
  const widths = shareRoom({ wanted, least, weights: columns.map(({ weight }) => weight) }, room);
  let x = 0;
  return widths.map((own) => {
    const place = { x, width: own };
    x += own + between;
    return place;
  });
}

/**
 * Room for columns by their weights: one that wants less than its share has what it wants, one whose share is less than its
 * least has that. Where all have what they want the rest is shared, too, so that a table is as wide as its figure.
 */
function shareRoom(
  { wanted, least, weights }: Readonly<Record<"wanted" | "least" | "weights", readonly number[]>>,
  room: number,
): number[] {
  const widths: (number | null)[] = wanted.map(() => null);
  for (;;) {
    const left = widths.reduce<number>((rest, own) => rest - (own ?? 0), room);
    const weight = weights.reduce((sum, own, j) => (widths[j] === null ? sum + own : sum), 0);
    const shares = weights.map((own) => (left * own) / weight);
    const isFree = (j: number) => widths[j] === null;
    // Those that are too narrow first: what they take makes the other shares smaller.
    const narrow = shares.flatMap((share, j) => (isFree(j) && share < (least[j] ?? 0) ? [j] : []));
    const fitting = shares.flatMap((share, j) => (isFree(j) && (wanted[j] ?? 0) <= share ? [j] : []));
    if (narrow.length > 0) for (const j of narrow) widths[j] = least[j] ?? 0;
    else if (fitting.length > 0) for (const j of fitting) widths[j] = wanted[j] ?? 0;
    else if (weight > 0) return widths.map((own, j) => own ?? shares[j] ?? 0);
    else {
      const all = weights.reduce((sum, own) => sum + own, 0);
      return widths.map((own, j) => (own ?? 0) + (left * (weights[j] ?? 0)) / all);
    }
  }
}
