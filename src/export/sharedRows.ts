import type { DataFileMessages } from "../messages/enDataFiles";
import { byLabel } from "../model/byLabel";
import type { Comparison } from "../model/compare";
import { comparedLeft } from "../model/comparedLeft";
import type { EvidenceTable } from "../model/evidenceTable";
import type { DataRows } from "./dataRows";

/**
 * Every combination of what is compared, most studies first: its members, how many studies they share and which, how many
 * any of them has, for pairs the Jaccard index (null where they cite none), and how many are cited for no other.
 */
export function sharedRows(
  table: EvidenceTable,
  comparison: Comparison,
  { words, list }: { readonly words: DataFileMessages; readonly list: (items: readonly string[]) => string },
): DataRows {
  const { by, shared } = comparison;
  const left = comparedLeft(comparison);
  const order = byLabel(table);
  return {
    header: [words.combination, words.sharedStudies, words.studies, words.inAny, words.jaccard, words.inNoOther[by]],
    rows: shared
      .filter(({ members }) => members.every((index) => left.includes(index)))
      .map(({ members, studies, only, union, jaccard }) => [
        list(members.map((index) => table[by][index]?.label ?? "")),
        studies.length,
        studies
          .toSorted(order)
          .map((study) => table.studies[study]?.label ?? "")
          .join("; "),
        union,
        members.length === 2 && union > 0 ? jaccard : null,
        only.length,
      ]),
  };
}
