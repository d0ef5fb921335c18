import { describe, expect, test } from "vitest";
import type { Attribute } from "../model/evidenceTable";
import { DataError } from "./dataError";
import { parseEvidenceTable } from "./parseEvidenceTable";

const confidence = { id: "confidence", of: "example", label: "Confidence", type: "ordered", values: ["low", "high"] };
const year = { id: "year", of: "study", label: "Year", type: "number" };
const country = { id: "country", of: "study", label: "Country", type: "text" };
const begun = { id: "begun", of: "group", label: "Begun", type: "date" };

/** Two groups, one theme, two examples that cite 7, 8 and 9; what each entry has is given by its place in its list. */
function file(attributes: readonly object[], of: Partial<Record<Attribute["of"], readonly unknown[]>>): object {
  const has = (kind: Attribute["of"], i: number) => ({ attributes: of[kind]?.[i] });
  return {
    format: "evidence-table/1",
    title: "T",
    attributes,
    groups: ["a", "b"].map((id, i) => ({ id, label: id, ...has("group", i) })),
    themes: [{ id: "t", label: "t", ...has("theme", 0) }],
    examples: [
      { id: "e1", group: "a", theme: "t", text: "x [9, 7].", ...has("example", 0) },
      { id: "e2", group: "b", theme: "t", text: "y [8].", ...has("example", 1) },
    ],
    studies: ["7", "9", "neither cited nor listed"].map((id, i) => ({ id, ...has("study", i) })),
  };
}
const valuesOf = (...args: Parameters<typeof file>) =>
  parseEvidenceTable(file(...args)).attributes.map(({ values }) => values);

describe("attributes that cannot be", () => {
  const broken: readonly (readonly [object, string])[] = [
    [
      file([year, { ...country, id: "year" }], {}),
      'attributes[1].id: expected an id of its own, other than that of attributes[0], got "year"',
    ],
    [
      file([{ ...confidence, values: undefined }], {}),
      "attributes[0].values: expected its values in their order, got nothing",
    ],
    [
      file([{ ...confidence, values: [] }], {}),
      "attributes[0].values: expected its values in their order, got an empty list",
    ],
    [
      file([{ ...confidence, values: ["low", "high", "low"] }], {}),
      'attributes[0].values[2]: expected a value of its own, other than attributes[0].values[0], got "low"',
    ],
    [
      file([confidence], { example: [{}, { confidence: "great" }] }),
      'examples[1].attributes.confidence: expected one of "low", "high", got "great"',
    ],
    [
      file([confidence], { example: [{ confidence: ["low", "High"] }] }),
      'examples[0].attributes.confidence[1]: expected one of "low", "high", got "High"',
    ],
    [
      file([{ ...confidence, values: [..."abcdefgh"] }], { example: [{ confidence: 1 }] }),
      "examples[0].attributes.confidence: expected one of its 8 values, got 1",
    ],
    [file([year], { study: [{}, { year: "2013" }] }), 'studies[1].attributes.year: expected a number, got "2013"'],
    [
      file([year], { study: [{ year: Number.POSITIVE_INFINITY }] }),
      "studies[0].attributes.year: expected a number, got Infinity",
    ],
    [file([country], { study: [{ country: 44 }] }), "studies[0].attributes.country: expected a text, got 44"],
    [
      file([country], { study: [{ country: ["UK", { name: "France" }] }] }),
      "studies[0].attributes.country[1]: expected a text, got an object",
    ],
    [
      file([begun], { group: [{ begun: "2018-13" }] }),
      'groups[0].attributes.begun: expected a date such as "2018", "2018-09" or "2018-09-30", got "2018-13"',
    ],
    [
      file([begun], { group: [{}, { begun: 2018 }] }),
      'groups[1].attributes.begun: expected a date such as "2018", "2018-09" or "2018-09-30", got 2018',
    ],
    [file([], { theme: [3] }), "themes[0].attributes: expected an object, got 3"],
  ];
  test.each(broken)("%#: %s", (json, message) => {
    expect(() => parseEvidenceTable(json)).toThrow(new DataError(message));
  });
});

describe("attributes in columns", () => {
  test("values stand beside their entries; a study's by its place in the table, where 9 is cited first", () => {
    const given = {
      example: [{ confidence: "high" }, { confidence: "low" }],
      study: [{ year: 2013 }, { year: 2018 }, { year: 1 }],
      group: [{ begun: "2018-09" }, { begun: "2019" }],
    };
    expect(valuesOf([confidence, year, begun], given)).toEqual([
      ["high", "low"],
      [2018, 2013, null],
      ["2018-09", "2019"],
    ]);
  });

  test("several values stay several, one of them twice is one, and blank ones are not reported", () => {
    const given = { study: [{ country: ["UK", "France", "UK"] }, { country: ["UK", " ", "UK"] }] };
    expect(valuesOf([country], given)).toEqual([["UK", ["UK", "France"], null]]);
    expect(valuesOf([country], { study: [{ country: [] }, { country: "" }] })).toEqual([[null, null, null]]);
    expect(valuesOf([year], { study: [{ year: null }, { year: 0 }] })).toEqual([[0, null, null]]);
  });

  test("what nobody declared is ignored, and a table without attributes has none", () => {
    expect(valuesOf([year], { study: [{ design: "RCT" }] })).toEqual([[null, null, null]]);
    expect(parseEvidenceTable(file([], {})).attributes).toEqual([]);
  });

  test("an id that objects have too is an id", () => {
    const given = { study: [JSON.parse('{ "constructor": "x", "__proto__": "y" }'), {}] };
    const ids = ["constructor", "__proto__", "toString"].map((id) => ({ ...country, id }));
    expect(valuesOf(ids, given)).toEqual([
      [null, "x", null],
      [null, "y", null],
      [null, null, null],
    ]);
  });

  test("declared values are kept in their order", () => {
    const { attributes } = parseEvidenceTable(file([confidence, { ...country, values: ["UK", "France"] }, year], {}));
    expect(attributes.map(({ declared }) => declared)).toEqual([["low", "high"], ["UK", "France"], []]);
  });
});
