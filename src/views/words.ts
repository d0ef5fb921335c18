import type { Messages } from "../messages/en";
import { byLabel } from "../model/byLabel";
import type { CoCitation } from "../model/counts";
import type { EvidenceTable, Source } from "../model/evidenceTable";
import { strongestPairs } from "../model/pairs";

/** The studies' labels as a reader looks for them: numbers by size, names by alphabet. */
export function studyLabels(table: EvidenceTable, studies: Iterable<number>): string[] {
  return sortedStudies(table, studies).map((study) => table.studies[study]?.label ?? "");
}

/** Study indices in the order of their labels. */
export function sortedStudies(table: EvidenceTable, studies: Iterable<number>): number[] {
  return [...studies].sort(byLabel(table));
}

/** A co-cited pair as a reader looks for it: the ends in the order of their labels. */
export interface ListedPair {
  readonly ends: readonly [number, number];
  readonly full: number;
}

/** Co-cited pairs of at least a strength: strongest first, then by their labels. */
export function listedPairs(table: EvidenceTable, coCitation: CoCitation, minimum: number): ListedPair[] {
  const compare = byLabel(table);
  return strongestPairs(coCitation, minimum)
    .map(
      ({ source, target, full }): ListedPair => ({
        ends: compare(source, target) > 0 ? [target, source] : [source, target],
        full,
      }),
    )
    .sort((a, b) => b.full - a.full || compare(a.ends[0], b.ends[0]) || compare(a.ends[1], b.ends[1]));
}

/** "Piat et al. 2021, Table 4": what a passage or a figure is credited to; the title where a table has no source. */
export function creditOf(table: EvidenceTable): string {
  const { source } = table;
  return source ? [source.short, source.part].filter(Boolean).join(", ") : table.title;
}

/** The reference in full, with its part and DOI. */
export function referenceOf(source: Source, messages: Messages): string {
  return [source.citation, source.part, source.doi ? messages.page.doi(source.doi) : null].filter(Boolean).join(", ");
}
