import type { EvidenceTable } from "./evidenceTable";
import { rowsOf } from "./groupRows";
import { tableIndex } from "./tableIndex";

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
