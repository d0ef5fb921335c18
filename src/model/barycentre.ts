import type { Vectors } from "./vectors";

/**
 * Vectors by the barycentre of their numbers (Sugiyama, Tagawa & Toda 1981): the mean place that their numbers have in the
 * order of the other side, `places[j]` for number j, each weighing what it is. Ties as published; vectors of zeros last.
 */
export function barycentre({ count, width, values }: Vectors, places: Int32Array): Int32Array {
  const centres = new Float64Array(count);
  for (let i = 0, k = 0; i < count; i++) {
    let weight = 0;
    let sum = 0;
    for (let j = 0; j < width; j++, k++) {
      weight += values[k]!;
      sum += values[k]! * places[j]!;
    }
    centres[i] = weight > 0 ? sum / weight : width;
  }
  return Int32Array.from(centres.keys()).sort((a, b) => centres[a]! - centres[b]! || a - b);
}
