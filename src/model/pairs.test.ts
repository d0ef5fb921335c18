import { describe, expect, test } from "vitest";
import { piat, small, tableOf } from "../data/testTable";
import { coCite } from "./coCite";
import { partners, strongestCount, strongestPairs, unitsOfPair } from "./pairs";

const study = (id: string) => piat.studies.findIndex((s) => s.id === id);
const ids = (studies: Iterable<number>) => Array.from(studies, (s) => piat.studies[s]?.id);

test("partners, strongest first", () => {
  const found = partners(coCite(piat, "example"), study("104"));
  expect(piat.studies[found[0]!.study]?.id).toBe("109");
  expect(found.map((partner) => partner.full)).toEqual([...found.map((partner) => partner.full)].sort((a, b) => b - a));
  expect(partners(coCite(piat, "example"), study("93"))).toEqual([]);
});

test("pairs, strongest first, with a minimum", () => {
  const pairs = strongestPairs(coCite(piat, "example"), 2);
  expect(pairs.map((pair) => [...ids([pair.source, pair.target]), pair.full])).toEqual([
    ["104", "109", 3],
    ["104", "114", 2],
    ["115", "109", 2],
    ["109", "114", 2],
    ["125", "129", 2],
  ]);
  expect(strongestPairs(coCite(piat, "example"))).toHaveLength(46);
});

test("the strongest pair's count, 0 where there is none", () => {
  expect(strongestCount(coCite(piat, "example"))).toBe(3);
  expect(strongestCount(coCite(small, "example"))).toBe(1);
  const alone = tableOf({ groups: ["a"], themes: ["x"], rows: [["a", "x", "[1]"]] });
  expect(strongestCount(coCite(alone, "example"))).toBe(0);
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

  test("where 104 and 109 are cited together: three brackets of three examples", () => {
    expect(unitsOfPair(piat, study("104"), study("109"), "example").map((k) => piat.examples[k]?.id)).toEqual([
      "e4",
      "e5",
      "e6",
    ]);
    expect(unitsOfPair(piat, study("104"), study("109"), "bracket")).toHaveLength(3);
  });
});
