import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cluster, clusterTree } from "./clusterTree";
import { leafOrder } from "./leafOrder";
import { distances, pathLength, type Vectors } from "./vectors";

const ordered = (vectors: Vectors) => {
  const between = distances(vectors);
  const tree = clusterTree(between, vectors.count);
  return { tree, order: leafOrder(tree, between, vectors.count) };
};

/** Every order of a tree's items that keeps its clusters together. */
function allOrders({ items, parts }: Cluster): number[][] {
  if (parts === null) return [[...items]];
  const [a, b] = parts.map(allOrders) as [number[][], number[][]];
  return a.flatMap((left) =>
    b.flatMap((right) => [
      [...left, ...right],
      [...right, ...left],
    ]),
  );
}

test("clusters are turned so that their near ends meet", () => {
  // Joined are 3.1 with 2.2, and 0 with 1; the shortest way is along the line.
  const { order } = ordered({ count: 4, width: 1, values: Float64Array.of(0, 1, 3.1, 2.2) });
  expect(["0,1,3,2", "2,3,1,0"]).toContain(order.join());
});

test("one item, two items", () => {
  expect([...ordered({ count: 1, width: 2, values: Float64Array.of(1, 2) }).order]).toEqual([0]);
  expect([...ordered({ count: 2, width: 1, values: Float64Array.of(1, 2) }).order].sort()).toEqual([0, 1]);
});

test("law: no order that keeps the clusters together is shorter", () => {
  const vectors = fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 3 }))
    .chain(([count, width]) =>
      fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: count * width, maxLength: count * width })
        .map((values): Vectors => ({ count, width, values: Float64Array.from(values) })),
    );
  fc.assert(
    fc.property(vectors, (any) => {
      const { tree, order } = ordered(any);
      const lengths = allOrders(tree).map((items) => pathLength(any, Int32Array.from(items)));
      expect([...order].sort((a, b) => a - b)).toEqual([...order.keys()]);
      expect(pathLength(any, order)).toBeCloseTo(Math.min(...lengths), 9);
    }),
  );
});
