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

/** Co-cited studies of a study, strongest first by full, then fractional count, then in the order of the table. */
export function partners({ source, target, full, fractional }: CoCitation, study: number): Partner[] {
  const pairs: number[] = [];
  for (let p = 0; p < source.length; p++) if (source[p] === study || target[p] === study) pairs.push(p);
  const other = (p: number) => (source[p] === study ? target[p]! : source[p]!);
  return pairs
    .sort((p, q) => full[q]! - full[p]! || fractional[q]! - fractional[p]! || other(p) - other(q))
    .map((p) => ({ study: other(p), full: full[p]! }));
}

/** Pairs whose strength reaches a minimum, strongest first; ties in the order of the list. Indices into `strengths`. */
export function strongestPairs(strengths: Float64Array, minimum = 0): number[] {
  const pairs: number[] = [];
  for (let pair = 0; pair < strengths.length; pair++) if (strengths[pair]! >= minimum) pairs.push(pair);
  return pairs.sort((a, b) => strengths[b]! - strengths[a]!);
}

/** The greatest strength; 0 where there is no pair. */
export function strongestOf(strengths: Float64Array): number {
  let most = 0;
  for (const value of strengths) if (value > most) most = value;
  return most;
}

/** Examples, citations or cells (as the unit says) that name both of two different studies, as published. */
export function unitsOfPair(
  table: EvidenceTable,
  a: number,
  b: number,
  unit: Unit,
  filter: Filter = everything,
): number[] {
  if (a === b) return [];
  const { mentionsByStudy, mentionExample, mentionCell } = tableIndex(table);
  const { mentions: kept } = keep(table, filter);
  const unitOf = { example: mentionExample, bracket: table.mentionCitation, cell: mentionCell }[unit];
  const unitsOf = (study: number) => {
    const found = new Set<number>();
    for (const m of rowsOf(mentionsByStudy, study)) if (kept === null || kept[m] === 1) found.add(unitOf[m]!);
    return found;
  };
  const ofB = unitsOf(b);
  return [...unitsOf(a)].filter((u) => ofB.has(u));
}

/** The cell that a unit stands in. */
export function cellOfUnit(table: EvidenceTable, unit: Unit, index: number): number {
  const { exampleCell } = tableIndex(table);
  switch (unit) {
    case "cell":
      return index;
    case "example":
      return exampleCell[index]!;
    case "bracket":
      return exampleCell[table.citationExample[index]!]!;
  }
}
