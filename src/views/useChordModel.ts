import { useMemo } from "react";
import { type ChordModel, chordModel } from "../charts/chordModel";
import type { CoCitation } from "../model/counts";
import { cutStrength } from "../model/cutStrength";
import { strongestOf } from "../model/pairs";
import type { View } from "../state/view";
import { useAfterPaint } from "../ui/useAfterPaint";
import type { ChosenRing } from "./chosenRing";
import { useEvidence, useView, useViewState } from "./evidence";
import { useChooseChord } from "./useChooseChord";

/**
 * More ribbons than this cannot be told apart: on the widest ring they have some 2,000 pixels of circumference, and with
 * 400 ribbons each of the 800 ends has two or three of them.
 */
export const mostRibbons = 400;

/** A chord as it is chosen just now. */
export interface Chord extends Omit<ChosenRing, "ring" | "finish"> {
  readonly model: ChordModel;
  /** The minimum that is chosen, within the range. */
  readonly minimum: number;
  /** How many of the ring's pairs reach it; more than have ribbons where these were too many. */
  readonly reaching: number;
}

/** The chord of the present view. The ring is arranged once; another minimum only hides ribbons. */
export function useChordModel(): Chord {
  // To arrange a ring takes longer than anything else that follows a choice: the heatmap does not wait for it.
  const { table, filter, coCitation } = useAfterPaint(useEvidence());
  const level = useView("level");
  const strength = useView("strength");
  const rarePairs = useView("rarePairs");
  const around = useView("around");
  const isolated = useView("isolated");
  const ring = useView("ring");
  const isCut = useView("ribbons") === "readable";
  const wanted = useView("minimum");
  const choose = useChooseChord(useViewState(({ view }) => isChosen(view)));
  const chosen = useMemo(() => {
    const settings = { level, strength, rarePairs, around, isolated, ring };
    return remembered(
      coCitation,
      JSON.stringify([choose !== null, settings]),
      () =>
        choose?.({ table, filter, coCitation, ...settings }) ?? {
          ring: chordModel(table, coCitation, filter),
          finish: null,
          pairs: coCitation,
          range: { min: 1, max: Math.max(1, strongestOf(Float64Array.from(coCitation.full))), step: 1 },
          rare: 0,
          entries: table.citedCount,
          center: null,
        },
    );
  }, [choose, table, filter, coCitation, level, strength, rarePairs, around, isolated, ring]);
  const strengths = chosen.ring.strength;
  const minimum = Math.min(Math.max(wanted, chosen.range.min), chosen.range.max);
  const readable = useMemo(() => (isCut ? cutStrength(strengths, mostRibbons) : 0), [strengths, isCut]);
  return useMemo(() => {
    const all = { ...chosen.ring, minimum: Math.max(minimum, readable) };
    return {
      ...chosen,
      model: chosen.finish?.(all) ?? all,
      minimum,
      reaching: strengths.filter((value) => value >= minimum).length,
    };
  }, [chosen, strengths, minimum, readable]);
}

const rings = new WeakMap<CoCitation, Map<string, ChosenRing>>();

/** So many rings are remembered for the same pairs. */
const mostRings = 12;

/** The ring arranged for these pairs and settings before, or else one made now: each opened tab, and each way back, asks anew. */
function remembered(pairs: CoCitation, settings: string, make: () => ChosenRing): ChosenRing {
  const known = rings.get(pairs) ?? new Map<string, ChosenRing>();
  const ring = known.get(settings) ?? make();
  if (known.size >= mostRings) known.clear();
  rings.set(pairs, known.set(settings, ring));
  return ring;
}

/** Is anything chosen but where studies have to be cited together, and how many ribbons there are? */
function isChosen({ level, strength, around, isolated, ring }: View): boolean {
  return level !== "studies" || strength !== "count" || around !== null || isolated !== "shown" || ring !== "crossings";
}
