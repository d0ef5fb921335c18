import { type Measure, measures } from "./counts";
import type { EvidenceTable } from "./evidenceTable";

/**
 * Per group, the studies that the review put in it; for a group that lists none of its own, those of the groups beneath it.
 * Each study once. Empty where the table does not say.
 */
export function studyLists({ groups }: Pick<EvidenceTable, "groups">): ReadonlySet<number>[] {
  const lists = groups.map(({ studies }) => new Set(studies));
  for (const { studies, parent } of groups) {
    for (let above = parent; studies !== null && above >= 0; above = groups[above]!.parent) {
      if (groups[above]!.studies !== null) continue;
      for (const study of studies) lists[above]!.add(study);
    }
  }
  return lists;
}

/** The measures that a table can be counted by: a share only where studies are cited, and listed for every group. */
export function offeredMeasures({ groups, mentionStudy }: EvidenceTable): readonly Measure[] {
  const parents = new Set(groups.map(({ parent }) => parent));
  const areListed = groups.every(({ studies }, i) => studies !== null || parents.has(i));
  return areListed && mentionStudy.length > 0 ? measures : measures.filter((measure) => measure !== "share");
}
