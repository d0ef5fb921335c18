import { expect, test } from "vitest";
import { matrixOf } from "../charts/heatmapTestModel";
import { isLineFiltered } from "./isLineFiltered";

test("a row or a column of which only filtered cells and gaps are left is filtered; one of gaps is not", () => {
  const matrix = matrixOf(["f . f", "f 2 f", ". . f"]);
  expect([0, 1, 2].map((row) => isLineFiltered(matrix, row, null))).toEqual([true, false, true]);
  expect([0, 1, 2].map((column) => isLineFiltered(matrix, null, column))).toEqual([true, false, true]);
  expect(isLineFiltered(matrixOf([". .", ". 1"]), 0, null)).toBe(false);
});
