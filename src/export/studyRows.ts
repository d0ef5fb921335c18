import type { DataFileMessages } from "../messages/enDataFiles";
import type { EvidenceTable, Filter } from "../model/evidenceTable";
import { keep } from "../model/filter";
import { timesCited } from "../model/makeFilter";
import { citedGroups, memberGroups } from "../model/studyGroups";
import type { DataRows } from "./dataRows";

interface Choice {
  readonly filter: Filter;
  readonly words: DataFileMessages;
}

/**
 * Some studies, in the order given: label, in how many examples each is cited and under which groups, as the filter leaves
 * them, and as far as the table says them the groups that the review put it in and where its reference is. Several groups
 * have "; " between.
 */
export function studyRows(table: EvidenceTable, studies: readonly number[], { filter, words }: Choice): DataRows {
  const times = timesCited(table, keep(table, filter).mentions);
  const cited = citedGroups(table, filter);
  const hasLists = table.groups.some((group) => group.studies !== null);
  const hasReferences = table.studies.some(({ url }) => url !== null);
  const names = (groups: readonly number[]) => groups.map((group) => table.groups[group]?.label ?? "").join("; ");
  return {
    header: [
      words.study,
      words.citedIn,
      words.citedUnder,
      ...(hasLists ? [words.belongsTo] : []),
      ...(hasReferences ? [words.reference] : []),
    ],
    rows: studies.map((study) => {
      const { label = "", url = null } = table.studies[study] ?? {};
      return [
        label,
        times[study] ?? 0,
        names(cited[study] ?? []),
        ...(hasLists ? [names(memberGroups(table, study))] : []),
        ...(hasReferences ? [url] : []),
      ];
    }),
  };
}
