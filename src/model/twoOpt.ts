/** By how much of the whole a step has to be shorter: less may be rounding, and would go round in circles. */
const tolerance = 1e-12;

/**
 * 2-opt (Croes 1958) for an open path: turns stretches of an order round as long as its distances of neighbours (row-major,
 * one row an item) add up to less. Never longer than what it was given.
 */
export function twoOpt(order: Int32Array, distances: Float64Array): Int32Array {
  const path = order.slice();
  const count = path.length;
  // Before the first place and after the last there is nothing to be near to.
  const between = (p: number, q: number) => (p < 0 || q >= count ? 0 : distances[path[p]! * count + path[q]!]!);
  const least = tolerance * distances.reduce((most, d) => Math.max(most, d), 0) * count;
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (let i = 0; i < count; i++) {
      for (let j = i + 1; j < count; j++) {
        const gain = between(i - 1, i) + between(j, j + 1) - between(i - 1, j) - between(i, j + 1);
        if (gain <= least) continue;
        path.subarray(i, j + 1).reverse();
        isBetter = true;
      }
    }
  }
  return path;
}
