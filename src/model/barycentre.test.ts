import { expect, test } from "vitest";
import { barycentre } from "./barycentre";

const of = (rows: readonly (readonly number[])[], places: readonly number[]) => [
  ...barycentre(
    { count: rows.length, width: places.length, values: Float64Array.from(rows.flat()) },
    Int32Array.from(places),
  ),
];

test("each goes to the mean place of its numbers, weighed by them", () => {
  // Means: (3 * 0 + 1 * 2) / 4 = 0.5; 2; (1 * 0 + 1 * 1) / 2 = 0.5, after the first as published; 0.
  const rows = [
    [3, 0, 1],
    [0, 0, 5],
    [1, 1, 0],
    [2, 0, 0],
  ];
  expect(of(rows, [0, 1, 2])).toEqual([3, 0, 2, 1]);
  // The other side turned round: 1.5, 0, 1.5, 2.
  expect(of(rows, [2, 1, 0])).toEqual([1, 0, 2, 3]);
});

test("what has no number stands last, as published", () => {
  expect(of([[0], [4], [0]], [0])).toEqual([1, 0, 2]);
});
