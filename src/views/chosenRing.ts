import type { ChordModel } from "../charts/chordModel";
import type { CoCitation, SharedStudies } from "../model/counts";
import type { StrengthRange } from "../model/strengthRange";

/** What is around the ring, before it is known how many ribbons there are to be. */
export interface ChosenRing {
  readonly ring: ChordModel;
  /** What is left out once the minimum is known; null: nothing. */
  readonly finish: ((model: ChordModel) => ChordModel) | null;
  /** All pairs of the level, whatever has a ribbon. */
  readonly pairs: CoCitation | SharedStudies;
  readonly range: StrengthRange;
  /** How many pairs are left out since they are together only once. */
  readonly rare: number;
  /** How many there could be around the ring. */
  readonly entries: number;
  /** The label of the one whose ties alone are shown; null: everybody's. */
  readonly center: string | null;
}
