import type { TableFigureMessages } from "../messages/enTableFigure";
import type { Comparison } from "../model/compare";
import { comparedLeft } from "../model/comparedLeft";
import type { EvidenceTable } from "../model/evidenceTable";

/** A combination of two or more of what is compared: what its row of dots, its bar and its numbers say. */
export interface SharedCombination {
  /** Places among the members, in their order. */
  readonly members: readonly number[];
  /** Studies in all of them, whatever else they are in. */
  readonly count: number;
  /** Of a pair: shared studies over studies in either, NaN where they cite none; null: no pair. */
  readonly jaccard: number | null;
}

/** What the chart of shared studies shows. */
export interface SharedModel {
  readonly title: string;
  readonly words: TableFigureMessages["shared"];
  /** In the order of the table; `total`: distinct studies. */
  readonly members: readonly { readonly label: string; readonly total: number }[];
  /** Most studies first. */
  readonly combinations: readonly SharedCombination[];
  /** Sentences beneath: what is filtered out. */
  readonly notes: readonly string[];
}

/** What the compared share, to be drawn. One that is filtered out whole is named in a note, and in no combination. */
export function sharedModel(
  table: EvidenceTable,
  comparison: Comparison,
  words: TableFigureMessages["shared"],
): SharedModel {
  const { by, chosen, studies, shared } = comparison;
  const left = comparedLeft(comparison);
  const labelOf = (index: number) => table[by][index]?.label ?? "";
  const out = chosen.filter((index) => !left.includes(index)).map(labelOf);
  return {
    title: table.title,
    words,
    members: left.map((index) => ({ label: labelOf(index), total: studies[chosen.indexOf(index)]?.length ?? 0 })),
    combinations: shared.flatMap(({ members, studies: inAll, jaccard }): SharedCombination[] => {
      const places = members.map((index) => left.indexOf(index));
      if (places.includes(-1)) return [];
      return [{ members: places, count: inAll.length, jaccard: members.length === 2 ? jaccard : null }];
    }),
    notes: out.length > 0 ? [words.filteredOut(out)] : [],
  };
}
