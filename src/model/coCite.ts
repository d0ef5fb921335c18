import { cellStudies } from "./cellStudies";
import { countPairs, type UnitMembers } from "./countPairs";
import type { CoCitation, Pairs, Unit } from "./counts";
import { type EvidenceTable, everything, type Filter } from "./evidenceTable";
import { keep } from "./filter";
import { tableIndex } from "./tableIndex";

/** Which studies are cited together, as a sparse list of pairs; a study counts once in a unit. */
export function coCite(table: EvidenceTable, unit: Unit, filter: Filter = everything): CoCitation {
  const members = unit === "cell" ? cellMembers(table, filter) : unitMembers(table, unit, filter);
  return { level: "studies", unit, ...countPairs(members, table.studies.length) };
}

/** Has a cell more than one example? Where none has, what is cited in the same cell is cited in the same example. */
export function hasSharedCells(table: EvidenceTable): boolean {
  const { starts } = tableIndex(table).examplesByCell;
  return starts.some((start, cell) => cell > 0 && start - starts[cell - 1]! > 1);
}

/** What is cited but in no pair, in the order of the table. What a filter took away is not cited. */
export function isolated({ source, target, unitCount }: Pairs): number[] {
  const paired = new Uint8Array(unitCount.length);
  for (const end of source) paired[end] = 1;
  for (const end of target) paired[end] = 1;
  const alone: number[] = [];
  for (let s = 0; s < paired.length; s++) if (paired[s] === 0 && unitCount[s] !== 0) alone.push(s);
  return alone;
}

/** The distinct studies of each cell, whose examples need not stand next to each other in the table. */
function cellMembers(table: EvidenceTable, filter: Filter): UnitMembers {
  const { starts, studies } = cellStudies(table, filter);
  const unitOf = new Int32Array(studies.length);
  for (let cell = 0; cell < starts.length - 1; cell++) unitOf.fill(cell, starts[cell], starts[cell + 1]);
  return { starts, members: studies, unitOf };
}

/** The distinct studies of each example or bracket. */
function unitMembers(table: EvidenceTable, unit: Exclude<Unit, "cell">, filter: Filter): UnitMembers {
  const { mentionExample } = tableIndex(table);
  const unitOfMention = unit === "example" ? mentionExample : table.mentionCitation;
  const { mentions: kept } = keep(table, filter);
  const unitTotal = unit === "example" ? table.examples.length : table.citationExample.length;
  const starts = new Int32Array(unitTotal + 1);
  const studies = new Int32Array(unitOfMention.length);
  const unitOf = new Int32Array(unitOfMention.length);
  const seenIn = new Int32Array(table.studies.length).fill(-1);
  let length = 0;
  // Mentions come in the order of examples and citations, so a unit's mentions are next to each other.
  for (let u = 0, m = 0; u < unitTotal; u++) {
    for (; m < unitOfMention.length && unitOfMention[m] === u; m++) {
      const study = table.mentionStudy[m]!;
      if (seenIn[study] === u || (kept !== null && kept[m] === 0)) continue;
      seenIn[study] = u;
      unitOf[length] = u;
      studies[length++] = study;
    }
    starts[u + 1] = length;
  }
  return { starts, members: studies.subarray(0, length), unitOf: unitOf.subarray(0, length) };
}
