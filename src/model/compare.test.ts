import { describe, expect, test } from "vitest";
import { piat, small, tableOf } from "../data/testTable";
import { type Comparison, compare } from "./compare";
import { cellState } from "./counts";
import { everything } from "./evidenceTable";

const ids = (studies: readonly number[]) => studies.map((s) => Number(piat.studies[s]?.id)).sort((a, b) => a - b);

/** The studies of each cell; null where no example is, or none is left. */
const lists = ({ cells }: Comparison) =>
  cells.map((row) => row.map(({ state, studies }) => (state === cellState.value ? studies : null)));
const counts = (found: Comparison) => lists(found).map((row) => row.map((studies) => studies?.length ?? null));

describe("the built-in table", () => {
  const found = compare(piat, "themes", [0, 1, 2]);

  test("studies in all of some themes, most first", () => {
    expect(found.shared.map(({ members, studies }) => [members, ids(studies)])).toEqual([
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
    expect(counts(found)).toEqual([
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
    const [shared] = compare(piat, "themes", [1, 0]).shared;
    expect([shared?.members, ids(shared?.studies ?? []), shared?.only]).toEqual([[0, 1], [104, 109], []]);
  });
});

test("by hand, with a theme that cites nobody", () => {
  const found = compare(small, "themes", [2, 1, 1, 0, 7, -1, 0.5]);
  const { shared } = found;
  expect(shared[0]).toEqual({ members: [0, 1], studies: [0], only: [0], union: 7, jaccard: 1 / 7 });
  expect(shared.slice(1).map((row) => row.members)).toEqual([
    [0, 2],
    [1, 2],
    [0, 1, 2],
  ]);
  expect(lists(found)[1]).toEqual([[2, 3], null, []]);
  expect(found.studies).toEqual([[0, 1, 2, 3], [0, 4, 5, 6], []]);
});

test("none or one theme has nothing to share; themes that cite nobody have no likeness", () => {
  expect(compare(small, "themes", []).shared).toEqual([]);
  expect(compare(small, "themes", [1]).shared).toEqual([]);
  const table = tableOf({ groups: ["a"], themes: ["x", "y"], rows: [["a", "x", "Nobody."]] });
  expect(compare(table, "themes", [0, 1]).shared).toEqual([
    { members: [0, 1], studies: [], only: [], union: 0, jaccard: Number.NaN },
  ]);
});

test("under a filter", () => {
  const filter = { ...everything, studies: Uint8Array.from([0, 1, 1, 1, 1, 1, 1]) };
  const found = compare(small, "themes", [0, 1], filter);
  expect(found.shared[0]?.studies).toEqual([]);
  expect(lists(found)[0]).toEqual([[1, 2], null]);
  expect(found.cells.map((row) => row.map(({ state }) => state))).toEqual([
    [cellState.value, cellState.filtered],
    [cellState.value, cellState.gap],
    [cellState.gap, cellState.value],
  ]);
});

describe("groups of the built-in table, turned round", () => {
  const found = compare(piat, "groups", [2, 3, 6]);

  test("studies by theme: the same numbers, as columns", () => {
    expect(counts(found)).toEqual([
      [4, 2, null],
      [6, 1, null],
      [6, 3, 2],
    ]);
    expect(found.studies.map((studies) => studies.length)).toEqual([11, 4, 2]);
  });

  test("109 and 115 are cited under two groups, whatever the theme", () => {
    expect(found.shared.map(({ members, studies, only, union }) => [members, ids(studies), ids(only), union])).toEqual([
      [[2, 3], [109, 115], [109, 115], 13],
      [[2, 6], [], [], 13],
      [[3, 6], [], [], 6],
      [[2, 3, 6], [], [], 15],
    ]);
  });
});

test("six of them have 57 combinations", () => {
  expect(compare(piat, "groups", [0, 1, 2, 3, 4, 5]).shared).toHaveLength(57);
});
