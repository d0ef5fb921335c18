import { describe, expect, test } from "vitest";
import { attributed, piat } from "../data/testTable";
import { crossTabulate } from "./crossTabulate";
import { type Facet, facetMask, knownFacets } from "./facets";
import { facetCounts } from "./filterCounts";
import { countKept, type LeftOut, makeFilter } from "./makeFilter";

const only = (attribute: string, ...values: string[]): Facet => ({ attribute, values });
const nothing: LeftOut = { hiddenGroups: [], hiddenThemes: [], hiddenStudies: [], citedIn: 1, facets: [], found: null };
const filterOf = (...facets: Facet[]) => makeFilter(attributed, { ...nothing, facets });
const kept = (...facets: Facet[]) => countKept(attributed, filterOf(...facets));

describe("a facet", () => {
  test("of examples: what has one of the values, mixed among them; missing is apart", () => {
    expect([...facetMask(attributed, "example", [only("confidence", "high")])!]).toEqual([1, 0, 0, 1]);
    expect([...facetMask(attributed, "example", [only("confidence", "low", "high")])!]).toEqual([1, 1, 0, 1]);
    expect([...facetMask(attributed, "example", [only("confidence", "")])!]).toEqual([0, 0, 1, 0]);
    expect(kept(only("confidence", "high"))).toEqual({ studies: 3, examples: 2 });
  });

  test("of studies: masks studies, and takes along the examples that cite only others", () => {
    expect([...filterOf(only("country", "France")).studies!]).toEqual([0, 1, 0, 0]);
    expect(kept(only("country", "France"))).toEqual({ studies: 1, examples: 2 });
    expect(kept(only("country", ""))).toEqual({ studies: 2, examples: 2 });
    expect(kept(only("year", "2013"))).toEqual({ studies: 2, examples: 3 });
  });

  test("of groups: masks their examples", () => {
    expect(kept(only("setting", "rural"))).toEqual({ studies: 3, examples: 2 });
    expect([...crossTabulate(attributed, "studies", filterOf(only("setting", "rural"))).values]).toEqual([0, 0, 3, 0]);
  });

  test("facets narrow each other, and those that contradict leave nothing", () => {
    expect(kept(only("confidence", "high"), only("year", "2013"))).toEqual({ studies: 1, examples: 1 });
    expect(kept(only("confidence", ""), only("country", "UK"))).toEqual({ studies: 0, examples: 0 });
    expect(kept(only("confidence"))).toEqual({ studies: 0, examples: 0 });
  });

  test("of an attribute that the table does not have leaves out nothing", () => {
    expect(facetMask(piat, "study", [only("year", "2013")])).toBeNull();
  });
});

describe("facetCounts", () => {
  const countsOf = (i: number, leftOut: Partial<LeftOut> = {}) => [
    ...facetCounts(attributed, { ...nothing, ...leftOut }, attributed.attributes[i]!),
  ];

  test("low, moderate, high and none reported: what has several values counts under each", () => {
    expect(countsOf(0)).toEqual([2, 0, 2, 1]);
    expect(countsOf(1)).toEqual([1, 2, 2]);
    expect(countsOf(2)).toEqual([1, 2, 1]);
    expect(countsOf(3)).toEqual([1, 1]);
  });

  test("the other filters count, an attribute's own does not", () => {
    expect(countsOf(0, { hiddenGroups: ["B"], facets: [only("confidence", "low")] })).toEqual([1, 0, 1, 0]);
    expect(countsOf(2, { facets: [only("confidence", "low")] })).toEqual([1, 1, 1]);
    expect(countsOf(3, { facets: [only("confidence", "")] })).toEqual([1, 0]);
  });
});

describe("knownFacets", () => {
  test("drops what the table does not have, and puts the rest in its order", () => {
    const wanted = [
      only("year", "2013", "1999"),
      only("design", "RCT"),
      only("confidence", "high", "low"),
      only("country", "Italy"),
    ];
    expect(knownFacets(attributed, wanted)).toEqual([only("confidence", "low", "high"), only("year", "2013")]);
  });

  test("keeps that nothing of an attribute is shown", () => {
    expect(knownFacets(attributed, [only("year")])).toEqual([only("year")]);
  });
});
