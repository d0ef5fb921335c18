import { collatorOf } from "./collator";
import type { CoCitation, RowKey, RowSorting } from "./counts";
import type { EvidenceTable, Filter } from "./evidenceTable";
import { keep } from "./filter";
import { rowsOf } from "./groupRows";
import { timesCited } from "./makeFilter";
import { tableIndex } from "./tableIndex";

/** A study as a row. */
export interface StudyRow {
  readonly study: number;
  /** In how many examples it is cited. */
  readonly cited: number;
  /** The cells that cite it, row by row, each once. */
  readonly cells: readonly number[];
  /** With how many studies it is co-cited. */
  readonly partners: number;
}

/**
 * The studies that a filter keeps, sorted; what is alike stays as published. One that the table lists and does not cite
 * stays; one that the table cites goes with the last of its examples.
 */
export function sortStudies(
  table: EvidenceTable,
  sorting: RowSorting<"studies">,
  filter: Filter,
  coCitation: CoCitation,
): StudyRow[] {
  const { mentionsByStudy, mentionCell } = tableIndex(table);
  const { mentions: kept } = keep(table, filter);
  const times = timesCited(table, kept);
  const partners = new Uint32Array(table.studies.length);
  for (const study of coCitation.source) partners[study]!++;
  for (const study of coCitation.target) partners[study]!++;

  const rows = table.studies.flatMap((_, study): StudyRow[] => {
    const cited = times[study]!;
    const isGone = study < table.citedCount && cited === 0;
    if (isGone || filter.studies?.[study] === 0) return [];
    const mentions = rowsOf(mentionsByStudy, study).filter((mention) => kept?.[mention] !== 0);
    const cells = [...new Set(Array.from(mentions, (mention) => mentionCell[mention]!))].sort((a, b) => a - b);
    return [{ study, cited, cells, partners: partners[study]! }];
  });
  if (sorting === "published") return rows;
  const by = sorting.replace("-", "") as RowKey<"studies">;
  const collator = collatorOf(table.language);
  const label = ({ study }: StudyRow) => table.studies[study]?.label ?? "";
  const value = ({ cited, cells, partners: others }: StudyRow) => ({ cited, cells: cells.length, partners: others });
  const ascending = (a: StudyRow, b: StudyRow) =>
    by === "study" ? collator.compare(label(a), label(b)) : value(a)[by] - value(b)[by];
  return rows.sort(sorting.startsWith("-") ? (a, b) => ascending(b, a) : ascending);
}
