import { cellsOf } from "./cellsOf";
import type { Unit } from "./counts";
import { type EvidenceTable, everything, type Filter } from "./evidenceTable";
import { keep } from "./filter";
import { rowsOf } from "./groupRows";
import { namePattern } from "./namePattern";
import { unitsOfPair } from "./pairs";
import { studiesUnderBoth } from "./studiesUnderBoth";
import { tableIndex } from "./tableIndex";
import type { Target } from "./target";
import { treeOf } from "./tree";

/**
 * Examples behind a target, as published; `unit` says where a pair has to be cited together: in a cell, its examples that
 * cite either. Of two groups or themes: their examples that cite a study of both. Unknown ids: none.
 */
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
      if (unit === "example") return found;
      if (unit === "bracket") return [...new Set(found.map((citation) => table.citationExample[citation]!))];
      const citing = new Set([...examplesCiting(table, a), ...examplesCiting(table, b)]);
      const { exampleCell } = tableIndex(table);
      return [...citing].filter((example) => found.includes(exampleCell[example]!)).sort((x, y) => x - y);
    }
    case "groups":
    case "themes": {
      const { group, theme } = tableIndex(table);
      const [a, b] = target.ids.map((id) => (target.kind === "groups" ? group : theme).get(id));
      const shared = studiesUnderBoth(table, target.kind, target.ids);
      const citing = new Set(shared.flatMap((study) => examplesCiting(table, study)));
      const entryOf = (example: number) => table.examples[example]?.[target.kind === "groups" ? "group" : "theme"];
      return [...citing].filter((e) => entryOf(e) === a || entryOf(e) === b).sort((x, y) => x - y);
    }
  }
}

/** Examples that cite a study, as published. */
export function examplesCiting(table: EvidenceTable, study: number): number[] {
  const { mentionsByStudy, mentionExample } = tableIndex(table);
  return [...new Set(Array.from(rowsOf(mentionsByStudy, study), (mention) => mentionExample[mention]!))];
}

/** Examples of other groups, not beneath this one, whose text names it by its label, in any case, plural or not; as published. */
export function passagesNaming(table: EvidenceTable, group: number): number[] {
  const label = table.groups[group]?.label;
  const pattern = label === undefined ? null : namePattern(label);
  if (pattern === null) return [];
  const own = new Set(rowsOf(treeOf(table.groups).below, group));
  return table.examples.flatMap((example, i) => (!own.has(example.group) && pattern.test(example.text) ? [i] : []));
}

/** Distinct studies cited in some examples, in the order of the table, as far as the filter leaves them. */
export function studiesOf(table: EvidenceTable, examples: Iterable<number>, filter: Filter = everything): number[] {
  const { mentionsByExample } = tableIndex(table);
  const { mentions: kept } = keep(table, filter);
  const found = new Set<number>();
  for (const example of examples)
    for (const mention of rowsOf(mentionsByExample, example))
      if (kept === null || kept[mention] === 1) found.add(table.mentionStudy[mention]!);
  return [...found].sort((a, b) => a - b);
}
