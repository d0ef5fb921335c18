import { expect, it } from "vitest";
import { cellName, readCellName, readRange } from "./cellName";

it.each([
  ["A1", 0, 0],
  ["Z9", 8, 25],
  ["AB3", 2, 27],
  ["XFD1048576", 1_048_575, 16_383],
])("%s is row %d and column %d", (name, row, column) => {
  expect(cellName(row, column)).toBe(name);
  expect(readCellName(name)).toEqual({ row, column });
});

it.each(["", "A", "1", "A0", "a1", "A1B", "ABCDE1", "Ä1"])("%j names no cell", (name) => {
  expect(readCellName(name)).toBeNull();
  expect(readRange(name)).toEqual([]);
});

it("reads ranges", () => {
  expect(readRange("$B$2:D5")).toEqual([{ row: 1, column: 1, rows: 4, columns: 3 }]);
  expect(readRange("B2")).toEqual([{ row: 1, column: 1, rows: 1, columns: 1 }]);
  expect(readRange("D5:B2")).toEqual([]);
});
