import { expect, test } from "vitest";
import { twoOpt } from "./twoOpt";
import { distances } from "./vectors";

const onLine = (...values: number[]) =>
  twoOpt(
    Int32Array.from(values.keys()),
    distances({ count: values.length, width: 1, values: Float64Array.from(values) }),
  );

test("a stretch that lies the wrong way round is turned", () => {
  expect([...onLine(0, 4, 3, 2, 1, 5)]).toEqual([0, 4, 3, 2, 1, 5]);
});

test("at an end too, where there is one neighbour only", () => {
  expect([...onLine(2, 1, 0, 3, 4)]).toEqual([2, 1, 0, 3, 4]);
});

test("an order that cannot be shortened, and items that are all alike, stay", () => {
  expect([...onLine(1, 2, 3, 4)]).toEqual([0, 1, 2, 3]);
  expect([...onLine(7, 7, 7, 7)]).toEqual([0, 1, 2, 3]);
});
