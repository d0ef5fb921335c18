import type { Lit, Matrix, Order } from "../model/counts";
import type { Target } from "../model/target";
import { transpose, transposeOrder } from "../model/transpose";

/** A group or a theme. */
export interface HeatmapEntry {
  readonly id: string;
  readonly label: string;
}

/** Counts of groups by themes, as published, and how they are to stand. */
export interface Crossed {
  readonly matrix: Matrix;
  readonly order: Order;
  /** In the matrix's order, as published: a group's index is its colour. */
  readonly groups: readonly HeatmapEntry[];
  readonly themes: readonly HeatmapEntry[];
  /** Themes as rows, groups as columns. */
  readonly isTurned?: boolean;
}

/** A row or a column as it is drawn. */
export interface HeatmapLine {
  readonly kind: "group" | "theme";
  readonly id: string;
  readonly label: string;
  /** Its index among the table's groups or themes. */
  readonly index: number;
  /** A group's colour goes by its place as published, wherever it stands; null for a theme. */
  readonly color: number | null;
}

/** What is drawn: rows by columns, whichever of the two are the groups. The order counts in `rows` and `columns`. */
export interface HeatmapGrid {
  readonly matrix: Matrix;
  readonly order: Order;
  readonly rows: readonly HeatmapLine[];
  readonly columns: readonly HeatmapLine[];
}

/** Groups and themes as rows and columns, or turned round. */
export function heatmapGrid({ matrix, order, groups, themes, isTurned = false }: Crossed): HeatmapGrid {
  const rows = groups.map((entry, index) => lineOf("group", entry, index));
  const columns = themes.map((entry, index) => lineOf("theme", entry, index));
  if (!isTurned) return { matrix, order, rows, columns };
  return { matrix: transpose(matrix), order: transposeOrder(order), rows: columns, columns: rows };
}

function lineOf(kind: HeatmapLine["kind"], { id, label }: HeatmapEntry, index: number): HeatmapLine {
  return { kind, id, label, index, color: kind === "group" ? index : null };
}

/** What the heading of a row or column stands for. */
export function lineTarget({ kind, id }: HeatmapLine): Extract<Target, { kind: "group" | "theme" }> {
  return kind === "group" ? { kind, group: id } : { kind, theme: id };
}

/** The group and the theme that cross in a cell. */
export function crossing(row: HeatmapLine, column: HeatmapLine): { group: HeatmapLine; theme: HeatmapLine } {
  return row.kind === "group" ? { group: row, theme: column } : { group: column, theme: row };
}

/** What the cell of a row and a column stands for. */
export function cellTarget(row: HeatmapLine, column: HeatmapLine): Extract<Target, { kind: "cell" }> {
  const { group, theme } = crossing(row, column);
  return { kind: "cell", group: group.id, theme: theme.id };
}

/** Is the heading of a row or column lit? */
export const isLineLit = ({ kind, index }: HeatmapLine, lit: Lit): boolean =>
  (kind === "group" ? lit.groups : lit.themes)[index] === 1;

/** Is the cell of a row and a column lit? */
export function isCellLit(row: HeatmapLine, column: HeatmapLine, lit: Lit): boolean {
  const themes = lit.themes.length;
  const k = row.kind === "group" ? row.index * themes + column.index : column.index * themes + row.index;
  return lit.cells[k] === 1;
}
