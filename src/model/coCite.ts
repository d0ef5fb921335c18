import type { CoCitation, Unit } from "./counts";
import { type EvidenceTable, everything, type Filter } from "./evidenceTable";
import { keep } from "./filter";
import { tableIndex } from "./tableIndex";

/** As many pairs as are held at a time before they are added up: some 50 MB. */
const batchSize = 4_000_000;

/**
 * Which studies are cited together, as a sparse list of pairs; a study counts once in a unit. Fractional counting after
 * Perianes-Rodriguez, Waltman & van Eck 2016, doi 10.1016/j.joi.2016.10.006.
 */
export function coCite(table: EvidenceTable, unit: Unit, filter: Filter = everything): CoCitation {
  const studyCount = table.studies.length;
  const { starts, studies } = unitMembers(table, unit, filter);
  const unitTotal = starts.length - 1;

  // In how many units a study is, and in how many pairs (a unit each) as the source; members ascend within a unit.
  const unitCount = new Uint32Array(studyCount);
  const pairCount = new Float64Array(studyCount);
  for (let u = 0; u < unitTotal; u++) {
    const end = starts[u + 1]!;
    for (let p = starts[u]!; p < end; p++) {
      unitCount[studies[p]!]!++;
      pairCount[studies[p]!]! += end - 1 - p;
    }
  }

  const chunks: Pairs[] = [];
  const times = new Uint32Array(studyCount);
  const share = new Float64Array(studyCount);
  const touched = new Int32Array(studyCount);
  const slot = new Int32Array(studyCount);
  for (let first = 0, last = 0; first < studyCount; first = last) {
    // A batch of sources at a time, so that memory stays bounded however large a unit is.
    let held = 0;
    for (last = first; last < studyCount; last++) {
      if (last > first && held + pairCount[last]! > batchSize) break;
      slot[last] = held;
      held += pairCount[last]!;
    }

    // Every unit's pairs, sorted by source …
    const target = new Int32Array(held);
    const fractional = new Float64Array(held);
    for (let u = 0; u < unitTotal; u++) {
      const end = starts[u + 1]!;
      const weight = 1 / (end - starts[u]! - 1);
      for (let p = starts[u]!; p < end - 1; p++) {
        const s = studies[p]!;
        if (s < first || s >= last) continue;
        let at = slot[s]!;
        for (let q = p + 1; q < end; q++, at++) {
          target[at] = studies[q]!;
          fractional[at] = weight;
        }
        slot[s] = at;
      }
    }

    // … and added up source by source. Sums are written over what has been read, as they are never more.
    const source = new Int32Array(held);
    const full = new Uint32Array(held);
    let length = 0;
    for (let s = first, at = 0; s < last; s++) {
      let count = 0;
      for (; at < slot[s]!; at++) {
        const t = target[at]!;
        if (times[t] === 0) touched[count++] = t;
        times[t]!++;
        share[t]! += fractional[at]!;
      }
      touched.subarray(0, count).sort();
      for (let i = 0; i < count; i++, length++) {
        const t = touched[i]!;
        source[length] = s;
        target[length] = t;
        full[length] = times[t]!;
        fractional[length] = share[t]!;
        times[t] = 0;
        share[t] = 0;
      }
    }
    chunks.push({
      source: source.slice(0, length),
      target: target.slice(0, length),
      full: full.slice(0, length),
      fractional: fractional.slice(0, length),
    });
  }
  return { unit, unitCount, ...joined(chunks) };
}

type Pairs = Pick<CoCitation, "source" | "target" | "full" | "fractional">;

function joined(chunks: readonly Pairs[]): Pairs {
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1) return only;
  const length = chunks.reduce((sum, chunk) => sum + chunk.source.length, 0);
  const source = new Int32Array(length);
  const target = new Int32Array(length);
  const full = new Uint32Array(length);
  const fractional = new Float64Array(length);
  let at = 0;
  for (const chunk of chunks) {
    source.set(chunk.source, at);
    target.set(chunk.target, at);
    full.set(chunk.full, at);
    fractional.set(chunk.fractional, at);
    at += chunk.source.length;
  }
  return { source, target, full, fractional };
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

/** The distinct studies of each unit, ascending: those of unit u are at `starts[u]` … `starts[u + 1] - 1`. */
function unitMembers(table: EvidenceTable, unit: Unit, filter: Filter): { starts: Int32Array; studies: Int32Array } {
  const { mentionExample } = tableIndex(table);
  const unitOf = unit === "example" ? mentionExample : table.mentionCitation;
  const { mentions: kept } = keep(table, filter);
  const unitTotal = unit === "example" ? table.examples.length : table.citationExample.length;
  const starts = new Int32Array(unitTotal + 1);
  const studies = new Int32Array(unitOf.length);
  const seenIn = new Int32Array(table.studies.length).fill(-1);
  let length = 0;
  // Mentions come in the order of examples and citations, so a unit's mentions are next to each other.
  for (let u = 0, m = 0; u < unitTotal; u++) {
    const start = length;
    for (; m < unitOf.length && unitOf[m] === u; m++) {
      const study = table.mentionStudy[m]!;
      if (seenIn[study] === u || (kept !== null && kept[m] === 0)) continue;
      seenIn[study] = u;
      studies[length++] = study;
    }
    sortStretch(studies, start, length);
    starts[u + 1] = length;
  }
  return { starts, studies: studies.subarray(0, length) };
}

/** Sorts items[start, end) upwards. Most units have a few studies: for them a view to sort costs more than sorting. */
function sortStretch(items: Int32Array, start: number, end: number) {
  if (end - start > 24) {
    items.subarray(start, end).sort();
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const item = items[i]!;
    let j = i;
    for (; j > start && items[j - 1]! > item; j--) items[j] = items[j - 1]!;
    items[j] = item;
  }
}
