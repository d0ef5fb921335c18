import { type Measure, measures } from "./counts";
import type { EvidenceTable } from "./evidenceTable";
import { rowsOf } from "./groupRows";
import { isParent, treeOf } from "./tree";

/** Per group, the studies that the review put in it and in the groups beneath it, each once; empty where the table does not say. */
export function studyLists({ groups }: Pick<EvidenceTable, "groups">): ReadonlySet<number>[] {
  const lists = groups.map(({ studies }) => new Set(studies));
  for (const { studies, parent } of groups) {
    for (let above = parent; studies !== null && above >= 0; above = groups[above]!.parent) {
      for (const study of studies) lists[above]!.add(study);
    }
  }
  return lists;
}

/** Every study that the review put in a group or beneath it; null where the table does not say for all of these groups. */
export function listedStudies(table: EvidenceTable, group: number): ReadonlySet<number> | null {
  const tree = treeOf(table.groups);
  // A parent need not list what its children do.
  const isListed = (i: number) => table.groups[i]!.studies !== null || isParent(tree, i);
  return rowsOf(tree.below, group).every(isListed) ? studyLists(table)[group]! : null;
}

/**
 * The measures that a table can be counted by: a share only where studies are cited, and listed for every group; of a table of
 * counts what it says.
 */
export function offeredMeasures({ groups, mentionStudy, counts }: EvidenceTable): readonly Measure[] {
  if (counts !== null) return ["counts"];
  const parents = new Set(groups.map(({ parent }) => parent));
  const areListed = groups.every(({ studies }, i) => studies !== null || parents.has(i));
  return areListed && mentionStudy.length > 0 ? measures : measures.filter((measure) => measure !== "share");
}
