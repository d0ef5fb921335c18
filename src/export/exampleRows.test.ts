import { expect, test } from "vitest";
import { piat, small, tableOf } from "../data/testTable";
import { enDataFiles as words } from "../messages/enDataFiles";
import { everything, type Filter } from "../model/evidenceTable";
import { examplesOf, studiesOf } from "../model/examplesOf";
import { exampleRows } from "./exampleRows";
import { studyRows } from "./studyRows";

const published = { filter: everything, sorting: "published", words } as const;
/** Of `small`: without study 1 and without the fourth example. */
const filter: Filter = {
  examples: Uint8Array.of(1, 1, 1, 0, 1, 1),
  studies: Uint8Array.from(small.studies, ({ id }) => (id === "1" ? 0 : 1)),
};

test("an example a row: where it stands, word for word, and whom it cites", () => {
  const { header, rows } = exampleRows(small, published);
  expect(header).toEqual(["Group", "Theme", "Example", "Studies"]);
  expect(rows).toEqual([
    ["A", "x", "One [1, 2]. Two [1].", "1; 2"],
    ["A", "x", "Again [2, 3].", "2; 3"],
    ["A", "y", "Alone [1].", "1"],
    ["B", "x", "Here [3, 4].", "3; 4"],
    ["B", "z", "Nobody.", ""],
    ["C", "y", "A range [5–7].", "5; 6; 7"],
  ]);
});

test("what is filtered out is no row, and no study of one", () => {
  const { rows } = exampleRows(small, { ...published, filter, sorting: "-studies" });
  expect(rows.map(([, , text, studies]) => [text, studies])).toEqual([
    ["A range [5–7].", "5; 6; 7"],
    ["Again [2, 3].", "2; 3"],
    ["One [1, 2]. Two [1].", "2"],
    ["Nobody.", ""],
  ]);
});

test("the built-in examples stay as printed; a table that cites nobody has no column of studies", () => {
  const { header, rows } = exampleRows(piat, published);
  expect(header).toEqual(["Innovation group", "Theme", "Example", "Studies"]);
  expect(rows.map(([, , text]) => text)).toEqual(piat.examples.map(({ text }) => text));
  const uncited = tableOf({ groups: ["A"], themes: ["x"], rows: [["A", "x", "Nobody."]] });
  expect(exampleRows(uncited, published).header).toEqual(["Group", "Theme", "Example"]);
});

test("a study a row: in how many examples, under which groups, where its reference is", () => {
  const named = ["104", "109", "86"].map((id) => piat.studies.findIndex((study) => study.id === id));
  const { header, rows } = studyRows(piat, named, { filter: everything, words });
  expect(header).toEqual(["Study", "Examples citing it", "Cited under", "The review put it in", "Reference"]);
  const address = (id: string) =>
    `https://systematicreviewsjournal.biomedcentral.com/articles/10.1186/s13643-021-01646-0#ref-CR${id}`;
  expect(rows.map((row) => row.filter((_, i) => i !== 3))).toEqual([
    ["104", 3, "Peer workers", address("104")],
    ["109", 5, "Peer workers; Personal recovery planning", address("109")],
    ["86", 0, "", address("86")],
  ]);
  // It belongs to two groups, and is cited under one.
  expect(String(rows[0]?.[3]).split("; ")).toHaveLength(2);
  expect(rows[2]?.[3]).toBe("E-innovations");
});

test("the studies behind a selection, as a filter leaves them", () => {
  const examples = examplesOf(small, { kind: "cell", group: "A", theme: "x" }, "example", filter);
  const { header, rows } = studyRows(small, studiesOf(small, examples, filter), { filter, words });
  expect(header).toEqual(["Study", "Examples citing it", "Cited under"]);
  expect(rows).toEqual([
    ["2", 2, "A"],
    ["3", 1, "A"],
  ]);
});
