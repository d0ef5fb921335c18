import type { EvidenceTable } from "./evidenceTable";
import { rowsOf } from "./groupRows";
import { tableIndex } from "./tableIndex";
import type { Target } from "./target";
import { treeOf } from "./tree";

/** What a number of the heatmap stands for: a cell, a row's or a column's total; null: the total of everything. */
export type CellsTarget = Extract<Target, { kind: "cell" | "group" | "theme" }> | null;

/**
 * Indices of a target's cells, gaps included, row by row: of a parent those of everything beneath it as well, each once.
 * Empty for unknown ids.
 */
export function cellsOf(table: EvidenceTable, target: CellsTarget): number[] {
  const { group, theme } = tableIndex(table);
  const row = target === null || target.kind === "theme" ? null : (group.get(target.group) ?? -1);
  const column = target === null || target.kind === "group" ? null : (theme.get(target.theme) ?? -1);
  if (row === -1 || column === -1) return [];
  const rows = row === null ? table.groups.map((_, i) => i) : [...rowsOf(treeOf(table.groups).below, row)];
  const columns = column === null ? table.themes.map((_, j) => j) : [...rowsOf(treeOf(table.themes).below, column)];
  return rows.flatMap((i) => columns.map((j) => i * table.themes.length + j));
}
