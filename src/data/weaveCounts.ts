import type { Place } from "./entries";
import type { EvidenceFile } from "./evidenceFile";
import type { Draft } from "./rowDraft";
import type { DecidedEntries } from "./weaveEntries";

type CountInFile = NonNullable<EvidenceFile["counts"]>[number];

/** The numbers of a ready matrix as the file has them; two for the same cell are added, and the second's place is told. */
export function weaveCounts(
  draft: Draft,
  groups: DecidedEntries,
  themes: DecidedEntries,
): { counts: CountInFile[]; twice: Place[] } {
  const counts = new Map<string, CountInFile>();
  const twice: Place[] = [];
  for (const { group, theme, row, column, value, printed, isUsed } of draft.counts) {
    if (!isUsed) continue;
    const i = groups.into[group] ?? -1;
    const j = themes.into[theme] ?? -1;
    const key = `${i},${j}`;
    const before = counts.get(key);
    if (before) twice.push({ row, column });
    const place = { group: groups.all[i]?.id ?? "", theme: themes.all[j]?.id ?? "" };
    // A sum is printed nowhere.
    const printedAs = printed !== null && !before && { printedAs: printed };
    counts.set(key, { ...place, value: (before?.value ?? 0) + value, ...printedAs });
  }
  return { counts: [...counts.values()], twice };
}
