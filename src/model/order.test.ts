import { expect, test } from "vitest";
import { piat, small } from "../data/testTable";
import { crossTabulate } from "./crossTabulate";
import { order } from "./order";

test("as published", () => {
  const { rows, columns } = order(crossTabulate(piat, "studies"), "published");
  expect([...rows]).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect([...columns]).toEqual([0, 1, 2]);
});

test("by total: the largest first, ties as published", () => {
  const { rows, columns } = order(crossTabulate(piat, "studies"), "total");
  expect([...rows]).toEqual([2, 4, 0, 3, 5, 6, 1]);
  expect([...columns]).toEqual([2, 0, 1]);
  const tied = order(crossTabulate(small, "studies"), "total");
  expect([...tied.rows]).toEqual([0, 2, 1]);
  expect([...tied.columns]).toEqual([0, 1, 2]);
});
