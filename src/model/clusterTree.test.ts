import { expect, test } from "vitest";
import { type Cluster, clusterTree } from "./clusterTree";
import { distances } from "./vectors";

const onLine = (...values: number[]) => {
  const vectors = { count: values.length, width: 1, values: Float64Array.from(values) };
  return clusterTree(distances(vectors), values.length);
};

/** "((0 1) 2)". */
const written = ({ items, parts }: Cluster): string => (parts ? `(${parts.map(written).join(" ")})` : `${items[0]}`);

test("one item is a tree by itself", () => {
  expect(onLine(4)).toEqual({ items: [0], parts: null });
});

test("the nearest are joined first, and a cluster is as far as its items are on average", () => {
  // 6 is 5.5 from 0 and 1 on average, and 5.2 from 11.2; by its nearest item the cluster would be 5 away.
  expect(written(onLine(0, 1, 6, 11.2))).toBe("((0 1) (2 3))");
  // It is 5.6 from 11.6; by its farthest item the cluster would be 6 away.
  expect(written(onLine(0, 1, 6, 11.6))).toBe("(((0 1) 2) 3)");
});

test("a mean weighs every item, not every cluster", () => {
  // 0, 1, 2 are joined in two steps, and their mean distance to 10 is 9; if clusters weighed alike it would be 8.75. From
  // 10 to 18.9 it is 8.9, so that 10 goes with 18.9 only where items weigh.
  expect(written(onLine(0, 1, 2, 10, 18.9))).toBe("(((0 1) 2) (3 4))");
});

test("of equally near ones those listed first are joined first", () => {
  expect(written(onLine(5, 5, 5, 5))).toBe("(((0 1) 2) 3)");
});
