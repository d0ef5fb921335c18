import type { Pairs, Strength } from "./counts";

/**
 * How strongly each pair is tied, greater than 0. With c the units that two are in together and s those that each is in:
 * count c; fractional count, see `countPairs`; association strength c / (s₁ s₂) (van Eck & Waltman 2009, doi
 * 10.1002/asi.21075); Jaccard c / (s₁ + s₂ - c), 1 where two are never apart (Jaccard 1901).
 */
export function strength({ source, target, full, fractional, unitCount }: Pairs, measure: Strength): Float64Array {
  const times = (of: Int32Array, pair: number) => unitCount[of[pair]!]!;
  switch (measure) {
    case "count":
      return Float64Array.from(full);
    case "fractional":
      // A hundred thirds add up to what thirty-three and a third is: equal sums are to be equal.
      return fractional.map((sum) => Math.round(sum * 1e9) / 1e9);
    case "association":
      return Float64Array.from(full, (c, k) => c / (times(source, k) * times(target, k)));
    case "jaccard":
      return Float64Array.from(full, (c, k) => c / (times(source, k) + times(target, k) - c));
  }
}

/** A pair that is together less often has no ratio to speak of: two studies, each cited once, would score 1. */
export const leastForRatio = 2;

/** Is the strength a ratio, which says little of a pair that is together only once? */
export const isRatio = (measure: Strength): boolean => measure === "association" || measure === "jaccard";
