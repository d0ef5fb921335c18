import { cellStudies } from "./cellStudies";
import { cellsAbove } from "./cellsAbove";
import { countShares } from "./countShares";
import { type Counts, cellState, type Matrix, type Measure } from "./counts";
import { type EvidenceTable, everything, type Filter } from "./evidenceTable";
import { keep } from "./filter";
import { noCounts } from "./noCounts";
import { tableIndex } from "./tableIndex";

/**
 * Counts groups by themes. A parent counts over the union of the examples beneath it, folded or not. A cell without an
 * example is a gap; one whose examples are all filtered out is filtered; where a table has no citation at all, all but
 * examples are unavailable, and so are shares of no studies at all. Everything else is a value, and 0 is one. A table of
 * counts gives these, whatever is asked for: its totals, and its parents, are sums, as nobody knows what is counted twice.
 */
export function crossTabulate(table: EvidenceTable, chosen: Measure, filter: Filter = everything): Matrix {
  const measure = table.counts === null ? chosen : "counts";
  const { exampleCell, mentionCell } = tableIndex(table);
  const rows = table.groups.length;
  const columns = table.themes.length;
  const kept = keep(table, filter);

  const state = new Uint8Array(rows * columns).fill(cellState.gap);
  const countable = measure === "examples" || measure === "counts" || table.citationExample.length > 0;
  const atCells = cellsAbove(table);
  for (let i = 0; i < exampleCell.length; i++) {
    const stays = kept.examples === null || kept.examples[i] === 1;
    atCells(exampleCell[i]!, (cell) => {
      if (!countable) state[cell] = cellState.unavailable;
      else if (stays) state[cell] = cellState.value;
      else if (state[cell] === cellState.gap) state[cell] = cellState.filtered;
    });
  }

  const matrix = { measure, rows, columns, state };
  if (measure === "share") {
    const { of, ...shares } = countShares(table, filter);
    for (let k = 0; k < state.length; k++)
      if (state[k] === cellState.value && of.values[k] === 0) state[k] = cellState.unavailable;
    return { ...matrix, ...shares, of };
  }
  const count = () => {
    if (measure === "studies") return unions(table, filter);
    if (measure === "mentions") return sums(table, mentionCell, kept.mentions);
    return sums(table, exampleCell, kept.examples, table.counts);
  };
  return { ...matrix, ...count(), of: null };
}

/** What stands in one cell only, and in those of its parents: there a union is a sum. Each weighs 1, or what it says. */
function sums(
  table: EvidenceTable,
  cells: Int32Array,
  kept: Uint8Array | null,
  weights: Float64Array | null = null,
): Counts {
  const counts = noCounts(table);
  const { values, rowTotals, columnTotals } = counts;
  const atCells = cellsAbove(table);
  for (let i = 0; i < cells.length; i++) {
    if (kept !== null && kept[i] === 0) continue;
    const ownRow = Math.floor(cells[i]! / columnTotals.length);
    const ownColumn = cells[i]! % columnTotals.length;
    const weight = weights?.[i] ?? 1;
    counts.total += weight;
    atCells(cells[i]!, (cell, row, column) => {
      values[cell]! += weight;
      if (column === ownColumn) rowTotals[row]! += weight;
      if (row === ownRow) columnTotals[column]! += weight;
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
