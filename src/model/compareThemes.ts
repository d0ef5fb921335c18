import { cellStudies } from "./cellStudies";
import { cellState } from "./counts";
import { crossTabulate } from "./crossTabulate";
import { type EvidenceTable, everything, type Filter } from "./evidenceTable";
import { rowsOf } from "./groupRows";

/** Studies in all of some themes, whatever else they are in. */
interface SharedStudies {
  /** Two or more themes, in the order of the table. */
  readonly themes: readonly number[];
  readonly studies: readonly number[];
  /** Those of `studies` that no other theme of the whole table cites, compared or not. */
  readonly only: readonly number[];
  /** Shared studies over studies in any of these themes (Jaccard 1901); NaN when these themes cite no study. */
  readonly jaccard: number;
}

/** What some themes have in common. All lists hold indices, in the order of the table. */
export interface Comparison {
  /** Per group, per compared theme as published: the studies cited there; null where no example is (left). */
  readonly byGroup: readonly (readonly (readonly number[] | null)[])[];
  /** Every combination of two or more compared themes: most studies first, then fewer themes, then as published. */
  readonly shared: readonly SharedStudies[];
}

/**
 * Compares a few themes by the studies they cite: one more doubles the combinations. Themes named twice count once, unknown
 * ones are left out.
 */
export function compareThemes(
  table: EvidenceTable,
  themes: readonly number[],
  filter: Filter = everything,
): Comparison {
  const columns = table.themes.length;
  const { starts, studies: studiesByCell, cellsByStudy } = cellStudies(table, filter);
  const { state } = crossTabulate(table, "examples", filter);
  const chosen = [...new Set(themes)].filter((theme) => theme in table.themes).sort((a, b) => a - b);

  const ofTheme = new Map(chosen.map((theme): [number, number[]] => [theme, []]));
  const themeCount = new Int32Array(table.studies.length);
  const stamp = new Int32Array(columns).fill(-1);
  for (let study = 0; study < themeCount.length; study++) {
    for (const cell of rowsOf(cellsByStudy, study)) {
      const theme = cell % columns;
      if (stamp[theme] === study) continue;
      stamp[theme] = study;
      themeCount[study]!++;
      ofTheme.get(theme)?.push(study);
    }
  }

  const studiesOf = (theme: number) => ofTheme.get(theme) ?? [];
  const share = (combination: readonly number[]): SharedStudies => {
    const timesIn = new Map<number, number>();
    for (const theme of combination) for (const s of studiesOf(theme)) timesIn.set(s, (timesIn.get(s) ?? 0) + 1);
    const studies = studiesOf(combination[0] ?? -1).filter((study) => timesIn.get(study) === combination.length);
    const only = studies.filter((study) => themeCount[study] === combination.length);
    return { themes: combination, studies, only, jaccard: studies.length / timesIn.size };
  };
  return {
    byGroup: table.groups.map((_, group) =>
      chosen.map((theme) => {
        const cell = group * columns + theme;
        if (state[cell] !== cellState.value) return null;
        return [...studiesByCell.subarray(starts[cell], starts[cell + 1])].sort((a, b) => a - b);
      }),
    ),
    // Combinations come with fewer themes first and as published; the sort is stable.
    shared: combinations(chosen)
      .map(share)
      .sort((a, b) => b.studies.length - a.studies.length),
  };
}

/** Subsets of two or more items, smaller ones first, each in the order of the items. */
function combinations(items: readonly number[]): number[][] {
  const grow = (subset: number[]) =>
    items.slice(items.indexOf(subset.at(-1) ?? -1) + 1).map((item) => [...subset, item]);
  const found: number[][] = [];
  let subsets = items.map((item) => [item]);
  for (let size = 2; size <= items.length; size++) {
    subsets = subsets.flatMap(grow);
    found.push(...subsets);
  }
  return found;
}
