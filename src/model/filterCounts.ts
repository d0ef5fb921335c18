import { attributeClasses } from "./attributeClasses";
import type { Attribute, EvidenceTable } from "./evidenceTable";
import { type Kept, keep } from "./filter";
import { rowsOf } from "./groupRows";
import { type LeftOut, makeFilter, timesCited } from "./makeFilter";
import { tableIndex } from "./tableIndex";
import { treeOf } from "./tree";

/**
 * Per group, theme or study, how many of its examples all the other filters leave: what showing it adds, or hiding it takes
 * away. For a parent, those of everything beneath it; for a study, the examples citing it.
 */
export function entryCounts(
  table: EvidenceTable,
  leftOut: LeftOut,
  part: "hiddenGroups" | "hiddenThemes" | "hiddenStudies",
): Int32Array {
  const kept = keep(table, makeFilter(table, { ...leftOut, [part]: [] }));
  if (part === "hiddenStudies") return timesCited(table, kept.mentions);
  const isByGroup = part === "hiddenGroups";
  const { above } = treeOf(isByGroup ? table.groups : table.themes);
  const counts = new Int32Array(isByGroup ? table.groups.length : table.themes.length);
  table.examples.forEach(({ group, theme }, i) => {
    if (kept.examples !== null && kept.examples[i] === 0) return;
    for (const entry of rowsOf(above, isByGroup ? group : theme)) counts[entry]!++;
  });
  return counts;
}

/**
 * Per class of an attribute, how many of its entries all the other filters leave; one with several values is in each of its
 * classes.
 */
export function facetCounts(table: EvidenceTable, leftOut: LeftOut, attribute: Attribute): Int32Array {
  const facets = leftOut.facets.filter((facet) => facet.attribute !== attribute.id);
  const { keys, of } = attributeClasses(attribute);
  const counts = new Int32Array(keys.length);
  const stays = entriesLeft(table, attribute.of, keep(table, makeFilter(table, { ...leftOut, facets })));
  of.forEach((classes, i) => {
    if (stays === null || stays[i] === 1) for (const k of classes) counts[k]!++;
  });
  return counts;
}

/** Per entry of a kind, 1 where something of it is kept: a study's mention, a group's or a theme's example. */
function entriesLeft(table: EvidenceTable, kind: Attribute["of"], { examples, mentions }: Kept): Uint8Array | null {
  if (kind === "example") return examples;
  if (kind === "study") {
    const stays = new Uint8Array(table.studies.length);
    for (let m = 0; m < table.mentionStudy.length; m++)
      if (mentions === null || mentions[m] === 1) stays[table.mentionStudy[m]!] = 1;
    return stays;
  }
  const { exampleCell } = tableIndex(table);
  const columns = table.themes.length;
  const stays = new Uint8Array(kind === "group" ? table.groups.length : columns);
  exampleCell.forEach((cell, i) => {
    if (examples === null || examples[i] === 1)
      stays[kind === "group" ? Math.floor(cell / columns) : cell % columns] = 1;
  });
  return stays;
}
