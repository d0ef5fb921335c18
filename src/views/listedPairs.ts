import { shownPairs } from "../charts/chordData";
import type { ChordModel } from "../charts/chordModel";
import { ribbonTarget } from "../charts/chordTargets";
import { collatorOf } from "../model/collator";
import type { Target } from "../model/target";

/** A pair of a chord as a reader looks for it: the ends in the order of their labels. */
export interface ListedPair {
  readonly target: Target;
  readonly labels: readonly [string, string];
  readonly strength: number;
}

/** The pairs of a chord that have a ribbon: strongest first, then by their labels. */
export function listedPairs(model: ChordModel, language: string): ListedPair[] {
  const { compare } = collatorOf(language);
  const listed = Array.from(shownPairs(model), (pair): ListedPair | null => {
    const target = ribbonTarget(model, pair);
    const [a = "", b = ""] = [model.source, model.target].map((ends) => model.studies[ends[pair] ?? -1]?.label);
    return target && { target, labels: compare(a, b) > 0 ? [b, a] : [a, b], strength: model.strength[pair] ?? 0 };
  });
  return listed
    .filter((pair) => pair !== null)
    .sort((a, b) => b.strength - a.strength || compare(a.labels[0], b.labels[0]) || compare(a.labels[1], b.labels[1]));
}
