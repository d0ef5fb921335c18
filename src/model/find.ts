import { cellsOf } from "./cellsOf";
import type { CoCitation, Unit } from "./counts";
import { type EvidenceTable, everything, type Filter } from "./evidenceTable";
import { keep } from "./filter";
import { rowsOf } from "./groupRows";
import { namePattern } from "./namePattern";
import { tableIndex } from "./tableIndex";
import type { Target } from "./target";

/** A co-cited study, and how often the two are cited together. */
export interface Partner {
  readonly study: number;
  readonly full: number;
  readonly fractional: number;
}

/** A co-cited pair of studies, source < target. */
export interface Pair {
  readonly source: number;
  readonly target: number;
  readonly full: number;
  readonly fractional: number;
}

/** Examples behind a target, as published; `unit` says where a pair has to be cited together. Unknown ids: none. */
export function examplesOf(
  table: EvidenceTable,
  target: Target,
  unit: Unit = "example",
  filter: Filter = everything,
): number[] {
  const { examples: kept } = keep(table, filter);
  const found = findExamples(table, target, unit);
  return kept === null ? found : found.filter((example) => kept[example] === 1);
}

function findExamples(table: EvidenceTable, target: Target, unit: Unit): number[] {
  const { study: studyIndex, examplesByCell } = tableIndex(table);
  switch (target.kind) {
    case "cell":
    case "group":
    case "theme":
      return cellsOf(table, target)
        .flatMap((cell) => [...rowsOf(examplesByCell, cell)])
        .sort((a, b) => a - b);
    case "study":
      return examplesCiting(table, studyIndex.get(target.study) ?? -1);
    case "pair": {
      const [a = -1, b = -1] = target.studies.map((id) => studyIndex.get(id));
      const found = unitsOfPair(table, a, b, unit);
      return unit === "example" ? found : [...new Set(found.map((citation) => table.citationExample[citation]!))];
    }
  }
}

/** Examples that cite a study, as published. */
export function examplesCiting(table: EvidenceTable, study: number): number[] {
  const { mentionsByStudy, mentionExample } = tableIndex(table);
  return [...new Set(Array.from(rowsOf(mentionsByStudy, study), (mention) => mentionExample[mention]!))];
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

/** Distinct studies cited in some examples, in the order of the table. */
export function studiesOf(table: EvidenceTable, examples: Iterable<number>): number[] {
  const { mentionsByExample } = tableIndex(table);
  const found = new Set<number>();
  for (const example of examples)
    for (const mention of rowsOf(mentionsByExample, example)) found.add(table.mentionStudy[mention]!);
  return [...found].sort((a, b) => a - b);
}

/** Groups that the review put a study in, whether or not it is cited there. */
export function memberGroups(table: EvidenceTable, study: number): number[] {
  return table.groups.flatMap(({ studies }, group) => (studies?.includes(study) ? [group] : []));
}

/** Per study: the groups it is cited under, by first citation; empty for a study that is not cited. */
export function citedGroups(table: EvidenceTable): number[][] {
  const { mentionsByStudy, mentionExample } = tableIndex(table);
  const stamp = new Int32Array(table.groups.length).fill(-1);
  return table.studies.map((_, study) => {
    const groups: number[] = [];
    for (const mention of rowsOf(mentionsByStudy, study)) {
      const { group } = table.examples[mentionExample[mention]!]!;
      if (stamp[group] !== study) groups.push(group);
      stamp[group] = study;
    }
    return groups;
  });
}

/** Co-cited studies of a study, strongest first by full, then fractional count, then in the order of the table. */
export function partners(coCitation: CoCitation, study: number): Partner[] {
  const { source, target, full, fractional } = coCitation;
  const found: Partner[] = [];
  for (let p = 0; p < source.length; p++) {
    if (source[p] !== study && target[p] !== study) continue;
    const other = source[p] === study ? target[p]! : source[p]!;
    found.push({ study: other, full: full[p]!, fractional: fractional[p]! });
  }
  return found.sort((a, b) => b.full - a.full || b.fractional - a.fractional || a.study - b.study);
}

/** Co-cited pairs with a full count of at least `minimum`, strongest first; ties in the order of the table. */
export function strongestPairs({ source, target, full, fractional }: CoCitation, minimum = 1): Pair[] {
  const pairs: Pair[] = [];
  for (let p = 0; p < source.length; p++) {
    if (full[p]! < minimum) continue;
    pairs.push({ source: source[p]!, target: target[p]!, full: full[p]!, fractional: fractional[p]! });
  }
  // By source, then target already, and the sort is stable.
  return pairs.sort((a, b) => b.full - a.full);
}

/** Examples of other groups whose text names a group by its label, in any case, plural or not; as published. */
export function passagesNaming(table: EvidenceTable, group: number): number[] {
  const label = table.groups[group]?.label;
  const pattern = label === undefined ? null : namePattern(label);
  if (pattern === null) return [];
  return table.examples.flatMap((example, i) => (example.group !== group && pattern.test(example.text) ? [i] : []));
}
