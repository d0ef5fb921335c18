import type { EvidenceTable } from "./evidenceTable";
import { treeOf } from "./tree";

type VisitCell = (cell: number, row: number, column: number) => void;

/** Visits every cell that an example of some cell counts in: that cell, and those of the parents of its group and theme. */
export function cellsAbove(table: EvidenceTable): (cell: number, visit: VisitCell) => void {
  const columns = table.themes.length;
  const groups = treeOf(table.groups).above;
  const themes = treeOf(table.themes).above;
  return (cell, visit) => {
    const group = Math.floor(cell / columns);
    const theme = cell % columns;
    for (let p = groups.starts[group]!; p < groups.starts[group + 1]!; p++) {
      for (let q = themes.starts[theme]!; q < themes.starts[theme + 1]!; q++)
        visit(groups.rows[p]! * columns + themes.rows[q]!, groups.rows[p]!, themes.rows[q]!);
    }
  };
}
