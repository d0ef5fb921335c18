import type { CellsTarget } from "./cellsOf";
import type { EvidenceTable } from "./evidenceTable";
import { studyLists } from "./studyLists";
import { tableIndex } from "./tableIndex";

/** The share behind a number, of the studies cited there: how many are on the group's list (or on any), and which are not. */
export function shareOf(table: EvidenceTable, target: CellsTarget, cited: readonly number[]) {
  const lists = studyLists(table);
  const isOfGroup = target !== null && target.kind !== "theme";
  const row = isOfGroup ? (tableIndex(table).group.get(target.group) ?? -1) : -1;
  const listed = isOfGroup ? lists[row] : new Set(lists.flatMap((list) => [...list]));
  const unlisted = cited.filter((study) => !listed?.has(study));
  return { count: cited.length - unlisted.length, of: listed?.size ?? 0, isOfGroup, unlisted };
}
