import type { EvidenceTable } from "./evidenceTable";
import { keep } from "./filter";
import { type LeftOut, makeFilter, timesCited } from "./makeFilter";

/**
 * Per group, theme or study, how many of its examples all the other filters leave: what showing it adds, or hiding it takes
 * away. For a study, the examples citing it.
 */
export function entryCounts(
  table: EvidenceTable,
  leftOut: LeftOut,
  part: "hiddenGroups" | "hiddenThemes" | "hiddenStudies",
): Int32Array {
  const kept = keep(table, makeFilter(table, { ...leftOut, [part]: [] }));
  if (part === "hiddenStudies") return timesCited(table, kept.mentions);
  const counts = new Int32Array(part === "hiddenGroups" ? table.groups.length : table.themes.length);
  table.examples.forEach(({ group, theme }, i) => {
    if (kept.examples === null || kept.examples[i] === 1) counts[part === "hiddenGroups" ? group : theme]!++;
  });
  return counts;
}
