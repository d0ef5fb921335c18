import type { ChordData } from "./chordData";

/** Per study, the summed strength of its pairs, whatever the minimum; and the strongest pair's. */
export interface Strengths {
  readonly sums: Float64Array;
  readonly strongest: number;
}

type Weighted = Pick<ChordData, "studies" | "source" | "target" | "strength">;

/** Adds a model's strengths up. */
export function summedStrengths({ studies, source, target, strength }: Weighted): Strengths {
  const sums = new Float64Array(studies.length);
  let strongest = 0;
  for (let k = 0; k < source.length; k++) {
    const here = strength[k]!;
    sums[source[k]!]! += here;
    sums[target[k]!]! += here;
    if (here > strongest) strongest = here;
  }
  return { sums, strongest };
}
