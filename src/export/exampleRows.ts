import type { DataFileMessages } from "../messages/enDataFiles";
import { byLabel } from "../model/byLabel";
import type { RowSorting } from "../model/counts";
import type { EvidenceTable, Filter } from "../model/evidenceTable";
import { studiesOf } from "../model/examplesOf";
import { sortExamples } from "../model/sortExamples";
import type { DataRows } from "./dataRows";

interface Choice {
  readonly filter: Filter;
  readonly sorting: RowSorting<"examples">;
  readonly words: DataFileMessages;
}

/**
 * The examples that a filter keeps, as they are sorted: group, theme, the passage word for word, and in tables that cite
 * anybody the studies that the filter keeps of it, by label, with "; " between.
 */
export function exampleRows(table: EvidenceTable, { filter, sorting, words }: Choice): DataRows {
  const isCiting = table.citedCount > 0;
  const order = byLabel(table);
  const studies = (example: number) =>
    studiesOf(table, [example], filter)
      .sort(order)
      .map((study) => table.studies[study]?.label ?? "")
      .join("; ");
  const { group, theme, example } = table.labels;
  return {
    header: [group, theme, example, ...(isCiting ? [words.studies] : [])],
    rows: sortExamples(table, sorting, filter).map((row) => {
      const { group: groupIndex = -1, theme: themeIndex = -1, text = "" } = table.examples[row.example] ?? {};
      const place = [table.groups[groupIndex]?.label ?? "", table.themes[themeIndex]?.label ?? ""];
      return [...place, text, ...(isCiting ? [studies(row.example)] : [])];
    }),
  };
}
