import { describe, expect, test } from "vitest";
import { piat, small } from "../data/testTable";
import { crossTabulate } from "./crossTabulate";
import { everything } from "./evidenceTable";
import { countKept, type LeftOut, makeFilter, timesCited } from "./makeFilter";

const nothing: LeftOut = { hiddenGroups: [], hiddenThemes: [], hiddenStudies: [], citedIn: 1, facets: [], found: null };
const kept = (part: Partial<LeftOut>, table = small) => countKept(table, makeFilter(table, { ...nothing, ...part }));

describe("makeFilter", () => {
  test("nothing left out is everything, the very object", () => {
    expect(makeFilter(small, nothing)).toBe(everything);
    expect(countKept(small, everything)).toEqual({ studies: 7, examples: 6 });
  });

  test("a hidden group takes its examples along, and the studies that only it cites", () => {
    expect(kept({ hiddenGroups: ["A"] })).toEqual({ studies: 5, examples: 3 });
  });

  test("a hidden theme likewise, and both together leave what is in neither", () => {
    expect(kept({ hiddenThemes: ["x"] })).toEqual({ studies: 4, examples: 3 });
    expect(kept({ hiddenGroups: ["A"], hiddenThemes: ["x"] })).toEqual({ studies: 3, examples: 2 });
  });

  test("a hidden study takes along the examples that cite it alone; what cites nobody stays", () => {
    expect(kept({ hiddenStudies: ["1"] })).toEqual({ studies: 6, examples: 5 });
  });

  test("cited in two examples or more: 1, 2 and 3", () => {
    expect([...timesCited(small)]).toEqual([2, 2, 2, 1, 1, 1, 1]);
    expect(kept({ citedIn: 2 })).toEqual({ studies: 3, examples: 5 });
    expect(kept({ citedIn: 3 })).toEqual({ studies: 0, examples: 1 });
  });

  test("a study mentioned twice in an example is cited in it once", () => {
    const index = piat.studies.findIndex(({ id }) => id === "106");
    expect(timesCited(piat)[index]).toBe(1);
  });

  test("of the examples that were found, those that nothing else leaves out", () => {
    const found = Uint8Array.of(1, 0, 0, 1, 1, 0);
    expect(kept({ found })).toEqual({ studies: 4, examples: 3 });
    expect(kept({ found, hiddenGroups: ["A"] })).toEqual({ studies: 2, examples: 2 });
  });

  test("unknown ids leave out nothing", () => {
    expect(kept({ hiddenGroups: ["D"], hiddenStudies: ["99"] })).toEqual({ studies: 7, examples: 6 });
  });

  test("the numbers of the heatmap follow: without Peer workers, Flexibility has 11 studies", () => {
    const filter = makeFilter(piat, { ...nothing, hiddenGroups: ["peer-workers"] });
    expect(crossTabulate(piat, "studies", filter).columnTotals[0]).toBe(11);
  });
});
