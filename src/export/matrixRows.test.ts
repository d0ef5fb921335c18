import { expect, test } from "vitest";
import { heatmapModelOf, matrixOf, nestedModelOf, sharesOf } from "../charts/heatmapTestModel";
import { piat, tableOf } from "../data/testTable";
import { en } from "../messages/en";
import { enDataFiles } from "../messages/enDataFiles";
import type { Matrix, Ordering } from "../model/counts";
import { crossTabulate } from "../model/crossTabulate";
import { labelsOf, order } from "../model/order";
import { matrixRows } from "./matrixRows";

const words = { messages: en, words: enDataFiles };
const table = tableOf({ groups: ["A", "B"], themes: ["x", "y"], rows: [["A", "x", "One [1]."]] });
const modelOf = (matrix: Matrix, by?: Ordering) => heatmapModelOf(["A", "B"], ["x", "y"], matrix, by);

test("zero, a gap, what is filtered out and what is not available are four things", () => {
  expect(matrixRows(modelOf(matrixOf(["0 .", "f -"])), table, words)).toEqual({
    header: ["Group", "x", "y", "mentions"],
    rows: [
      ["A", 0, "gap", 0],
      ["B", "filtered out", "not available", 0],
      ["mentions", 0, 0, 0],
    ],
  });
});

test("the built-in table, by total", () => {
  const matrix = crossTabulate(piat, "studies");
  const byTotal = order(matrix, "total", labelsOf(piat));
  const model = { title: piat.title, matrix, order: byTotal, groups: piat.groups, themes: piat.themes };
  const { header, rows } = matrixRows(model, piat, words);
  expect(header).toEqual([
    "Innovation group",
    "Lived experience",
    "Flexibility",
    "Relationship building",
    "distinct studies",
  ]);
  // Cells of a row sum to 16 and to 15, its total is of 11 and 14 distinct studies.
  expect(rows.at(0)).toEqual(["Peer workers", 6, 4, 6, 11]);
  expect(rows.at(-2)).toEqual(["Family-focused innovations", "gap", 1, "gap", 1]);
  expect(rows.at(-1)).toEqual(["distinct studies", 15, 14, 8, 28]);
});

test("turned round, themes are the rows", () => {
  const model = { ...modelOf(matrixOf(["1 2", "3 ."])), isTurned: true };
  expect(matrixRows(model, table, words)).toMatchObject({
    header: ["Theme", "A", "B", "mentions"],
    rows: [
      ["x", 1, 3, 4],
      ["y", 2, "gap", 2],
      ["mentions", 3, 3, 6],
    ],
  });
});

test("a share is a number, and says of how many studies", () => {
  expect(matrixRows(modelOf(sharesOf(["1 .", "2 1"], [4, 8])), table, words)).toEqual({
    header: ["Group", "x", "y", "distinct studies", "of studies"],
    rows: [
      ["A", 0.25, "gap", 0.25, 4],
      ["B", 0.25, 0.125, 0.375, 8],
      ["distinct studies", 0.25, 1 / 12, 4 / 12, 12],
      ["of studies", 12, 12, 12, null],
    ],
  });
});

test("children say their parents; a parent that only heads them has no cells of its own; a folded one has", () => {
  const nested = tableOf({
    groups: ["A"],
    themes: ["x"],
    rows: [["A2", "x", "One [1, 2]."]],
    more: {
      groups: [
        { id: "A", label: "A" },
        { id: "A1", label: "A1", parent: "A" },
        { id: "A2", label: "A2", parent: "A" },
      ],
    },
  });
  expect(matrixRows(nestedModelOf(nested), nested, words).rows).toEqual([
    ["A", null, 2],
    ["A: A1", "gap", 0],
    ["A: A2", 2, 2],
    ["distinct studies", 2, 2],
  ]);
  expect(matrixRows(nestedModelOf(nested, { groups: ["A"] }), nested, words).rows[0]).toEqual(["A", 2, 2]);
});
