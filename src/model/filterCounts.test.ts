import { describe, expect, test } from "vitest";
import { small } from "../data/testTable";
import { entryCounts } from "./filterCounts";
import type { LeftOut } from "./makeFilter";

const nothing: LeftOut = { hiddenGroups: [], hiddenThemes: [], hiddenStudies: [], citedIn: 1, facets: [], found: null };

describe("entryCounts", () => {
  test("without a filter: the examples of each group and theme, and those citing each study", () => {
    expect([...entryCounts(small, nothing, "hiddenGroups")]).toEqual([3, 2, 1]);
    expect([...entryCounts(small, nothing, "hiddenThemes")]).toEqual([3, 2, 1]);
    expect([...entryCounts(small, nothing, "hiddenStudies")]).toEqual([2, 2, 2, 1, 1, 1, 1]);
  });

  test("the other filters count, a list's own does not: a hidden group keeps its number", () => {
    const leftOut = { ...nothing, hiddenGroups: ["A"], hiddenThemes: ["z"] };
    expect([...entryCounts(small, leftOut, "hiddenGroups")]).toEqual([3, 1, 1]);
    expect([...entryCounts(small, leftOut, "hiddenThemes")]).toEqual([1, 1, 1]);
    expect([...entryCounts(small, leftOut, "hiddenStudies")]).toEqual([0, 0, 1, 1, 1, 1, 1]);
  });

  test("studies cited too seldom count nowhere", () => {
    expect([...entryCounts(small, { ...nothing, citedIn: 2 }, "hiddenStudies")]).toEqual([2, 2, 2, 0, 0, 0, 0]);
    expect([...entryCounts(small, { ...nothing, citedIn: 2 }, "hiddenGroups")]).toEqual([3, 2, 0]);
  });
});
