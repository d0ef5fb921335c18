import type { CoCitation, Unit } from "./counts";
import { type EvidenceTable, everything, type Filter } from "./evidenceTable";
import { keep } from "./filter";
import { rowsOf } from "./groupRows";
import { tableIndex } from "./tableIndex";

/** A co-cited study, and in how many units the two are cited together. */
export interface Partner {
  readonly study: number;
  readonly full: number;
}

/** A co-cited pair of studies, source < target, and in how many units they are cited together. */
export interface Pair {
  readonly source: number;
  readonly target: number;
  readonly full: number;
}

/** Co-cited studies of a study, strongest first by full, then fractional count, then in the order of the table. */
export function partners({ source, target, full, fractional }: CoCitation, study: number): Partner[] {
  const pairs: number[] = [];
  for (let p = 0; p < source.length; p++) if (source[p] === study || target[p] === study) pairs.push(p);
  const other = (p: number) => (source[p] === study ? target[p]! : source[p]!);
  return pairs
    .sort((p, q) => full[q]! - full[p]! || fractional[q]! - fractional[p]! || other(p) - other(q))
    .map((p) => ({ study: other(p), full: full[p]! }));
}

/** Co-cited pairs with a full count of at least `minimum`, strongest first; ties in the order of the table. */
export function strongestPairs({ source, target, full }: CoCitation, minimum = 1): Pair[] {
  const pairs: Pair[] = [];
  for (let p = 0; p < source.length; p++) {
    if (full[p]! < minimum) continue;
    pairs.push({ source: source[p]!, target: target[p]!, full: full[p]! });
  }
  // By source, then target already, and the sort is stable.
  return pairs.sort((a, b) => b.full - a.full);
}

/** Full count of the strongest pair; 0 where there is no pair. */
export function strongestCount({ full }: CoCitation): number {
  let most = 0;
  for (const count of full) if (count > most) most = count;
  return most;
}

/** Examples or citations (as the unit says) that name both of two different studies, as published. */
export function unitsOfPair(
  table: EvidenceTable,
  a: number,
  b: number,
  unit: Unit,
  filter: Filter = everything,
): number[] {
  if (a === b) return [];
  const { mentionsByStudy, mentionExample } = tableIndex(table);
  const { mentions: kept } = keep(table, filter);
  const unitOf = unit === "example" ? mentionExample : table.mentionCitation;
  const unitsOf = (study: number) => {
    const found = new Set<number>();
    for (const m of rowsOf(mentionsByStudy, study)) if (kept === null || kept[m] === 1) found.add(unitOf[m]!);
    return found;
  };
  const ofB = unitsOf(b);
  return [...unitsOf(a)].filter((u) => ofB.has(u));
}
