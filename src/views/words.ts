import { shownPairs } from "../charts/chordData";
import type { ChordModel } from "../charts/chordModel";
import { ribbonTarget } from "../charts/chordTargets";
import type { Messages } from "../messages/en";
import type { EvidenceTable, Source } from "../model/evidenceTable";
import type { Target } from "../model/target";

const collators = new Map<string, Intl.Collator>();

/** The studies' labels as a reader looks for them: numbers by size, names by alphabet. */
export function studyLabels(table: EvidenceTable, studies: Iterable<number>): string[] {
  return sortedStudies(table, studies).map((study) => table.studies[study]?.label ?? "");
}

/** Study indices in the order of their labels. */
export function sortedStudies(table: EvidenceTable, studies: Iterable<number>): number[] {
  return [...studies].sort(byLabel(table));
}

/** Compares two study indices by their labels. */
function byLabel(table: EvidenceTable): (a: number, b: number) => number {
  const { compare } = collatorOf(table.language);
  return (a, b) => compare(table.studies[a]?.label ?? "", table.studies[b]?.label ?? "");
}

/** Sorts numbers by size, names by the alphabet of a language. */
function collatorOf(language: string): Intl.Collator {
  const collator = collators.get(language) ?? new Intl.Collator(language, { numeric: true });
  collators.set(language, collator);
  return collator;
}

/** Labels as a reader looks for them. */
export function sortedLabels(labels: readonly string[], language: string): string[] {
  return labels.toSorted(collatorOf(language).compare);
}

/** A pair of a chord as a reader looks for it: the ends in the order of their labels. */
export interface ListedPair {
  readonly target: Target;
  readonly labels: readonly [string, string];
  readonly strength: number;
}

/** The pairs of a chord that have a ribbon: strongest first, then by their labels. */
export function listedPairs(model: ChordModel, language: string): ListedPair[] {
  const { compare } = collatorOf(language);
  const listed = Array.from(shownPairs(model), (pair): ListedPair | null => {
    const target = ribbonTarget(model, pair);
    const [a = "", b = ""] = [model.source, model.target].map((ends) => model.studies[ends[pair] ?? -1]?.label);
    return target && { target, labels: compare(a, b) > 0 ? [b, a] : [a, b], strength: model.strength[pair] ?? 0 };
  });
  return listed
    .filter((pair) => pair !== null)
    .sort((a, b) => b.strength - a.strength || compare(a.labels[0], b.labels[0]) || compare(a.labels[1], b.labels[1]));
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
