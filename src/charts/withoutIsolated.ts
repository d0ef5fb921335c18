import { shownPairs } from "./chordData";
import type { ChordModel } from "./chordModel";

/** The chord without what has no ribbon at its minimum, the rest in the same order around the ring; the study `kept` stays, by id. */
export function withoutIsolated(model: ChordModel, kept: string | null = null): ChordModel {
  const { studies, source, target, strength, order, degree } = model;
  const hasRibbon = new Set(Array.from(shownPairs(model)).flatMap((pair) => [source[pair]!, target[pair]!]));
  const left = [...studies.keys()].filter((study) => hasRibbon.has(study) || studies[study]?.id === kept);
  const place = new Map(left.map((study, at) => [study, at]));
  const placeOf = (study: number): number => place.get(study) ?? -1;
  const pairs = [...strength.keys()].filter((pair) => place.has(source[pair]!) && place.has(target[pair]!));
  return {
    ...model,
    studies: left.map((study) => studies[study]!),
    source: Int32Array.from(pairs, (pair) => placeOf(source[pair]!)),
    target: Int32Array.from(pairs, (pair) => placeOf(target[pair]!)),
    strength: Float64Array.from(pairs, (pair) => strength[pair]!),
    order: order.filter((study) => place.has(study)).map(placeOf),
    degree: Int32Array.from(left, (study) => degree[study]!),
  };
}
