import { type Lit, light } from "../model/counts";
import type { ChordModel } from "./chordModel";

/** Each arc's light. On a ring of groups or themes, one that is lit alone lights what it is tied to; several, their ties. */
export function lightOf({ level, studies, source, target }: ChordModel, lit: Lit): (study: number) => number {
  if (level === "studies") return (study) => lit.studies[studies[study]?.index ?? -1] ?? light.none;
  const focus = new Set(Array.from(studies.keys()).filter((study) => lit[level][studies[study]!.index] === 1));
  const neighbours = new Set<number>();
  if (focus.size === 1)
    for (let pair = 0; pair < source.length; pair++)
      if (focus.has(source[pair]!) || focus.has(target[pair]!)) neighbours.add(source[pair]!).add(target[pair]!);
  return (study) => (focus.has(study) ? light.focus : neighbours.has(study) ? light.neighbour : light.none);
}

/** Of some pairs those that are lit: one end is in focus and the other is not dark. */
export function litPairs(model: ChordModel, pairs: Int32Array, state: (study: number) => number): Int32Array {
  return pairs.filter((pair) => {
    const [a, b] = [state(model.source[pair]!), state(model.target[pair]!)];
    return Math.max(a, b) === light.focus && Math.min(a, b) !== light.none;
  });
}
