import { cellStudies } from "./cellStudies";
import { countShares } from "./countShares";
import { type Counts, cellState, type Matrix, type Measure } from "./counts";
import { type EvidenceTable, everything, type Filter } from "./evidenceTable";
import { keep } from "./filter";
import { tableIndex } from "./tableIndex";

/**
 * Counts groups by themes. A cell without an example is a gap; one whose examples are all filtered out is filtered; where
 * a table has no citation at all, all but examples are unavailable, and so are shares of no studies at all. Everything else
 * is a value, and 0 is one.
 */
export function crossTabulate(table: EvidenceTable, measure: Measure, filter: Filter = everything): Matrix {
  const { exampleCell, mentionCell } = tableIndex(table);
  const rows = table.groups.length;
  const columns = table.themes.length;
  const kept = keep(table, filter);

  const state = new Uint8Array(rows * columns).fill(cellState.gap);
  const countable = measure === "examples" || table.citationExample.length > 0;
  for (let i = 0; i < exampleCell.length; i++) {
    const cell = exampleCell[i]!;
    if (!countable) state[cell] = cellState.unavailable;
    else if (kept.examples === null || kept.examples[i] === 1) state[cell] = cellState.value;
    else if (state[cell] === cellState.gap) state[cell] = cellState.filtered;
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
    if (measure === "mentions") return sums(rows, columns, mentionCell, kept.mentions);
    return sums(rows, columns, exampleCell, kept.examples);
  };
  return { ...matrix, ...count(), of: null };
}

/** What stands in one cell only: there a union is a sum. */
function sums(rows: number, columns: number, cells: Int32Array, kept: Uint8Array | null): Counts {
  const values = new Float64Array(rows * columns);
  const rowTotals = new Float64Array(rows);
  const columnTotals = new Float64Array(columns);
  let total = 0;
  for (let i = 0; i < cells.length; i++) if (kept === null || kept[i] === 1) values[cells[i]!]!++;
  for (let i = 0, k = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, k++) {
      rowTotals[i]! += values[k]!;
      columnTotals[j]! += values[k]!;
      total += values[k]!;
    }
  }
  return { values, rowTotals, columnTotals, total };
}

/** A study counts once in a cell, once in a row, once in a column and once in all. */
function unions(table: EvidenceTable, filter: Filter): Counts {
  const rows = table.groups.length;
  const columns = table.themes.length;
  const { starts, cellsByStudy } = cellStudies(table, filter);
  const values = new Float64Array(rows * columns);
  for (let k = 0; k < values.length; k++) values[k] = starts[k + 1]! - starts[k]!;

  // Study by study, over the cells that cite it: each row and each column bears the stamp of the last study counted there.
  const rowTotals = new Float64Array(rows);
  const columnTotals = new Float64Array(columns);
  const rowStamp = new Int32Array(rows).fill(-1);
  const columnStamp = new Int32Array(columns).fill(-1);
  let total = 0;
  for (let s = 0; s < table.studies.length; s++) {
    const first = cellsByStudy.starts[s]!;
    const end = cellsByStudy.starts[s + 1]!;
    if (first < end) total++;
    for (let p = first; p < end; p++) {
      const cell = cellsByStudy.rows[p]!;
      const i = Math.floor(cell / columns);
      const j = cell % columns;
      if (rowStamp[i] !== s) rowTotals[i]!++;
      if (columnStamp[j] !== s) columnTotals[j]!++;
      rowStamp[i] = s;
      columnStamp[j] = s;
    }
  }
  return { values, rowTotals, columnTotals, total };
}
