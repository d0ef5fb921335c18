import { expect, test } from "vitest";
import { piat, small } from "../data/testTable";
import { enDataFiles } from "../messages/enDataFiles";
import { compare } from "../model/compare";
import { everything } from "../model/evidenceTable";
import { passageRows } from "./passageRows";

const choice = { filter: everything, words: enDataFiles };

test("compared themes: every example of theirs, group by group, and a row for each gap", () => {
  const { header, rows } = passageRows(small, compare(small, "themes", [0, 2]), choice);
  expect(header).toEqual(["Group", "Theme", "What there is", "Example", "Studies"]);
  expect(rows).toEqual([
    ["A", "x", "example", "One [1, 2]. Two [1].", "1; 2"],
    ["A", "x", "example", "Again [2, 3].", "2; 3"],
    ["A", "z", "gap", "", ""],
    ["B", "x", "example", "Here [3, 4].", "3; 4"],
    ["B", "z", "example", "Nobody.", ""],
    ["C", "x", "gap", "", ""],
    ["C", "z", "gap", "", ""],
  ]);
});

test("what is filtered out is no gap", () => {
  const examples = Uint8Array.from(small.examples, (_, i) => (i === 3 ? 0 : 1));
  const { rows } = passageRows(small, compare(small, "groups", [1, 2]), {
    ...choice,
    filter: { ...everything, examples },
  });
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    ["B", "x", "filtered out"],
    ["C", "x", "gap"],
    ["B", "y", "gap"],
    ["C", "y", "example"],
    ["B", "z", "example"],
    ["C", "z", "gap"],
  ]);
});

test("the built-in table: its three themes are all of its examples, and its gaps", () => {
  const { rows } = passageRows(piat, compare(piat, "themes", [0, 1, 2]), choice);
  expect(
    rows
      .filter((row) => row[2] === "example")
      .map((row) => row[3])
      .toSorted(),
  ).toEqual(piat.examples.map(({ text }) => text).toSorted());
  expect(rows.filter((row) => row[2] === "gap")).toHaveLength(6);
});
