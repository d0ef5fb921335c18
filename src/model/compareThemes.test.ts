import { describe, expect, test } from "vitest";
import { piat, small, tableOf } from "../data/testTable";
import { compareThemes } from "./compareThemes";
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

  test("studies by group", () => {
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
  const { shared, byGroup } = compareThemes(small, [2, 1, 1, 0, 7, -1, 0.5]);
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
