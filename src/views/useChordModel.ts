import { useMemo } from "react";
import { type ChordModel, chordModel } from "../charts/chordModel";
import type { CoCitation, SharedStudies } from "../model/counts";
import { sharedStudies } from "../model/sharedStudies";
import { cutStrength, isRatio, leastForRatio } from "../model/strength";
import { type StrengthRange, strengthRange } from "../model/strengthRange";
import { useEvidence, useView } from "./evidence";

/**
 * More ribbons than this cannot be told apart: on the widest ring they have some 2,000 pixels of circumference, and with
 * 400 ribbons each of the 800 ends has two or three of them.
 */
export const mostRibbons = 400;

/** A chord as it is chosen just now. */
export interface Chord {
  readonly model: ChordModel;
  /** All pairs of the level, whatever has a ribbon. */
  readonly pairs: CoCitation | SharedStudies;
  readonly range: StrengthRange;
  /** The minimum that is chosen, within the range. */
  readonly minimum: number;
  /** How many of the ring's pairs reach it; more than have ribbons where these were too many. */
  readonly reaching: number;
  /** How many pairs are left out since they are together only once. */
  readonly rare: number;
  /** How many there could be around the ring. */
  readonly entries: number;
  /** The label of the one whose ties alone are shown; null: everybody's. */
  readonly center: string | null;
}

/** The chord of the present view. The ring is arranged once; another minimum only hides ribbons. */
export function useChordModel(): Chord {
  const { table, filter, coCitation } = useEvidence();
  const level = useView("level");
  const measure = useView("strength");
  const rarePairs = useView("rarePairs") === "shown";
  const around = useView("around");
  const hideIsolated = useView("isolated") === "hidden";
  const sort = useView("ring");
  const ribbons = useView("ribbons");
  const chosen = useView("minimum");
  const pairs = useMemo(
    () => (level === "studies" ? coCitation : sharedStudies(table, level, filter)),
    [table, filter, coCitation, level],
  );
  const ring = useMemo(
    () => chordModel(table, pairs, { filter, measure, rarePairs, around, hideIsolated, sort }),
    [table, filter, pairs, measure, rarePairs, around, hideIsolated, sort],
  );
  const range = useMemo(() => strengthRange(ring.strength, measure === "count"), [ring, measure]);
  const minimum = Math.min(Math.max(chosen, range.min), range.max);
  const readable = useMemo(() => (ribbons === "all" ? 0 : cutStrength(ring.strength, mostRibbons)), [ring, ribbons]);
  return useMemo(() => {
    const count = (values: ArrayLike<number>, passes: (value: number) => boolean) =>
      Array.from(values).filter(passes).length;
    return {
      model: { ...ring, minimum: Math.max(minimum, readable) },
      pairs,
      range,
      minimum,
      reaching: count(ring.strength, (value) => value >= minimum),
      rare: isRatio(measure) && !rarePairs ? count(pairs.full, (times) => times < leastForRatio) : 0,
      entries: level === "studies" ? table.citedCount : table[level].length,
      center: around === null ? null : (table[level].find(({ id }) => id === around)?.label ?? null),
    };
  }, [table, level, measure, rarePairs, around, pairs, ring, range, minimum, readable]);
}
