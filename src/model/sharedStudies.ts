import { cellStudies } from "./cellStudies";
import { countPairs } from "./countPairs";
import type { SharedStudies } from "./counts";
import { type EvidenceTable, everything, type Filter } from "./evidenceTable";
import { rowsOf } from "./groupRows";

/**
 * What groups, or themes, share: two are tied by the distinct studies cited under both, wherever in them. `unitCount` is
 * the number of distinct studies cited under one; counted fractionally, a study under k of them gives each pair 1 / (k - 1).
 */
export function sharedStudies(
  table: EvidenceTable,
  level: "groups" | "themes",
  filter: Filter = everything,
): SharedStudies {
  const { cellsByStudy } = cellStudies(table, filter);
  const columns = table.themes.length;
  const count = table[level].length;
  const starts = new Int32Array(table.studies.length + 1);
  const members: number[] = [];
  const unitOf: number[] = [];
  const stamp = new Int32Array(count).fill(-1);
  for (let study = 0; study < table.studies.length; study++) {
    for (const cell of rowsOf(cellsByStudy, study)) {
      const entry = level === "groups" ? Math.floor(cell / columns) : cell % columns;
      if (stamp[entry] === study) continue;
      stamp[entry] = study;
      members.push(entry);
      unitOf.push(study);
    }
    starts[study + 1] = members.length;
  }
  const units = { starts, members: Int32Array.from(members), unitOf: Int32Array.from(unitOf) };
  return { level, ...countPairs(units, count) };
}
