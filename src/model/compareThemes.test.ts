import { describe, expect, test } from "vitest";
import { piat, small, tableOf } from "../data/testTable";
import { compareThemes, maxCombined } from "./compareThemes";
import { everything } from "./evidenceTable";

const ids = (studies: readonly number[]) => studies.map((s) => Number(piat.studies[s]?.id)).sort((a, b) => a - b);

describe("the built-in table", () => {
  const found = compareThemes(piat, [0, 1, 2]);

  test("studies in all of some themes, most first", () => {
    expect(found.shared.map(({ themes, studies }) => [themes, ids(studies)])).toEqual([
      [
        [0, 2],
        [89, 104, 109, 115, 125, 129],
      ],
      [
        [1, 2],
        [104, 109, 114],
      ],
      [
        [0, 1],
        [104, 109],
      ],
      [
        [0, 1, 2],
        [104, 109],
      ],
    ]);
  });

  test("how many of them are in no other theme", () => {
    expect(found.shared.map(({ only }) => ids(only))).toEqual([[89, 115, 125, 129], [114], [], [104, 109]]);
  });

  test("Jaccard", () => {
    expect(found.shared.map(({ jaccard }) => jaccard)).toEqual([6 / 23, 3 / 20, 2 / 20, 2 / 28]);
  });

  test("themes one by one, and by group", () => {
    expect(found.studies.map((studies) => studies.length)).toEqual([14, 8, 15]);
    expect(found.only.map((studies) => studies.length)).toEqual([8, 5, 8]);
    expect(found.byGroup.map((row) => row.map((studies) => studies?.length ?? null))).toEqual([
      [3, null, 2],
      [1, null, null],
      [4, 6, 6],
      [2, 1, 3],
      [3, 1, 3],
      [2, 1, null],
      [null, null, 2],
    ]);
  });

  test("of two themes compared, `only` still asks the third", () => {
    const [shared] = compareThemes(piat, [1, 0]).shared;
    expect([shared?.themes, ids(shared?.studies ?? []), shared?.only]).toEqual([[0, 1], [104, 109], []]);
  });
});

test("by hand, with a theme that cites nobody", () => {
  const { themes, studies, only, shared, byGroup } = compareThemes(small, [2, 1, 1, 0, 7, -1, 0.5]);
  expect(themes).toEqual([0, 1, 2]);
  expect(studies).toEqual([[0, 1, 2, 3], [0, 4, 5, 6], []]);
  expect(only).toEqual([[1, 2, 3], [4, 5, 6], []]);
  expect(shared[0]).toEqual({ themes: [0, 1], studies: [0], only: [0], jaccard: 1 / 7 });
  expect(shared.slice(1).map((row) => row.themes)).toEqual([
    [0, 2],
    [1, 2],
    [0, 1, 2],
  ]);
  expect(byGroup[1]).toEqual([[2, 3], null, []]);
});

test("none or one theme has nothing to share; themes that cite nobody have no likeness", () => {
  expect(compareThemes(small, []).shared).toEqual([]);
  expect(compareThemes(small, [1]).shared).toEqual([]);
  const table = tableOf({ groups: ["a"], themes: ["x", "y"], rows: [["a", "x", "Nobody."]] });
  expect(compareThemes(table, [0, 1]).shared).toEqual([{ themes: [0, 1], studies: [], only: [], jaccard: Number.NaN }]);
});

test("under a filter", () => {
  const filter = { ...everything, studies: Uint8Array.from([0, 1, 1, 1, 1, 1, 1]) };
  const { shared, byGroup } = compareThemes(small, [0, 1], filter);
  expect(shared[0]?.studies).toEqual([]);
  expect(byGroup[0]).toEqual([[1, 2], null]);
});

test("many themes are not combined in every way", () => {
  const themes = Array.from({ length: maxCombined + 2 }, (_, j) => `t${j}`);
  const table = tableOf({ groups: ["a"], themes, rows: themes.map((theme) => ["a", theme, "[1]"] as const) });
  const all = themes.map((_, j) => j);
  expect(compareThemes(table, all).shared).toHaveLength((10 * 9) / 2 + 1);
  expect(compareThemes(table, all.slice(2)).shared).toHaveLength(2 ** 8 - 8 - 1);
});
