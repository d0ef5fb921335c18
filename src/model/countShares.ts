import { cellStudies } from "./cellStudies";
import { cellsAbove } from "./cellsAbove";
import type { Counts } from "./counts";
import { type EvidenceTable, everything, type Filter } from "./evidenceTable";
import { noCounts } from "./noCounts";
import { studyLists } from "./studyLists";

/**
 * Shares of the groups' studies, 0 to 1, and in `of` how many studies each is of; of none, the share is 0. A cell, a row: the
 * studies cited there that are on the group's list, of that list. A column, all: those on any group's list, of all lists as
 * one. A study on no such list is not counted, so that no share exceeds 1. A filter leaves the lists whole.
 */
export function countShares(table: EvidenceTable, filter: Filter = everything): Counts & { of: Counts } {
  const columns = table.themes.length;
  const { cellsByStudy } = cellStudies(table, filter);
  const cited = noCounts(table);
  const listed = noCounts(table);
  const atCells = cellsAbove(table);
  // Each cell, each row and each column bears the stamp of the last study that was listed, was counted there.
  const listStamp = new Int32Array(table.groups.length).fill(-1);
  const rowStamp = listStamp.slice();
  const cellStamp = new Int32Array(cited.values.length).fill(-1);
  const columnStamp = new Int32Array(columns).fill(-1);

  groupsByStudy(table).forEach((groups, s) => {
    if (groups.length === 0) return;
    listed.total++;
    for (const i of groups) {
      listStamp[i] = s;
      listed.rowTotals[i]!++;
    }
    const [first, end] = [cellsByStudy.starts[s]!, cellsByStudy.starts[s + 1]!];
    if (first < end) cited.total++;
    for (let p = first; p < end; p++) {
      atCells(cellsByStudy.rows[p]!, (cell, i, j) => {
        if (columnStamp[j] !== s) cited.columnTotals[j]!++;
        columnStamp[j] = s;
        if (listStamp[i] !== s) return;
        if (cellStamp[cell] !== s) cited.values[cell]!++;
        cellStamp[cell] = s;
        if (rowStamp[i] !== s) cited.rowTotals[i]!++;
        rowStamp[i] = s;
      });
    }
  });
  listed.columnTotals.fill(listed.total);
  for (let k = 0; k < listed.values.length; k++) listed.values[k] = listed.rowTotals[Math.floor(k / columns)]!;

  const divided = (counts: Float64Array, by: Float64Array) => counts.map((n, k) => (n === 0 ? 0 : n / by[k]!));
  return {
    values: divided(cited.values, listed.values),
    rowTotals: divided(cited.rowTotals, listed.rowTotals),
    columnTotals: divided(cited.columnTotals, listed.columnTotals),
    total: cited.total === 0 ? 0 : cited.total / listed.total,
    of: listed,
  };
}

/** Per study, the groups on whose list it is. */
function groupsByStudy(table: EvidenceTable): number[][] {
  const groups = table.studies.map((): number[] => []);
  studyLists(table).forEach((list, group) => {
    for (const study of list) groups[study]!.push(group);
  });
  return groups;
}
