import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { piat, small, tableOf } from "../data/testTable";
import { amountOf } from "./amount";
import { cellState, type Matrix } from "./counts";
import { crossTabulate } from "./crossTabulate";
import { everything } from "./evidenceTable";

const { value, gap, unavailable } = cellState;

/** "2 of 4", row by row with its total, the column totals last; a gap is "gap". */
function written(matrix: Matrix): string[][] {
  const write = (row: number | null, column: number | null) => {
    const { count, of } = amountOf(matrix, row, column);
    const isGap = row !== null && column !== null && matrix.state[row * matrix.columns + column] === gap;
    return isGap ? "gap" : `${count} of ${of}`;
  };
  const columns = [...Array(matrix.columns).keys(), null];
  return [...Array(matrix.rows).keys(), null].map((row) => columns.map((column) => write(row, column)));
}

const listed = tableOf({
  groups: ["A", "B"],
  themes: ["x", "y"],
  rows: [
    ["A", "x", "One [1, 2]. Again [1, 9]."],
    ["A", "y", "Also [1]."],
    ["B", "x", "Here [3, 7]."],
  ],
  more: {
    groups: [
      { id: "A", label: "A", studies: ["1", "2", "3", "4"] },
      { id: "B", label: "B", studies: ["3", "9"] },
    ],
  },
});

describe("by hand", () => {
  const shares = crossTabulate(listed, "share");

  test("of the group's list; under a theme and for all, of both lists as one", () => {
    // 9 is cited under A, but is on B's list only: it counts where both lists are one. 7 is on no list. 3 is on both.
    expect(written(shares)).toEqual([
      ["2 of 4", "1 of 4", "2 of 4"],
      ["1 of 2", "gap", "1 of 2"],
      ["4 of 5", "1 of 5", "4 of 5"],
    ]);
    expect([...shares.values]).toEqual([0.5, 0.25, 0.5, 0]);
    expect([...shares.columnTotals]).toEqual([0.8, 0.2]);
    expect([...shares.state]).toEqual([value, value, value, gap]);
  });

  test("a filter leaves the lists whole", () => {
    const studies = Uint8Array.from(listed.studies, ({ id }) => (id === "1" ? 0 : 1));
    expect(written(crossTabulate(listed, "share", { ...everything, studies }))).toEqual([
      ["1 of 4", "0 of 4", "1 of 4"],
      ["1 of 2", "gap", "1 of 2"],
      ["3 of 5", "0 of 5", "3 of 5"],
    ]);
  });

  test("of no studies at all there is no share", () => {
    const groups = [{ id: "A", label: "A", studies: [] }];
    const none = tableOf({ groups: ["A"], themes: ["x", "y"], rows: [["A", "x", "One [1]."]], more: { groups } });
    expect([...crossTabulate(none, "share").state]).toEqual([unavailable, gap]);
    expect(crossTabulate(none, "share").total).toBe(0);
  });

  test("no other measure is a part of something", () => {
    for (const measure of ["studies", "mentions", "examples"] as const)
      expect(crossTabulate(small, measure).of).toBeNull();
  });
});

test("the built-in table: cited of all the group's studies, and of the 56 of all groups", () => {
  const rows = written(crossTabulate(piat, "share"));
  expect(rows.map((row) => row.at(-1))).toEqual([
    "4 of 6",
    "1 of 3",
    "11 of 22",
    "4 of 11",
    "5 of 5",
    "3 of 7",
    "2 of 6",
    "28 of 56",
  ]);
  expect(rows.at(-1)).toEqual(["14 of 56", "8 of 56", "15 of 56", "28 of 56"]);
  expect(rows[2]).toEqual(["4 of 22", "6 of 22", "6 of 22", "11 of 22"]);
});

describe("laws", () => {
  const id = fc.integer({ min: 1, max: 9 }).map(String);
  const rows = fc
    .array(fc.tuple(fc.constantFrom("A", "B"), fc.constantFrom("x", "y"), fc.uniqueArray(id, { minLength: 1 })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((all) => all.map(([group, theme, ids]) => [group, theme, `x [${ids.join(", ")}]`] as const));
  const build = (all: readonly (readonly [string, string, string])[], lists: readonly (readonly string[])[]) =>
    tableOf({
      groups: [],
      themes: ["x", "y"],
      rows: all,
      more: { groups: ["A", "B"].map((group, i) => ({ id: group, label: group, studies: lists[i] })) },
    });
  const cells = [0, 1, null].flatMap((row) => [0, 1, null].map((column) => [row, column] as const));

  test("no share exceeds 1, and none has more studies than are cited", () => {
    fc.assert(
      fc.property(rows, fc.array(fc.uniqueArray(id), { minLength: 2, maxLength: 2 }), (all, lists) => {
        const table = build(all, lists);
        const [shares, studies] = [crossTabulate(table, "share"), crossTabulate(table, "studies")];
        for (const [row, column] of cells) {
          const { count, of } = amountOf(shares, row, column);
          expect(count).toBeLessThanOrEqual(of ?? 0);
          expect(count).toBeLessThanOrEqual(amountOf(studies, row, column).count);
        }
      }),
    );
  });

  test("where every study is on every list, as many are counted as are cited", () => {
    const everyone = Array.from({ length: 9 }, (_, i) => `${i + 1}`);
    fc.assert(
      fc.property(rows, (all) => {
        const table = build(all, [everyone, everyone]);
        const [shares, studies] = [crossTabulate(table, "share"), crossTabulate(table, "studies")];
        for (const [row, column] of cells)
          expect(amountOf(shares, row, column)).toEqual({ count: amountOf(studies, row, column).count, of: 9 });
      }),
    );
  });
});
