import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { counted, piat, small, tableOf } from "../data/testTable";
import { cellState } from "./counts";
import { crossTabulate } from "./crossTabulate";
import { everything } from "./evidenceTable";

const { value, gap, filtered, unavailable } = cellState;
const plain = (matrix: ReturnType<typeof crossTabulate>) => ({
  values: [...matrix.values],
  rows: [...matrix.rowTotals],
  columns: [...matrix.columnTotals],
  total: matrix.total,
});

describe("by hand", () => {
  test("studies: a total is a union", () => {
    expect(plain(crossTabulate(small, "studies"))).toEqual({
      values: [3, 1, 0, 2, 0, 0, 0, 3, 0],
      rows: [3, 2, 3],
      columns: [4, 4, 0],
      total: 7,
    });
  });

  test("mentions and examples: a total is a sum", () => {
    expect(plain(crossTabulate(small, "mentions"))).toEqual({
      values: [5, 1, 0, 2, 0, 0, 0, 3, 0],
      rows: [6, 2, 3],
      columns: [7, 4, 0],
      total: 11,
    });
    expect(plain(crossTabulate(small, "examples"))).toEqual({
      values: [2, 1, 0, 1, 0, 1, 0, 1, 0],
      rows: [3, 2, 1],
      columns: [3, 2, 1],
      total: 6,
    });
  });

  test("a cell whose example cites nobody is a value, and it is 0; a gap is no value", () => {
    const states = [value, value, gap, value, gap, value, gap, value, gap];
    for (const measure of ["studies", "mentions", "examples"] as const)
      expect([...crossTabulate(small, measure).state]).toEqual(states);
  });

  test("a filter on studies leaves what cites them, and what cites nobody", () => {
    const studies = Uint8Array.from([1, 0, 0, 0, 0, 0, 0]);
    const counted = crossTabulate(small, "studies", { ...everything, studies });
    expect(plain(counted)).toEqual({
      values: [1, 1, 0, 0, 0, 0, 0, 0, 0],
      rows: [1, 0, 0],
      columns: [1, 1, 0],
      total: 1,
    });
    expect([...counted.state]).toEqual([value, value, gap, filtered, gap, value, gap, filtered, gap]);
    expect(crossTabulate(small, "mentions", { ...everything, studies }).total).toBe(3);
    expect(crossTabulate(small, "examples", { ...everything, studies }).total).toBe(3);
  });

  test("a filter on examples", () => {
    const examples = Uint8Array.from([0, 1, 0, 1, 0, 0]);
    const counted = crossTabulate(small, "studies", { ...everything, examples });
    expect(plain(counted)).toEqual({
      values: [2, 0, 0, 2, 0, 0, 0, 0, 0],
      rows: [2, 2, 0],
      columns: [3, 0, 0],
      total: 3,
    });
    expect([...counted.state]).toEqual([value, filtered, gap, value, gap, filtered, gap, filtered, gap]);
    const both = { examples, studies: Uint8Array.from([0, 0, 0, 1, 0, 0, 0]) };
    expect(plain(crossTabulate(small, "mentions", both)).values).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0]);
  });

  test("without any citation, studies and mentions are unavailable", () => {
    const table = tableOf({ groups: ["A", "B"], themes: ["x"], rows: [["A", "x", "Said."]] });
    expect([...crossTabulate(table, "studies").state]).toEqual([unavailable, gap]);
    expect([...crossTabulate(table, "mentions").state]).toEqual([unavailable, gap]);
    expect(plain(crossTabulate(table, "studies"))).toEqual({ values: [0, 0], rows: [0, 0], columns: [0], total: 0 });
    expect(plain(crossTabulate(table, "examples")).values).toEqual([1, 0]);
  });
});

