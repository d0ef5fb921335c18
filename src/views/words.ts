import type { ChartWords } from "../messages/figureWords";
import { byLabel } from "../model/byLabel";
import type { EvidenceTable, Source } from "../model/evidenceTable";

/** The studies' labels as a reader looks for them: numbers by size, names by alphabet. */
export function studyLabels(table: EvidenceTable, studies: Iterable<number>): string[] {
  return sortedStudies(table, studies).map((study) => table.studies[study]?.label ?? "");
}

/** Study indices in the order of their labels. */
export function sortedStudies(table: EvidenceTable, studies: Iterable<number>): number[] {
  return [...studies].sort(byLabel(table));
}

/** "Piat et al. 2021, Table 4": what a passage or a figure is credited to; the title where a table has no source. */
export function creditOf(table: EvidenceTable): string {
  const { source } = table;
  return source ? [source.short, source.part].filter(Boolean).join(", ") : table.title;
}

/** The reference in full, with its part and DOI. */
export function referenceOf(source: Source, messages: Pick<ChartWords, "page">): string {
  return [source.citation, source.part, source.doi ? messages.page.doi(source.doi) : null].filter(Boolean).join(", ");
}
