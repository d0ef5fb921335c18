import { cellStudies } from "./cellStudies";
import { type EvidenceTable, everything, type Filter } from "./evidenceTable";
import { rowsOf } from "./groupRows";
import { tableIndex } from "./tableIndex";

/** The studies cited under both of two groups, or of two themes, in the order of the table; none for an unknown id. */
export function studiesUnderBoth(
  table: EvidenceTable,
  level: "groups" | "themes",
  ids: readonly [string, string],
  filter: Filter = everything,
): number[] {
  const { cellsByStudy } = cellStudies(table, filter);
  const { group, theme } = tableIndex(table);
  const columns = table.themes.length;
  const [a, b] = ids.map((id) => (level === "groups" ? group : theme).get(id) ?? -1);
  const entryOf = (cell: number) => (level === "groups" ? Math.floor(cell / columns) : cell % columns);
  const shared: number[] = [];
  for (let study = 0; study < table.studies.length; study++) {
    const entries = Array.from(rowsOf(cellsByStudy, study), entryOf);
    if (a !== b && entries.includes(a ?? -1) && entries.includes(b ?? -1)) shared.push(study);
  }
  return shared;
}
