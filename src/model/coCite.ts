import { Column } from "./column";
import type { CoCitation, Unit } from "./counts";
import { type EvidenceTable, everything, type Filter } from "./evidenceTable";
import { keep } from "./filter";
import { groupRows, rowsOf } from "./groupRows";
import { tableIndex } from "./tableIndex";

/**
 * Which studies are cited together, as a sparse list of pairs; a study counts once in a unit. Fractional counting after
 * Perianes-Rodriguez, Waltman & van Eck 2016, doi 10.1016/j.joi.2016.10.006.
 */
export function coCite(table: EvidenceTable, unit: Unit, filter: Filter = everything): CoCitation {
  const studyCount = table.studies.length;
  const { starts, studies, unitOf } = unitMembers(table, unit, filter);
  const places = groupRows(studies, studyCount);

  const source = new Column(Int32Array);
  const target = new Column(Int32Array);
  const full = new Column(Uint32Array);
  const fractional = new Column(Float64Array);
  const unitCount = new Uint32Array(studyCount);
  // Sums for one source at a time; `touched` lists the targets that have one, so that clearing costs no more than adding.
  const times = new Uint32Array(studyCount);
  const share = new Float64Array(studyCount);
  const touched = new Int32Array(studyCount);
  for (let s = 0; s < studyCount; s++) {
    let count = 0;
    const here = rowsOf(places, s);
    unitCount[s] = here.length;
    for (const place of here) {
      const start = starts[unitOf[place]!]!;
      const end = starts[unitOf[place]! + 1]!;
      for (let p = start; p < end; p++) {
        const t = studies[p]!;
        if (t <= s) continue;
        if (times[t] === 0) touched[count++] = t;
        times[t]!++;
        share[t]! += 1 / (end - start - 1);
      }
    }
    for (const t of touched.subarray(0, count).sort()) {
      source.push(s);
      target.push(t);
      full.push(times[t]!);
      fractional.push(share[t]!);
      times[t] = 0;
      share[t] = 0;
    }
  }
  return {
    unit,
    unitCount,
    source: source.values(),
    target: target.values(),
    full: full.values(),
    fractional: fractional.values(),
  };
}

/** Cited studies that are in no pair, in the order of the table. One that a filter took away is not cited. */
export function isolatedStudies(coCitation: CoCitation, table: EvidenceTable): number[] {
  const paired = new Uint8Array(table.studies.length);
  for (const study of coCitation.source) paired[study] = 1;
  for (const study of coCitation.target) paired[study] = 1;
  const isolated: number[] = [];
  for (let s = 0; s < table.citedCount; s++) if (paired[s] === 0 && coCitation.unitCount[s] !== 0) isolated.push(s);
  return isolated;
}

/** The distinct studies of each unit: those of unit u are at `starts[u]` … `starts[u + 1] - 1`, whose `unitOf` is u. */
function unitMembers(table: EvidenceTable, unit: Unit, filter: Filter) {
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
  return { starts, studies: studies.subarray(0, length), unitOf };
}
