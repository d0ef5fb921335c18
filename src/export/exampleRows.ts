import type { DataFileMessages } from "../messages/enDataFiles";
import { byLabel } from "../model/byLabel";
import type { RowSorting } from "../model/counts";
import type { AttributeValue, EvidenceTable, Filter } from "../model/evidenceTable";
import { studiesOf } from "../model/examplesOf";
import { rowsOf } from "../model/groupRows";
import { sortExamples } from "../model/sortExamples";
import { treeOf } from "../model/tree";
import type { DataCell, DataRows } from "./dataRows";

interface Choice {
  readonly filter: Filter;
  readonly sorting: RowSorting<"examples">;
  readonly words: DataFileMessages;
}

/**
 * The examples that a filter keeps, as they are sorted: group and theme, after their parents as in "Domain > Theme"; the
 * passage word for word; in tables that cite anybody the studies that the filter keeps of it, by label; then its attributes.
 * Of several studies or values "; " is between.
 */
export function exampleRows(table: EvidenceTable, { filter, sorting, words }: Choice): DataRows {
  const isCiting = table.citedCount > 0;
  const order = byLabel(table);
  const studies = (example: number) =>
    studiesOf(table, [example], filter)
      .sort(order)
      .map((study) => table.studies[study]?.label ?? "")
      .join("; ");
  const attributes = table.attributes.filter(({ of }) => of === "example");
  const { group, theme, example } = table.labels;
  return {
    header: [group, theme, example, ...(isCiting ? [words.studies] : []), ...attributes.map(({ label }) => label)],
    rows: sortExamples(table, sorting, filter).map(({ example: row }) => {
      const { group: groupIndex = -1, theme: themeIndex = -1, text = "" } = table.examples[row] ?? {};
      return [
        path(table.groups, groupIndex),
        path(table.themes, themeIndex),
        text,
        ...(isCiting ? [studies(row)] : []),
        ...attributes.map(({ values }) => cellOf(values[row] ?? null)),
      ];
    }),
  };
}

const path = (entries: EvidenceTable["themes"], index: number): string =>
  [...rowsOf(treeOf(entries).above, index)]
    .reverse()
    .map((entry) => entries[entry]?.label ?? "")
    .join(" > ");

const cellOf = (value: AttributeValue): DataCell => (typeof value === "object" && value ? value.join("; ") : value);
