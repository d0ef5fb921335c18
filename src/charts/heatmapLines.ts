import type { Lit } from "../model/counts";
import type { Nested } from "../model/fold";
import type { Target } from "../model/target";

/** A group or a theme. */
export interface HeatmapEntry {
  readonly id: string;
  readonly label: string;
  /** How it stands among parents and children; left out in a table that has none. */
  readonly nested?: Nested | undefined;
}

/** A row or a column as it is drawn. */
export interface HeatmapLine extends HeatmapEntry {
  readonly kind: "group" | "theme";
  /** Its index among the table's groups or themes. */
  readonly index: number;
  /** A group's colour goes by its place as published, wherever it stands (see `groupColors`); null for a theme. */
  readonly color: number | null;
}

/** Does a row or column have cells, or does it only head others? */
export const hasCells = ({ nested }: HeatmapEntry): boolean => nested?.isHeading !== true;

/** Is it a parent whose children are drawn? */
export const isOpen = ({ nested }: HeatmapEntry): boolean => nested?.isParent === true && !nested.isFolded;

/** What a heading stands for. */
export type HeadingTarget = Extract<Target, { kind: "group" | "theme" }>;

/** What the heading of a row or column stands for. */
export function lineTarget({ kind, id }: HeatmapLine): HeadingTarget {
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
  return hasCells(row) && lit.cells[k] === 1;
}
