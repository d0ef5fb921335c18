import type { ComparisonWords } from "../messages/figureWords";
import { byLabel } from "../model/byLabel";
import type { ComparedCell, Comparison } from "../model/compare";
import type { Compared } from "../model/counts";
import type { EvidenceTable } from "../model/evidenceTable";
import { groupColors } from "../model/groupColors";
import { isParent, treeOf } from "../model/tree";

/** A theme or a group, as a row or a column. */
export interface CompareEntry {
  readonly id: string;
  readonly label: string;
  /** As published. */
  readonly index: number;
  /** A group's number in the palette; -1 for a theme. */
  readonly color: number;
  /** Distinct studies in its cells. */
  readonly total: number;
}

/** What a comparison shows. With `by` "themes" the columns are themes and the rows groups; with "groups" turned round. */
export interface CompareModel {
  readonly title: string;
  /** They are loaded with the comparison, not with the words of the frame. */
  readonly words: ComparisonWords;
  readonly by: Compared;
  readonly rows: readonly CompareEntry[];
  readonly columns: readonly CompareEntry[];
  /** Of the whole table: `cells` and `lit` hold their indices. */
  readonly studies: readonly { readonly id: string; readonly label: string }[];
  /** Row by row; the studies of a cell in the order of their labels. */
  readonly cells: readonly (readonly ComparedCell[])[];
}

/** The comparison of some of a table's themes or groups, to be drawn. */
export function compareModel(
  table: EvidenceTable,
  { by, chosen, cells, studies }: Comparison,
  words: ComparisonWords,
): CompareModel {
  const [columns, rows] = by === "themes" ? [table.themes, table.groups] : [table.groups, table.themes];
  const order = byLabel(table);
  const tree = treeOf(table.groups);
  const colors = groupColors(table.groups, (_, i) => isParent(tree, i));
  const colorOf = (index: number, isGroup: boolean) => (isGroup ? (colors[index] ?? -1) : -1);
  return {
    title: table.title,
    words,
    by,
    rows: rows.map(({ id, label }, index) => {
      const total = new Set(cells[index]?.flatMap((cell) => cell.studies)).size;
      return { id, label, index, color: colorOf(index, by === "themes"), total };
    }),
    columns: chosen.flatMap((index, column): CompareEntry[] => {
      const entry = columns[index];
      const total = studies[column]?.length ?? 0;
      return entry ? [{ id: entry.id, label: entry.label, index, color: colorOf(index, by === "groups"), total }] : [];
    }),
    studies: table.studies,
    cells: cells.map((row) => row.map((cell) => ({ ...cell, studies: cell.studies.toSorted(order) }))),
  };
}
