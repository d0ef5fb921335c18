import { chosenChord } from "../charts/chosenChord";
import { withoutIsolated } from "../charts/withoutIsolated";
import type { CoCitation } from "../model/counts";
import type { EvidenceTable, Filter } from "../model/evidenceTable";
import { strongestOf } from "../model/pairs";
import { sharedStudies } from "../model/sharedStudies";
import { isRatio, leastForRatio } from "../model/strength";
import { strengthRange } from "../model/strengthRange";
import type { View } from "../state/view";
import type { ChosenRing } from "./chosenRing";

/** What a chosen chord is made of: the table as counted, and the parts of the view that are about it. */
type Choices = Pick<View, "level" | "strength" | "rarePairs" | "around" | "isolated" | "ring"> & {
  readonly table: EvidenceTable;
  readonly filter: Filter;
  readonly coCitation: CoCitation;
};

/** A ring as a reader chooses it. It is fetched with the first such choice. */
export function chooseChord({ table, filter, coCitation, level, strength, ...choices }: Choices): ChosenRing {
  const pairs = level === "studies" ? coCitation : sharedStudies(table, level, filter);
  const rarePairs = choices.rarePairs === "shown";
  const { around } = choices;
  const ring = chosenChord(table, pairs, {
    filter,
    measure: strength,
    rarePairs,
    around,
    sort: choices.ring,
  });
  return {
    ring,
    finish: choices.isolated === "hidden" ? (model) => withoutIsolated(model, around) : null,
    pairs,
    range:
      strength === "count"
        ? { min: 1, max: Math.max(1, strongestOf(ring.strength)), step: 1 }
        : strengthRange(ring.strength),
    rare: isRatio(strength) && !rarePairs ? pairs.full.filter((times) => times < leastForRatio).length : 0,
    entries: level === "studies" ? table.citedCount : table[level].length,
    center: around === null ? null : (table[level].find(({ id }) => id === around)?.label ?? null),
  };
}
