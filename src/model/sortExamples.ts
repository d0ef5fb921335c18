import { collatorOf } from "./collator";
import type { RowKey, RowSorting } from "./counts";
import type { EvidenceTable, Filter } from "./evidenceTable";
import { keep } from "./filter";
import { rowsOf } from "./groupRows";
import { tableIndex } from "./tableIndex";

/** An example as a row: how many different studies are cited in it. */
export interface ExampleRow {
  readonly example: number;
  readonly studies: number;
}

/** The examples that a filter keeps, sorted; what is alike stays as published. */
export function sortExamples(table: EvidenceTable, sorting: RowSorting<"examples">, filter: Filter): ExampleRow[] {
  const kept = keep(table, filter);
  const { mentionsByExample } = tableIndex(table);
  const rows = table.examples.flatMap((_, example): ExampleRow[] => {
    if (kept.examples?.[example] === 0) return [];
    const mentions = [...rowsOf(mentionsByExample, example)].filter((mention) => kept.mentions?.[mention] !== 0);
    return [{ example, studies: new Set(mentions.map((mention) => table.mentionStudy[mention])).size }];
  });
  if (sorting === "published") return rows;
  const isDescending = sorting.startsWith("-");
  const by = sorting.replace("-", "") as RowKey<"examples">;
  const collator = collatorOf(table.language);
  const label = ({ example }: ExampleRow) => {
    const { group = -1, theme = -1 } = table.examples[example] ?? {};
    return (by === "group" ? table.groups[group] : table.themes[theme])?.label ?? "";
  };
  const ascending = (a: ExampleRow, b: ExampleRow) =>
    by === "studies" ? a.studies - b.studies : collator.compare(label(a), label(b));
  return rows.sort(isDescending ? (a, b) => ascending(b, a) : ascending);
}
