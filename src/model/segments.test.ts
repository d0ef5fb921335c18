import { describe, expect, test } from "vitest";
import { attributed, tableOf } from "../data/testTable";
import type { CellsTarget } from "./cellsOf";
import { crossTabulate } from "./crossTabulate";
import { everything } from "./evidenceTable";
import { type LeftOut, makeFilter } from "./makeFilter";
import { type SegmentKey, segmentsOf } from "./segments";

const [confidence, country, year] = attributed.attributes;
const nothing: LeftOut = { hiddenGroups: [], hiddenThemes: [], hiddenStudies: [], citedIn: 1, facets: [], found: null };
const cell = (group: string, theme: string) => ({ kind: "cell", group, theme }) as const;
const named = (keys: readonly SegmentKey[]) => keys.map(({ kind, key }) => (kind === "value" ? key : kind));

/** Studies 1 … n of one cell, each with a value. */
function studiesWith(type: string, values: readonly unknown[]) {
  return tableOf({
    groups: ["A"],
    themes: ["x"],
    rows: [["A", "x", `All [1–${values.length}].`]],
    more: {
      attributes: [{ id: "a", of: "study", label: "A", type }],
      studies: values.map((value, i) => ({ id: `${i + 1}`, attributes: { a: value } })),
    },
  });
}
const segmentsWith = (type: string, values: readonly unknown[]) => {
  const table = studiesWith(type, values);
  return segmentsOf(table, table.attributes[0]!, everything);
};

describe("segmentsOf", () => {
  test("examples by confidence: each in one segment, mixed and missing in their own", () => {
    const segments = segmentsOf(attributed, confidence!, everything);
    expect(named(segments.keys)).toEqual(["low", "moderate", "high", "mixed", "missing"]);
    expect([...segments.total]).toEqual([1, 0, 1, 1, 1]);
    expect([...segments.count(cell("A", "x"))]).toEqual([0, 0, 1, 0, 0]);
    expect([...segments.count(cell("B", "x"))]).toEqual([0, 0, 0, 1, 1]);
    expect([...segments.count(cell("B", "y"))]).toEqual([0, 0, 0, 0, 0]);
  });

  test("studies by country: a study that two cells cite counts once in their group", () => {
    const segments = segmentsOf(attributed, country!, everything);
    expect(named(segments.keys)).toEqual(["France", "UK", "mixed", "missing"]);
    expect([...segments.count(cell("A", "y"))]).toEqual([0, 0, 1, 0]);
    expect([...segments.count({ kind: "group", group: "A" })]).toEqual([0, 1, 1, 0]);
    expect([...segments.count({ kind: "theme", theme: "x" })]).toEqual([0, 1, 1, 2]);
  });

  test("the filter leaves out what it leaves out", () => {
    const filter = makeFilter(attributed, { ...nothing, hiddenGroups: ["A"], hiddenStudies: ["4"] });
    expect([...segmentsOf(attributed, confidence!, filter).total]).toEqual([0, 0, 0, 1, 1]);
    expect([...segmentsOf(attributed, year!, filter).total]).toEqual([1, 1, 0, 0]);
  });

  test("the segments of a cell add up to its number", () => {
    const filter = makeFilter(attributed, { ...nothing, facets: [{ attribute: "confidence", values: ["high", ""] }] });
    for (const [measure, attribute] of [
      ["studies", country!],
      ["examples", confidence!],
    ] as const) {
      const { values, rowTotals } = crossTabulate(attributed, measure, filter);
      const segments = segmentsOf(attributed, attribute, filter);
      const sum = (target: CellsTarget) => segments.count(target).reduce((a, b) => a + b, 0);
      expect(["A", "B"].flatMap((group) => ["x", "y"].map((theme) => sum(cell(group, theme))))).toEqual([...values]);
      expect(["A", "B"].map((group) => sum({ kind: "group", group }))).toEqual([...rowTotals]);
    }
  });

  test("more than six kinds: the five most frequent stand for themselves, in their order", () => {
    const values = ["a", "b", "c", "d", "e", "f", "g", "g", "f", "e", "d", "b", null];
    const segments = segmentsWith("text", values);
    expect(named(segments.keys)).toEqual(["b", "d", "e", "f", "g", "other", "mixed", "missing"]);
    expect([...segments.total]).toEqual([2, 2, 2, 2, 2, 2, 0, 1]);
    expect(named(segmentsWith("text", values.slice(0, 6)).keys)).toEqual([
      "a",
      "b",
      "c",
      "d",
      "e",
      "f",
      "mixed",
      "missing",
    ]);
  });

  test("years of dates have an order, and more than eight of them are ranges; two in one range are no mixture", () => {
    const few = segmentsWith("date", ["2013-05", "2010", "2013", ["2010-01", "2010-09"], ["2010", "2013"]]);
    expect(few.isOrdered).toBe(true);
    expect(named(few.keys)).toEqual(["2010", "2013", "mixed", "missing"]);
    expect([...few.total]).toEqual([2, 2, 1, 0]);
    const years = Array.from({ length: 12 }, (_, i) => `${2001 + i}`);
    const many = segmentsWith("date", [...years, ["2001", "2002"]]);
    const ranges = ["2001..2002", "2003", "2004..2005", "2006..2008", "2009..2010", "2011..2012"];
    expect(named(many.keys)).toEqual([...ranges, "mixed", "missing"]);
    expect([...many.total]).toEqual([3, 1, 2, 3, 2, 2, 0, 0]);
  });
});
