import { describe, expect, test } from "vitest";
import { nestedTable } from "../data/nestedTable";
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

  test("a parent has the examples of everything beneath it, whatever of its own list is hidden", () => {
    expect([...entryCounts(nestedTable, nothing, "hiddenGroups")]).toEqual([6, 2, 2, 2, 3, 2, 1, 2]);
    expect([...entryCounts(nestedTable, nothing, "hiddenThemes")]).toEqual([4, 3, 1, 7, 1, 4, 2, 2]);
    const leftOut = { ...nothing, hiddenGroups: ["peer-support"], hiddenThemes: ["readiness"] };
    expect([...entryCounts(nestedTable, leftOut, "hiddenGroups")]).toEqual([4, 1, 1, 2, 2, 1, 1, 1]);
  });

  test("studies cited too seldom count nowhere", () => {
    expect([...entryCounts(small, { ...nothing, citedIn: 2 }, "hiddenStudies")]).toEqual([2, 2, 2, 0, 0, 0, 0]);
    expect([...entryCounts(small, { ...nothing, citedIn: 2 }, "hiddenGroups")]).toEqual([3, 2, 0]);
  });
});
