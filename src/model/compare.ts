import { cellStudies } from "./cellStudies";
import { type Compared, cellState } from "./counts";
import { crossTabulate } from "./crossTabulate";
import { type EvidenceTable, everything, type Filter } from "./evidenceTable";
import { rowsOf } from "./groupRows";
import { treeOf } from "./tree";

/** Studies in all of some themes (or groups), whatever else they are in. */
export interface SharedStudies {
  /** Two or more of the compared, in the order of the table. */
  readonly members: readonly number[];
  readonly studies: readonly number[];
  /** Those of `studies` that no other theme (group) of the whole table cites, compared or not. */
  readonly only: readonly number[];
  /** How many studies are in any of the members. */
  readonly union: number;
  /** Shared studies over studies in any of the members (Jaccard 1901); NaN when the members cite no study. */
  readonly jaccard: number;
}

/** Where a compared theme (group) and a group (theme) meet. */
export interface ComparedCell {
  /** A `cellState`. */
  readonly state: number;
  /** Empty unless the state is `value`; can be empty then too, where the examples cite nobody. */
  readonly studies: readonly number[];
}

/** What some themes, or some groups, have in common. All lists hold indices, in the order of the table. */
export interface Comparison {
  readonly by: Compared;
  readonly chosen: readonly number[];
  /** Per group (theme) of the table, per compared theme (group). */
  readonly cells: readonly (readonly ComparedCell[])[];
  /** Per compared: the distinct studies cited for it. */
  readonly studies: readonly (readonly number[])[];
  /** Every combination of two or more of the compared: most studies first, then fewer members, then as published. */
  readonly shared: readonly SharedStudies[];
}

/**
 * Compares a few themes, or a few groups, by the studies they cite: one more doubles the combinations. What is named twice
 * counts once, unknown indices are left out. A parent stands for all that is beneath it.
 */
export function compare(
  table: EvidenceTable,
  by: Compared,
  named: readonly number[],
  filter: Filter = everything,
): Comparison {
  const columns = table.themes.length;
  const [compared, others] = by === "themes" ? [table.themes, table.groups] : [table.groups, table.themes];
  const { above, below } = treeOf(compared);
  const belowOthers = treeOf(others).below;
  const entryOf = (cell: number) => (by === "themes" ? cell % columns : Math.floor(cell / columns));
  const cellOf = (other: number, entry: number) =>
    by === "themes" ? other * columns + entry : entry * columns + other;
  const { starts, studies: studiesByCell, cellsByStudy } = cellStudies(table, filter);
  const { state } = crossTabulate(table, "examples", filter);
  const chosen = [...new Set(named)].filter((entry) => entry in compared).sort((a, b) => a - b);

  const ofEntry = new Map(chosen.map((entry): [number, number[]] => [entry, []]));
  /** Per study: the entries whose own examples cite it. */
  const ownEntries = table.studies.map((): number[] => []);
  const stamp = new Int32Array(compared.length).fill(-1);
  for (let study = 0; study < ownEntries.length; study++) {
    for (const cell of rowsOf(cellsByStudy, study)) {
      ownEntries[study]!.push(entryOf(cell));
      // A parent has the studies of all that is beneath it.
      for (const entry of rowsOf(above, entryOf(cell))) {
        if (stamp[entry] === study) continue;
        stamp[entry] = study;
        ofEntry.get(entry)?.push(study);
      }
    }
  }

  const studiesOf = (entry: number) => ofEntry.get(entry) ?? [];
  const share = (members: readonly number[]): SharedStudies => {
    const timesIn = new Map<number, number>();
    for (const entry of members) for (const s of studiesOf(entry)) timesIn.set(s, (timesIn.get(s) ?? 0) + 1);
    const studies = studiesOf(members[0] ?? -1).filter((study) => timesIn.get(study) === members.length);
    const inMembers = new Set(members.flatMap((entry) => [...rowsOf(below, entry)]));
    const only = studies.filter((study) => ownEntries[study]!.every((entry) => inMembers.has(entry)));
    return { members, studies, only, union: timesIn.size, jaccard: studies.length / timesIn.size };
  };
  return {
    by,
    chosen,
    cells: others.map((_, other) =>
      chosen.map((entry): ComparedCell => {
        const found = new Set<number>();
        for (const i of rowsOf(belowOthers, other))
          for (const j of rowsOf(below, entry)) {
            const cell = cellOf(i, j);
            for (const study of studiesByCell.subarray(starts[cell], starts[cell + 1])) found.add(study);
          }
        return { state: state[cellOf(other, entry)] ?? cellState.gap, studies: [...found].sort((a, b) => a - b) };
      }),
    ),
    studies: chosen.map(studiesOf),
    // Combinations come with fewer members first and as published; the sort is stable.
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
