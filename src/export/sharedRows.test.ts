import { expect, test } from "vitest";
import { piat, small, tableOf } from "../data/testTable";
import { enDataFiles } from "../messages/enDataFiles";
import { list } from "../messages/enGrammar";
import { compare } from "../model/compare";
import { everything } from "../model/evidenceTable";
import { sharedRows } from "./sharedRows";

const choice = { words: enDataFiles, list };

test("the built-in themes: combinations with their studies", () => {
  const { header, rows } = sharedRows(piat, compare(piat, "themes", [0, 1, 2]), choice);
  expect(header).toEqual([
    "Combination",
    "Studies in all of them",
    "Studies",
    "Studies in any of them",
    "Jaccard index",
    "In no other theme",
  ]);
  expect(rows.map((row) => [row[0], row[1], row[3], row[4]])).toEqual([
    ["Flexibility and Lived experience", 6, 23, 6 / 23],
    ["Relationship building and Lived experience", 3, 20, 3 / 20],
    ["Flexibility and Relationship building", 2, 20, 2 / 20],
    ["Flexibility, Relationship building and Lived experience", 2, 28, null],
  ]);
  for (const row of rows) expect(String(row[2]).split("; ")).toHaveLength(Number(row[1]));
});

test("what is filtered out is in no combination; where nobody is cited there is no index", () => {
  const examples = Uint8Array.from(small.examples, ({ theme }) => (theme === 0 ? 0 : 1));
  const { rows } = sharedRows(small, compare(small, "themes", [0, 1, 2], { ...everything, examples }), choice);
  expect(rows).toEqual([["y and z", 0, "", 4, 0, 0]]);
  const table = tableOf({ groups: ["A"], themes: ["x", "y"], rows: [["A", "x", "Nobody."]] });
  expect(sharedRows(table, compare(table, "themes", [0, 1]), choice).rows).toEqual([["x and y", 0, "", 0, null, 0]]);
});