describe("the built-in table", () => {
  const studies = crossTabulate(piat, "studies");

  test("21 cells, 6 of them gaps", () => {
    expect([studies.rows, studies.columns, studies.state.length]).toEqual([7, 3, 21]);
    expect(studies.state.filter((state) => state === gap)).toHaveLength(6);
    expect(studies.state.filter((state) => state === value)).toHaveLength(15);
    const cells = [...studies.values].map((n, cell) => (studies.state[cell] === gap ? "-" : n));
    expect(cells).toEqual([
      ...[3, "-", 2],
      ...[1, "-", "-"],
      ...[4, 6, 6],
      ...[2, 1, 3],
      ...[3, 1, 3],
      ...[2, 1, "-"],
      ...["-", "-", 2],
    ]);
  });

  test("totals", () => {
    expect([...studies.columnTotals]).toEqual([14, 8, 15]);
    expect([...studies.rowTotals]).toEqual([4, 1, 11, 4, 5, 3, 2]);
    expect(studies.total).toBe(28);
    expect(crossTabulate(piat, "examples").total).toBe(15);
    expect(crossTabulate(piat, "mentions").total).toBe(46);
    expect(crossTabulate(piat, "mentions").values[8]).toBe(11);
  });

  test("cited of all the group's studies", () => {
    const cited = piat.groups.map((group, i) => [studies.rowTotals[i], group.studies?.length]);
    expect(cited).toEqual([
      [4, 6],
      [1, 3],
      [11, 22],
      [4, 11],
      [5, 5],
      [3, 7],
      [2, 6],
    ]);
  });
});

describe("laws", () => {
  const labels = ["a", "b", "c"];
  const bracket = fc
    .array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 })
    .map((ns) => `[${ns.join(", ")}]`);
  const row = fc.tuple(fc.constantFrom(...labels), fc.constantFrom(...labels), fc.array(bracket, { maxLength: 3 }));
  const rows = fc
    .array(row, { minLength: 1, maxLength: 12 })
    .map((all) => all.map(([group, theme, brackets]) => [group, theme, `x ${brackets.join(" y ")}`] as const));
  const build = (all: readonly (readonly [string, string, string])[]) =>
    tableOf({ groups: labels, themes: labels, rows: all });

  test("the largest cell ≤ a total ≤ the sum of cells", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { values, rowTotals, columnTotals, total } = crossTabulate(build(all), "studies");
        for (let k = 0; k < 3; k++) {
          const across = [0, 1, 2].map((j) => values[k * 3 + j] ?? 0);
          const down = [0, 1, 2].map((i) => values[i * 3 + k] ?? 0);
          for (const [cells, sum] of [
            [across, rowTotals[k]],
            [down, columnTotals[k]],
          ] as const) {
            expect(sum).toBeGreaterThanOrEqual(Math.max(...cells));
            expect(sum).toBeLessThanOrEqual(cells.reduce((a, b) => a + b));
          }
        }
        expect(total).toBe(build(all).citedCount);
      }),
    );
  });

  test("the order of examples changes no count, and groups and themes can change places", () => {
    const shuffled = rows.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom("studies", "mentions", "examples"), ([all, other], measure) => {
        const before = crossTabulate(build(all), measure);
        expect(crossTabulate(build(other), measure)).toEqual(before);
        const turned = crossTabulate(build(all.map(([group, theme, text]) => [theme, group, text] as const)), measure);
        expect(turned.rowTotals).toEqual(before.columnTotals);
        for (let i = 0; i < 3; i++)
          for (let j = 0; j < 3; j++) expect(turned.values[j * 3 + i]).toBe(before.values[i * 3 + j]);
      }),
    );
  });
});

describe("a table of counts", () => {
  test("its numbers as they are, whatever is asked for; totals are sums; zero, gap and filtered are three things", () => {
    const matrix = crossTabulate(counted, "studies");
    expect(matrix.measure).toBe("counts");
    expect(plain(matrix)).toEqual({ values: [51, 0, 7, 0, 0, 3], rows: [51, 7, 3], columns: [58, 3], total: 61 });
    expect([...matrix.state]).toEqual([value, value, value, gap, gap, value]);

    const withoutB = crossTabulate(counted, "counts", { examples: Uint8Array.of(1, 1, 0, 1), studies: null });
    expect(plain(withoutB)).toEqual({ values: [51, 0, 0, 0, 0, 3], rows: [51, 0, 3], columns: [51, 3], total: 54 });
    expect([...withoutB.state]).toEqual([value, value, filtered, gap, gap, value]);
  });

  test("a parent is the sum of what it says itself and of what is beneath it", () => {
    const table = tableOf({
      groups: ["A"],
      themes: [],
      rows: [],
      more: {
        themes: [
          { id: "p", label: "p" },
          { id: "x", label: "x", parent: "p" },
          { id: "y", label: "y", parent: "p" },
        ],
        counts: [
          { group: "A", theme: "p", value: 1 },
          { group: "A", theme: "x", value: 20 },
          { group: "A", theme: "y", value: 30 },
        ],
      },
    });
    expect(plain(crossTabulate(table, "counts"))).toEqual({
      values: [51, 20, 30],
      rows: [51],
      columns: [51, 20, 30],
      total: 51,
    });
  });
});
