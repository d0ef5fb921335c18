import { expect, test } from "vitest";
import { guessReading } from "./guessReading";
import { weaveGrid } from "./weaveGrid";
import { withoutMarks } from "./withoutMarks";

const tidy = (rows: string[][]) => withoutMarks({ grid: { rows, merges: [], caption: null, notes: [] }, findings: [] });

test.each([
  [
    "NVivo",
    [
      ["", "A : Group = Nurses", "B : Group = Doctors"],
      ["1 : Barriers\\Cost", "5", "1"],
      ["2 : Barriers\\Time", "7", "2"],
      ["3 : Support", "9", "0"],
    ],
    ["Group = Nurses", "Group = Doctors"],
    ["Barriers\\Cost", "Barriers\\Time", "Support"],
    "Names are read without what a program added to them: “A : Group = Nurses” as “Group = Nurses”.",
  ],
  [
    "ATLAS.ti",
    [
      ["", "● Nurses\nGr=30; GS=6", "● Doctors Gr=12", "Totals"].map((cell) => cell.replace("; GS=6", "")),
      ["● Cost\nGr=12", "5", "1", "6"],
      ["● Time Gr=9; GS=2", "7", "2", "9"],
      ["Totals", "12", "3", "15"],
    ],
    ["Nurses", "Doctors", "Totals"],
    ["Cost", "Time", "Totals"],
    "Names are read without what a program added to them: “● Nurses Gr=30” as “Nurses”.",
  ],
])("%s", (_, rows, columns, names, text) => {
  const { grid, findings } = tidy(rows);
  expect(grid.rows[0]!.slice(1)).toEqual(columns);
  expect(grid.rows.slice(1).map(([name]) => name)).toEqual(names);
  expect(grid.rows.slice(1).map((row) => row.slice(1))).toEqual(rows.slice(1).map((row) => row.slice(1)));
  expect(findings).toEqual([{ kind: "text-left-out", row: 0, column: null, text }]);
});

test("a code under another is one, then", () => {
  const { grid } = tidy([
    ["", "A : Nurses", "B : Doctors"],
    ["1 : Barriers\\Cost", "5", "1"],
    ["2 : Barriers\\Time", "7", "2"],
  ]);
  expect(weaveGrid(grid, guessReading(grid)).file?.groups).toMatchObject([
    { label: "Barriers" },
    { label: "Cost", parent: "barriers" },
    { label: "Time", parent: "barriers" },
  ]);
});

test.each([
  [
    "of which only some names look so",
    [
      ["", "A : Nurses", "Doctors"],
      ["1 : Cost", "5", "1"],
    ],
  ],
  ["of one row", [["A : Nurses", "B : Doctors"]]],
  ["of none", []],
])("a table %s stays as it is", (_, rows) => {
  expect(tidy(rows)).toEqual({ grid: { rows, merges: [], caption: null, notes: [] }, findings: [] });
});
