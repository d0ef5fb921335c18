import type { CompareMessages } from "../messages/enCompare";
import type { Comparison } from "../model/compare";
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

  // Sorting is stable: equal ones stay as published.
  const counts = labels.map((label, i) => ({ label, n: studies[i]?.length ?? 0 })).sort((a, b) => b.n - a.n);
  const all = shared.find(({ members }) => members.length === chosen.length);
  const pairs = shared.filter(({ members }) => members.length === 2);
  const most = pairs[0]?.studies.length ?? 0;
  const hasOneMost = pairs.filter((pair) => pair.studies.length === most).length === 1;
  const overlap = [
    words.sharedByAll(all?.studies.length ?? 0, chosen.length),
    ...(chosen.length > 2
      ? [words.sharedByTwo(most, hasOneMost ? (pairs[0]?.members.map(labelOf) ?? null) : null)]
      : []),
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
    seen: [words.cited(counts), ...overlap].join(" "),
    absent: [absent, ...(filtered > 0 ? [words.filteredCells(filtered)] : [])].join(" "),
  };
}
