import { byLabel } from "../model/byLabel";
import type { EvidenceTable } from "../model/evidenceTable";
import { rowsOf } from "../model/groupRows";
import { tableIndex } from "../model/tableIndex";

/** The studies that an example cites nowhere in its text, by label. */
export function unplacedStudies(table: EvidenceTable, example: number): number[] {
  const mentions = rowsOf(tableIndex(table).mentionsByExample, example);
  return Array.from(mentions)
    .filter((mention) => (table.mentionStart[mention] ?? -1) < 0)
    .map((mention) => table.mentionStudy[mention] ?? -1)
    .sort(byLabel(table));
}
