import { describe, expect, test } from "vitest";
import { eppiExample } from "./eppiExample";
import { parseEvidenceTable } from "./parseEvidenceTable";
import { isEppi, readEppi } from "./readEppi";
import { eppiAxes, weaveEppi } from "./weaveEppi";

const review = readEppi(eppiExample);
const woven = weaveEppi(review, { groups: "20", themes: "30", title: "Looms" });

describe("a file of EPPI-Reviewer", () => {
  test("is known by its two lists", () => {
    expect(isEppi(eppiExample)).toBe(true);
    for (const other of [null, [], "CodeSets", { CodeSets: [] }, { References: [] }]) expect(isEppi(other)).toBe(false);
  });

  test("offers every list of codes that references have, with its path", () => {
    expect(eppiAxes(review)).toEqual([
      { id: "set:1", label: "Screening", references: 1 },
      { id: "set:2", label: "Map", references: 3 },
      { id: "20", label: "Map > Intervention", references: 3 },
      { id: "21", label: "Map > Intervention > Training", references: 1 },
      { id: "30", label: "Map > Outcome", references: 2 },
      { id: "40", label: "Map > Country", references: 1 },
    ]);
  });

  test("becomes a table: codes under codes, an example for each pair, references as studies", () => {
    const table = parseEvidenceTable(woven.file);
    expect(table.groups.map(({ label, parent }) => [label, parent])).toEqual([
      ["Training", -1],
      ["Online", 0],
      ["In class", 0],
      ["Grants", -1],
    ]);
    expect(table.groups[0]?.description).toBe("Any teaching");
    expect(table.themes.map(({ label }) => label)).toEqual(["Income", "__proto__"]);
    expect(table.labels).toMatchObject({ group: "Intervention", theme: "Outcome" });
    expect(table.examples.map(({ group, theme, text }) => [group, theme, text])).toEqual([
      [1, 0, "Rose by a third.\nPage 4:\nIncome rose"],
      [1, 1, ""],
      [3, 0, ""],
    ]);
    expect(table.studies.map(({ id, url }) => [id, url])).toEqual([
      ["900", "https://doi.org/10.1000/loom.1"],
      ["901", null],
    ]);
    expect(table.attributes.map(({ label, values }) => [label, values])).toEqual([
      ["Year", [2014, null]],
      ["Screening", ["Include", null]],
      ["Map > Country", [["Kenya", "Peru"], null]],
    ]);
  });

  test("keeps each reference as CSL-JSON", () => {
    expect(woven.file.studies?.[0]?.reference).toEqual({
      id: "900",
      type: "article-journal",
      title: "Teaching weavers at a distance",
      "citation-label": "Adams (2014)",
      author: [{ literal: "Adams A" }, { literal: "Brown B" }],
      issued: { "date-parts": [[2014]] },
      "container-title": "Journal of Looms",
      DOI: "10.1000/loom.1",
    });
  });

  test("says which references are left out, and why", () => {
    expect(woven.findings.map(({ row, text }) => [row, text])).toEqual([
      [2, "“Looms in general” has no code of the themes. It is left out."],
      [3, "“Nothing coded” has no code of the groups and none of the themes. It is left out."],
    ]);
  });

  test("a reference with a number that was there before is left out, not counted twice", () => {
    const twice = { ...eppiExample, References: [eppiExample.References[0], eppiExample.References[0]] };
    const { file, findings } = weaveEppi(readEppi(twice), { groups: "20", themes: "30", title: "t" });
    expect(file.studies).toHaveLength(1);
    expect(findings.map(({ text }) => text)).toEqual([
      "“Adams (2014)” has the number of a reference before it. It is left out.",
    ]);
  });

  test.each([
    [{ CodeSets: {}, References: [] }, "CodeSets: expected a list, got an object"],
    [{ CodeSets: [3], References: [] }, "CodeSets[0]: expected an object, got 3"],
    [
      { CodeSets: [{ SetId: 1 }], References: [] },
      "CodeSets[0].SetName: expected a text that is not empty, got nothing",
    ],
    [
      { CodeSets: [{ SetName: "s", Attributes: { AttributesList: [{ AttributeName: "c" }] } }], References: [] },
      "CodeSets[0].Attributes.AttributesList[0].AttributeId: expected a number, got nothing",
    ],
    [{ CodeSets: [], References: [{ Title: "x" }] }, "References[0].ItemId: expected a number, got nothing"],
    [{ CodeSets: [], References: [{ ItemId: 1, Codes: [7] }] }, "References[0].Codes[0]: expected an object, got 7"],
  ])("%j is wrong at a place that is named", (json, message) => {
    expect(() => readEppi(json)).toThrow(message);
  });

  test("codes nested without end are refused", () => {
    let node: object = { AttributeId: 1, AttributeName: "deep" };
    for (let i = 2; i < 5000; i++)
      node = { AttributeId: i, AttributeName: "d", Attributes: { AttributesList: [node] } };
    const set = { SetName: "s", Attributes: { AttributesList: [node] } };
    expect(() => readEppi({ CodeSets: [set], References: [] })).toThrow(
      "expected at most 100 levels of codes, got more",
    );
  });

  test("two lists that no reference shares make no table", () => {
    expect(() => weaveEppi(review, { groups: "21", themes: "set:3", title: "t" })).toThrow("expected a list of codes");
    expect(() =>
      weaveEppi(readEppi({ ...eppiExample, References: [] }), { groups: "20", themes: "30", title: "t" }),
    ).toThrow("References: expected one with a code of both lists, got none");
  });
});
