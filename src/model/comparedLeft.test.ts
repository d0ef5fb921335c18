import { describe, expect, test } from "vitest";
import { small, tableOf } from "../data/testTable";
import { compare } from "./compare";
import { comparedLeft } from "./comparedLeft";
import { makeFilter } from "./makeFilter";

const nothing = { hiddenGroups: [], hiddenThemes: [], hiddenStudies: [], citedIn: 1, facets: [], found: null };

describe("comparedLeft", () => {
  test("without a filter: all of them, also one without an example", () => {
    const table = tableOf({ groups: ["G"], themes: ["x", "y"], rows: [["G", "x", "One [1]."]] });
    expect(comparedLeft(compare(table, "themes", [0, 1]))).toEqual([0, 1]);
  });

  test("not one that is hidden, nor one all of whose studies are", () => {
    const hidden = makeFilter(small, { ...nothing, hiddenThemes: ["y"] });
    expect(comparedLeft(compare(small, "themes", [0, 1, 2], hidden))).toEqual([0, 2]);
    const withoutStudies = makeFilter(small, { ...nothing, hiddenStudies: ["5", "6", "7"] });
    expect(comparedLeft(compare(small, "groups", [0, 1, 2], withoutStudies))).toEqual([0, 1]);
  });

  test("one that keeps an example which cites nobody stays", () => {
    const filter = makeFilter(small, { ...nothing, hiddenStudies: ["1", "2", "3", "4", "5", "6", "7"] });
    expect(comparedLeft(compare(small, "themes", [0, 1, 2], filter))).toEqual([2]);
  });
});
