import { expect, test } from "vitest";
import { piat, small } from "../data/testTable";
import { amountOf } from "./amount";
import { crossTabulate } from "./crossTabulate";
import { transpose, transposeOrder } from "./transpose";

test("groups and themes change places, and each total goes with its line", () => {
  const turned = transpose(crossTabulate(small, "studies"));
  expect([...turned.values]).toEqual([3, 2, 0, 1, 0, 3, 0, 0, 0]);
  expect([...turned.rowTotals]).toEqual([4, 4, 0]);
  expect([...turned.columnTotals]).toEqual([3, 2, 3]);
  expect(turned.total).toBe(7);
});

test("seven groups by three themes become three by seven; turned twice, nothing has changed", () => {
  const matrix = crossTabulate(piat, "mentions");
  const turned = transpose(matrix);
  expect([turned.rows, turned.columns]).toEqual([3, 7]);
  // Peer workers, Lived experience.
  expect(turned.values[2 * 7 + 2]).toBe(11);
  expect(transpose(turned)).toEqual(matrix);
});

test("what shares are of is turned with them", () => {
  const shares = crossTabulate(piat, "share");
  // Peer workers, Lived experience: 6 of 22.
  expect(amountOf(shares, 2, 2)).toEqual({ count: 6, of: 22 });
  const turned = transpose(shares);
  expect(amountOf(turned, 2, 2)).toEqual({ count: 6, of: 22 });
  expect(amountOf(turned, null, 2)).toEqual({ count: 11, of: 22 });
  expect(transpose(turned)).toEqual(shares);
});

test("an order is turned with it", () => {
  const order = { rows: Int32Array.of(1, 0), columns: Int32Array.of(2, 0, 1) };
  expect(transposeOrder(order)).toEqual({ rows: order.columns, columns: order.rows });
});
