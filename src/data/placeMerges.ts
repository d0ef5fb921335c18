import { enImport } from "../messages/enImport";
import type { Finding, Merge } from "./grid";
import { checkSize } from "./gridLimits";

/**
 * The merged ranges of a sheet, cut to where it has text. Its rows get a cell for each that is merged; a text beneath a merged
 * cell, which nobody sees, is left out with a finding.
 */
export function placeMerges(rows: string[][], ranges: readonly Merge[], findings: Finding[]): Merge[] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const merges: Merge[] = [];
  let area = 0;
  for (const { row, column, ...size } of ranges) {
    const merge = {
      row,
      column,
      rows: Math.min(size.rows, rows.length - row),
      columns: Math.min(size.columns, width - column),
    };
    if (merge.rows < 1 || merge.columns < 1 || merge.rows * merge.columns === 1) continue;
    area += merge.rows * merge.columns;
    checkSize(row, merge.columns, area);
    merges.push(merge);
    blankBeneath(rows, merge, findings);
  }
  return merges;
}

function blankBeneath(rows: string[][], merge: Merge, findings: Finding[]): void {
  for (let i = merge.row; i < merge.row + merge.rows; i += 1) {
    const row = rows[i];
    if (!row) continue;
    while (row.length < merge.column + merge.columns) row.push("");
    for (let k = merge.column; k < merge.column + merge.columns; k += 1) {
      const text = row[k] ?? "";
      if (text === "" || (i === merge.row && k === merge.column)) continue;
      findings.push({ kind: "cell-left-out", row: i, column: k, text: enImport.cellBeneath(text) });
      row[k] = "";
    }
  }
}
