import { expect, test } from "vitest";
import { editEntries } from "./editTable";
import type { EvidenceFile } from "./evidenceFile";
import { fixExample, studiesCited } from "./fixExample";
import { parseOwnTable } from "./parseOwnTable";

const file: EvidenceFile = {
  format: "evidence-table/1",
  title: "T",
  groups: [
    { id: "a", label: "A", studies: ["1", "2"] },
    { id: "b", label: "B", parent: "a", studies: ["2", "3"] },
    { id: "c", label: "C", parent: "b" },
    { id: "d", label: "D" },
  ],
  themes: [
    { id: "t", label: "T" },
    { id: "u", label: "U", printedAs: ["u"] },
  ],
  examples: [
    { id: "e1", group: "b", theme: "t", text: "One [1, 2]." },
    { id: "e2", group: "a", theme: "u", text: "Two [3]." },
    {
      id: "e3",
      group: "d",
      theme: "u",
      text: "Three (Lee 2010).",
      citations: [{ start: 6, end: 16, studies: ["Lee 2010"] }],
    },
  ],
};
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

test("a new label keeps the printed one, and the old one again forgets that it was printed", () => {
  const renamed = editEntries(file, { kind: "rename", side: "themes", id: "u", label: " Use " });
  expect(renamed.themes[1]).toEqual({ id: "u", label: "Use", printedAs: ["u", "U"] });
  expect(file.themes[1]?.label).toBe("U");
  const back = editEntries(renamed, { kind: "rename", side: "themes", id: "u", label: "U" });
  expect(back.themes[1]).toEqual({ id: "u", label: "U", printedAs: ["u", "Use"] });
});

test("what changes nothing gives the same file", () => {
  expect(editEntries(file, { kind: "rename", side: "themes", id: "u", label: "  " })).toBe(file);
  expect(editEntries(file, { kind: "rename", side: "themes", id: "nobody", label: "X" })).toBe(file);
  expect(editEntries(file, { kind: "merge", side: "groups", id: "a", into: "a" })).toBe(file);
});

test("a move is past a sibling only, and takes no one along", () => {
  expect(ids(editEntries(file, { kind: "move", side: "groups", id: "a", by: 1 }).groups)).toEqual(["d", "b", "c", "a"]);
  expect(ids(editEntries(file, { kind: "move", side: "groups", id: "b", by: -1 }).groups)).toEqual([
    "a",
    "b",
    "c",
    "d",
  ]);
});

test("merged into its child, a group leaves it its place, its studies and its examples", () => {
  const { groups, examples } = editEntries(file, { kind: "merge", side: "groups", id: "a", into: "b" });
  expect(ids(groups)).toEqual(["b", "c", "d"]);
  expect(groups[0]).toMatchObject({ id: "b", parent: null, studies: ["2", "3", "1"], printedAs: ["A"] });
  expect(examples.map(({ group }) => group)).toEqual(["b", "b", "d"]);
});

test("merged with its parent, what was beneath is beneath that", () => {
  const { groups } = editEntries(file, { kind: "merge", side: "groups", id: "b", into: "a" });
  expect(groups.map(({ id, parent }) => [id, parent ?? null])).toEqual([
    ["a", null],
    ["c", "a"],
    ["d", null],
  ]);
  expect(() =>
    parseOwnTable({ ...file, groups, examples: [{ id: "x", group: "c", theme: "t", text: "x" }] }),
  ).not.toThrow();
});

test("numbers of cells that fall together are added up", () => {
  const counts = [
    { group: "a", theme: "t", value: 2, printedAs: "2 (40%)" },
    { group: "d", theme: "t", value: 3, printedAs: "3 (60%)" },
    { group: "d", theme: "u", value: 1 },
  ];
  const merged = editEntries({ ...file, examples: [], counts }, { kind: "merge", side: "groups", id: "d", into: "a" });
  expect(merged.counts).toEqual([
    { group: "a", theme: "t", value: 5 },
    { group: "a", theme: "u", value: 1 },
  ]);
});

test("a corrected text is read as the table cites, and says the rest of the file over again", () => {
  const table = parseOwnTable(file);
  const fixed = fixExample(file, table, 0, { text: "One and a half [1, 4].", studies: null });
  expect(studiesCited(parseOwnTable(fixed), 0)).toEqual(["1", "4"]);
  expect(fixed.examples[0]?.citations).toEqual([{ start: 15, end: 21, studies: ["1", "4"] }]);
  expect(fixed.examples.slice(1)).toEqual(file.examples.slice(1));
});

test("a study that is no longer wanted leaves its bracket, another is cited beside the text", () => {
  const table = parseOwnTable(file);
  const fixed = fixExample(file, table, 0, { text: "One [1, 2].", studies: ["2", "9"] });
  expect(fixed.examples[0]?.citations).toEqual([{ start: 4, end: 10, studies: ["2"] }, { studies: ["9"] }]);
  expect(studiesCited(parseOwnTable(fixed), 0)).toEqual(["2", "9"]);
  const none = fixExample(file, table, 2, { text: "Three (Lee 2010).", studies: [] });
  expect(studiesCited(parseOwnTable(none), 2)).toEqual([]);
});
