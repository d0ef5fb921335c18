import { cellStudies } from "./cellStudies";
import { cellState, type Matrix, type Measure } from "./counts";
import { type EvidenceTable, everything, type Filter } from "./evidenceTable";
import { keep } from "./filter";
import { tableIndex } from "./tableIndex";
import { treeOf } from "./tree";

/**
 * Counts groups by themes. A parent counts over the union of the examples beneath it, folded or not. A cell without an
 * example is a gap; one whose examples are all filtered out is filtered; where a table has no citation at all, studies and
 * mentions are unavailable. Everything else is a value, and 0 is one.
 */
export function crossTabulate(table: EvidenceTable, measure: Measure, filter: Filter = everything): Matrix {
  const { exampleCell, mentionCell } = tableIndex(table);
  const rows = table.groups.length;
  const columns = table.themes.length;
  const kept = keep(table, filter);

  const state = new Uint8Array(rows * columns).fill(cellState.gap);
  const countable = measure === "examples" || table.citationExample.length > 0;
  const atCells = cellsAbove(table);
  for (let i = 0; i < exampleCell.length; i++) {
    const stays = kept.examples === null || kept.examples[i] === 1;
    atCells(exampleCell[i]!, (cell) => {
      if (!countable) state[cell] = cellState.unavailable;
      else if (stays) state[cell] = cellState.value;
      else if (state[cell] === cellState.gap) state[cell] = cellState.filtered;
    });
  }

  const count = () => {
    if (measure === "studies") return unions(table, filter);
    if (measure === "mentions") return sums(table, mentionCell, kept.mentions);
    return sums(table, exampleCell, kept.examples);
  };
  return { measure, rows, columns, state, ...count() };
}

type Counts = Pick<Matrix, "values" | "rowTotals" | "columnTotals" | "total">;
type VisitCell = (cell: number, row: number, column: number) => void;

/** Visits every cell that an example of some cell counts in: that cell, and those of the parents of its group and theme. */
function cellsAbove(table: EvidenceTable): (cell: number, visit: VisitCell) => void {
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

const noCounts = ({ groups, themes }: EvidenceTable) => ({
  values: new Float64Array(groups.length * themes.length),
  rowTotals: new Float64Array(groups.length),
  columnTotals: new Float64Array(themes.length),
  total: 0,
});

/** What stands in one cell only, and in those of its parents: there a union is a sum. */
function sums(table: EvidenceTable, cells: Int32Array, kept: Uint8Array | null): Counts {
  const counts = noCounts(table);
  const { values, rowTotals, columnTotals } = counts;
  const atCells = cellsAbove(table);
  for (let i = 0; i < cells.length; i++) {
    if (kept !== null && kept[i] === 0) continue;
    const ownRow = Math.floor(cells[i]! / columnTotals.length);
    const ownColumn = cells[i]! % columnTotals.length;
    counts.total++;
    atCells(cells[i]!, (cell, row, column) => {
      values[cell]!++;
      if (column === ownColumn) rowTotals[row]!++;
      if (row === ownRow) columnTotals[column]!++;
    });
  }
  return counts;
}

/** A study counts once in a cell, once in a row, once in a column and once in all. */
function unions(table: EvidenceTable, filter: Filter): Counts {
  const counts = noCounts(table);
  const { values, rowTotals, columnTotals } = counts;
  const { cellsByStudy } = cellStudies(table, filter);
  const atCells = cellsAbove(table);
  // Study by study, over the cells that cite it: cells, rows and columns bear the stamp of the last study counted there.
  const cellStamp = new Int32Array(values.length).fill(-1);
  const rowStamp = new Int32Array(rowTotals.length).fill(-1);
  const columnStamp = new Int32Array(columnTotals.length).fill(-1);
  for (let s = 0; s < table.studies.length; s++) {
    const first = cellsByStudy.starts[s]!;
    const end = cellsByStudy.starts[s + 1]!;
    if (first < end) counts.total++;
    for (let p = first; p < end; p++) {
      atCells(cellsByStudy.rows[p]!, (cell, row, column) => {
        if (cellStamp[cell] !== s) values[cell]!++;
        if (rowStamp[row] !== s) rowTotals[row]!++;
        if (columnStamp[column] !== s) columnTotals[column]!++;
        cellStamp[cell] = s;
        rowStamp[row] = s;
        columnStamp[column] = s;
      });
    }
  }
  return counts;
}
