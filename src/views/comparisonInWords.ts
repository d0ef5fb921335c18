import type { CompareMessages } from "../messages/enCompare";
import type { Comparison } from "../model/compare";
import { comparedLeft } from "../model/comparedLeft";
import { cellState } from "../model/counts";
import type { EvidenceTable } from "../model/evidenceTable";

/** Gaps up to this many are named, more are counted. */
const mostNamed = 8;

/** What a comparison shows, in sentences that say no more than its counts do: what is cited and shared, then what is not there. */
export function comparisonInWords(
  table: EvidenceTable,
  comparison: Comparison,
  words: CompareMessages,
): { seen: string; absent: string } {
  const { by, chosen, studies, shared, cells } = comparison;
  const others = by === "themes" ? table.groups : table.themes;
  const labelOf = (index: number) => table[by][index]?.label ?? "";
  const labels = chosen.map(labelOf);
  // One that is filtered out is not compared as if it cited nothing.
  const left = comparedLeft(comparison);
  const out = chosen.filter((index) => !left.includes(index)).map(labelOf);

  // Sorting is stable: equal ones stay as published.
  const counts = left
    .map((index) => ({ label: labelOf(index), n: studies[chosen.indexOf(index)]?.length ?? 0 }))
    .sort((a, b) => b.n - a.n);
  const ofLeft = shared.filter(({ members }) => members.every((index) => left.includes(index)));
  const all = ofLeft.find(({ members }) => members.length === left.length);
  const pairs = ofLeft.filter(({ members }) => members.length === 2);
  const most = pairs[0]?.studies.length ?? 0;
  const hasOneMost = pairs.filter((pair) => pair.studies.length === most).length === 1;
  const seen = [
    ...(out.length > 0 ? [words.filteredOut(out)] : []),
    ...(left.length > 0 ? [words.cited(counts)] : []),
    ...(left.length > 1 ? [words.sharedByAll(all?.studies.length ?? 0, left.length)] : []),
    ...(left.length > 2 ? [words.sharedByTwo(most, hasOneMost ? (pairs[0]?.members.map(labelOf) ?? null) : null)] : []),
  ];

  const gaps = labels.flatMap((label, column) => {
    const at = others.flatMap((other, row) => (cells[row]?.[column]?.state === cellState.gap ? [other.label] : []));
    return at.length > 0 ? [{ label, at, n: at.length }] : [];
  });
  const gapCount = gaps.reduce((sum, { n }) => sum + n, 0);
  const absent =
    gapCount === 0
      ? words.noGaps[by]
      : gapCount <= mostNamed
        ? words.gapsNamed(gaps)
        : words.gapsCounted(gaps, others.length, by);
  const filtered = cells.flat().filter(({ state }) => state === cellState.filtered).length;
  return {
    seen: seen.join(" "),
    absent: [absent, ...(filtered > 0 ? [words.filteredCells(filtered)] : [])].join(" "),
  };
}
