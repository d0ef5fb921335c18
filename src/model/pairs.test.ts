import { describe, expect, test } from "vitest";
import { piat, tableOf } from "../data/testTable";
import { coCite } from "./coCite";
import { cellOfUnit, partners, strongestOf, strongestPairs, unitsOfPair } from "./pairs";

const study = (id: string) => piat.studies.findIndex((s) => s.id === id);
const ids = (studies: Iterable<number>) => Array.from(studies, (s) => piat.studies[s]?.id);

test("partners, strongest first", () => {
  const found = partners(coCite(piat, "example"), study("104"));
  expect(piat.studies[found[0]!.study]?.id).toBe("109");
  expect(found.map((partner) => partner.full)).toEqual([...found.map((partner) => partner.full)].sort((a, b) => b - a));
  expect(partners(coCite(piat, "example"), study("93"))).toEqual([]);
});

test("pairs, strongest first, with a minimum", () => {
  const { source, target, full } = coCite(piat, "example");
  const pairs = strongestPairs(Float64Array.from(full), 2);
  expect(pairs.map((pair) => [...ids([source[pair]!, target[pair]!]), full[pair]])).toEqual([
    ["104", "109", 3],
    ["104", "114", 2],
    ["115", "109", 2],
    ["109", "114", 2],
    ["125", "129", 2],
  ]);
  expect(strongestPairs(Float64Array.from(full))).toHaveLength(46);
});

test("the greatest strength, 0 where there is none", () => {
  expect(strongestOf(Float64Array.of(0.2, 0.5, 0.1))).toBe(0.5);
  expect(strongestOf(new Float64Array())).toBe(0);
});

describe("units that cite both of a pair", () => {
  test("examples and brackets", () => {
    const rows = [
      ["a", "x", "[1] and [2]"],
      ["a", "x", "[2, 1] and [1, 2]"],
    ] as const;
    const table = tableOf({ groups: ["a"], themes: ["x"], rows });
    expect(unitsOfPair(table, 0, 1, "example")).toEqual([0, 1]);
    expect(unitsOfPair(table, 0, 1, "bracket")).toEqual([2, 3]);
    expect(unitsOfPair(table, 0, 0, "example")).toEqual([]);
  });

  test("cells, and the cell of each kind of unit", () => {
    const rows = [
      ["a", "x", "[1]"],
      ["b", "x", "[1, 2] and [2]"],
      ["a", "x", "[2]"],
    ] as const;
    const table = tableOf({ groups: ["a", "b"], themes: ["x"], rows });
    expect(unitsOfPair(table, 0, 1, "cell")).toEqual([0, 1]);
    expect(cellOfUnit(table, "cell", 1)).toBe(1);
    expect(cellOfUnit(table, "example", 2)).toBe(0);
    expect(cellOfUnit(table, "bracket", 2)).toBe(1);
  });

  test("where 104 and 109 are cited together: three brackets of three examples", () => {
    expect(unitsOfPair(piat, study("104"), study("109"), "example").map((k) => piat.examples[k]?.id)).toEqual([
      "e4",
      "e5",
      "e6",
    ]);
    expect(unitsOfPair(piat, study("104"), study("109"), "bracket")).toHaveLength(3);
  });
});
