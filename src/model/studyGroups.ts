import type { EvidenceTable } from "./evidenceTable";
import { rowsOf } from "./groupRows";
import { tableIndex } from "./tableIndex";
import { isParent, treeOf } from "./tree";

/** Every study that the review put in a group or beneath it, each once; null where the table does not say for all of them. */
export function listedStudies(table: EvidenceTable, group: number): Int32Array | null {
  const tree = treeOf(table.groups);
  // A parent need not list what its children do.
  const lists = [...rowsOf(tree.below, group)].flatMap((i) =>
    table.groups[i]!.studies === null && isParent(tree, i) ? [] : [table.groups[i]!.studies],
  );
  return lists.includes(null) ? null : Int32Array.from(new Set(lists.flatMap((list) => [...(list ?? [])])));
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
