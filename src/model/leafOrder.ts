import type { Cluster } from "./clusterTree";

/**
 * Optimal leaf order (Bar-Joseph, Gifford & Jaakkola 2001): of all orders in which every cluster of the tree stays
 * together, one whose distances of neighbours (row-major, `count` items) add up to the least.
 */
export function leafOrder(tree: Cluster, distances: Float64Array, count: number): Int32Array {
  // Two items are in the two parts of one cluster only, so one matrix holds, for every cluster, the least length of its
  // items from end i to end j; another, at i, j, where i's part ends then, and at j, i, where j's part does.
  const best = new Float64Array(count * count);
  const turn = new Int32Array(count * count);
  const entering = new Float64Array(count);
  const leaving = new Int32Array(count);

  function fill({ parts }: Cluster): void {
    if (parts === null) return;
    const [a, b] = parts;
    fill(a);
    fill(b);
    for (const [outer, inner] of sides(a)) for (const i of outer) enterFrom(i, inner, b);
  }

  /** From end i through its part to an item of b, and from there through all of b: in two steps, so in cubic time. */
  function enterFrom(i: number, inner: Items, b: Cluster): void {
    for (const w of b.items) {
      const length = (k: number) => best[i * count + k]! + distances[k * count + w]!;
      leaving[w] = leastOf(inner, length);
      entering[w] = length(leaving[w]);
    }
    for (const [outer, inner] of sides(b)) {
      for (const j of outer) {
        const length = (w: number) => entering[w]! + best[w * count + j]!;
        const w = leastOf(inner, length);
        best[i * count + j] = best[j * count + i] = length(w);
        turn[i * count + j] = leaving[w]!;
        turn[j * count + i] = w;
      }
    }
  }

  const unfold = (i: number, j: number): Items =>
    i === j ? [i] : [...unfold(i, turn[i * count + j]!), ...unfold(turn[j * count + i]!, j)];

  fill(tree);
  const [[starts, ends]] = sides(tree);
  let [first, last] = [starts[0]!, ends[0]!];
  for (const i of starts)
    for (const j of ends) if (best[i * count + j]! < best[first * count + last]!) [first, last] = [i, j];
  return Int32Array.from(unfold(first, last));
}

type Items = readonly number[];
type Ends = readonly [Items, Items];

/** The ends a cluster can have: any of the first list with any of the second. A single item is both its ends. */
function sides({ items, parts }: Cluster): readonly [Ends, ...Ends[]] {
  if (parts === null) return [[items, items]];
  const [a, b] = parts;
  return [
    [a.items, b.items],
    [b.items, a.items],
  ];
}

function leastOf(items: Items, measure: (item: number) => number): number {
  let found = items[0]!;
  for (const item of items) if (measure(item) < measure(found)) found = item;
  return found;
}
