import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { piat, small, tableOf } from "../data/testTable";
import { coCite, hasSharedCells, isolated } from "./coCite";
import { type CoCitation, units } from "./counts";
import { type EvidenceTable, everything } from "./evidenceTable";
import { strongestPairs } from "./pairs";

const ids = (table: EvidenceTable, studies: Iterable<number>) => Array.from(studies, (s) => table.studies[s]?.id);
const named = (table: EvidenceTable, pairs: CoCitation) =>
  Array.from(pairs.source, (s, p) => [...ids(table, [s, pairs.target[p]!]), pairs.full[p], pairs.fractional[p]]);
const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);

describe("by hand", () => {
  test("by source, then target; a bracket of three gives each pair a half", () => {
    const pairs = coCite(small, "bracket");
    expect(named(small, pairs)).toEqual([
      ["1", "2", 1, 1],
      ["2", "3", 1, 1],
      ["3", "4", 1, 1],
      ["5", "6", 1, 0.5],
      ["5", "7", 1, 0.5],
      ["6", "7", 1, 0.5],
    ]);
    expect([...pairs.unitCount]).toEqual([3, 2, 2, 1, 1, 1, 1]);
    expect([...coCite(small, "example").unitCount]).toEqual([2, 2, 2, 1, 1, 1, 1]);
  });

  test("two brackets of one example are one unit or two", () => {
    const rows = [
      ["a", "x", "One [1]. Two [2, 1]. Three [2]."],
      ["a", "x", "[2, 1]"],
    ] as const;
    const table = tableOf({ groups: ["a"], themes: ["x"], rows });
    expect(named(table, coCite(table, "example"))).toEqual([["1", "2", 2, 2]]);
    expect([...coCite(table, "example").unitCount]).toEqual([2, 2]);
    expect([...coCite(table, "bracket").unitCount]).toEqual([3, 3]);
    expect(named(table, coCite(table, "bracket"))).toEqual([["1", "2", 2, 2]]);
  });

  test("the examples of a cell are one unit, wherever they stand in the table", () => {
    const rows = [
      ["a", "x", "[1]"],
      ["a", "y", "[2, 3]"],
      ["a", "x", "[2, 1] and [4]"],
    ] as const;
    const table = tableOf({ groups: ["a"], themes: ["x", "y"], rows });
    expect(named(table, coCite(table, "cell"))).toEqual([
      ["1", "2", 1, 0.5],
      ["1", "4", 1, 0.5],
      ["2", "3", 1, 1],
      ["2", "4", 1, 0.5],
    ]);
    expect([...coCite(table, "cell").unitCount]).toEqual([1, 2, 1, 1]);
    expect(hasSharedCells(table)).toBe(true);
  });

  test("what is filtered away is cited with nobody", () => {
    const studies = Uint8Array.from([1, 1, 0, 1, 1, 0, 1]);
    const pairs = coCite(small, "example", { ...everything, studies });
    expect(named(small, pairs)).toEqual([
      ["1", "2", 1, 1],
      ["5", "7", 1, 1],
    ]);
    expect([...pairs.unitCount]).toEqual([2, 2, 0, 1, 1, 0, 1]);
    expect(ids(small, isolated(pairs))).toEqual(["4"]);
    expect(coCite(small, "example", { ...everything, examples: new Uint8Array(6) }).source).toHaveLength(0);
  });

  test("a table without pairs", () => {
    const table = tableOf({ groups: ["a"], themes: ["x"], rows: [["a", "x", "Nobody."]] });
    expect(coCite(table, "example").source).toHaveLength(0);
    expect(isolated(coCite(table, "example"))).toEqual([]);
  });
});

describe("the built-in table", () => {
  test.each([
    ["example", 46, 52],
    ["bracket", 34, 39],
  ] as const)("in the same %s", (unit, pairs, count) => {
    const found = coCite(piat, unit);
    expect(found.full).toHaveLength(pairs);
    expect(sum(found.full)).toBe(count);
    const [strongest, next] = strongestPairs(Float64Array.from(found.full));
    expect(ids(piat, [found.source[strongest!]!, found.target[strongest!]!])).toEqual(["104", "109"]);
    expect(found.full[strongest!]).toBe(3);
    expect(found.full[next!]).toBeLessThan(3);
  });

  test("has one example a cell, so that the same cell is the same example", () => {
    expect(hasSharedCells(piat)).toBe(false);
    expect({ ...coCite(piat, "cell"), unit: "example" }).toEqual(coCite(piat, "example"));
  });

  test("studies cited with none", () => {
    expect(ids(piat, isolated(coCite(piat, "example")))).toEqual(["93", "126", "133"]);
  });
});

describe("laws", () => {
  const anyUnit = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 30 });
  const anyRows = fc.array(anyUnit, { minLength: 1, maxLength: 12 });
  // Each in a cell of its own, so that whatever the unit it is one.
  const build = (rows: number[][]) =>
    tableOf({
      groups: ["a"],
      themes: rows.map((_, i) => `t${i}`),
      rows: rows.map((unit, i) => ["a", `t${i}`, `t [${unit.join(", ")}]`] as const),
    });

  test("full counts are those of counting pair by pair", () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...units), (rows, unit) => {
        const table = build(rows);
        const expected = new Map<string, number>();
        const index = (n: number) => table.studies.findIndex((study) => study.id === `${n}`);
        for (const row of rows) {
          const members = row.map(index).sort((a, b) => a - b);
          members.forEach((s, i) => {
            for (const t of members.slice(i + 1)) expected.set(`${s} ${t}`, (expected.get(`${s} ${t}`) ?? 0) + 1);
          });
        }
        const { source, target, full } = coCite(table, unit);
        const found = Array.from(source, (s, p) => [`${s} ${target[p]}`, full[p]] as const);
        expect(new Map(found)).toEqual(expected);
        const inOrder = [...found].sort(
          ([a], [b]) =>
            Number(a.split(" ")[0]) - Number(b.split(" ")[0]) || Number(a.split(" ")[1]) - Number(b.split(" ")[1]),
        );
        expect(found).toEqual(inOrder);
      }),
    );
  });

  test("a study's fractional counts add up to its units with others", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const table = build(rows);
        const { source, target, fractional, unitCount } = coCite(table, "example");
        table.studies.forEach((study, s) => {
          const own = fractional.filter((_, p) => source[p] === s || target[p] === s);
          const inUnits = rows.filter((row) => row.includes(Number(study.id)));
          expect(sum(own)).toBeCloseTo(inUnits.filter((row) => row.length > 1).length, 9);
          expect(unitCount[s]).toBe(inUnits.length);
        });
      }),
    );
  });

  test("the order of examples changes no pair", () => {
    const byName = (rows: number[][]) => {
      const table = build(rows);
      return new Map(named(table, coCite(table, "example")).map(([a, b, full]) => [[a, b].sort().join(), full]));
    };
    const shuffled = anyRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        expect(byName(other)).toEqual(byName(rows));
      }),
    );
  });

  test("more pairs than a batch holds are counted as well", () => {
    // Nine units of 1,000 studies: half a million pairs each, 4.5 million to add up.
    const whole = Array.from({ length: 1000 }, (_, n) => n + 1);
    const halves = [`[${whole.slice(0, 500).join()}]`, `[${whole.slice(500).join()}]`].join(" and ");
    const table = tableOf({
      groups: ["a"],
      themes: ["x"],
      rows: Array.from({ length: 9 }, () => ["a", "x", halves] as const),
    });
    const { full, source } = coCite(table, "example");
    expect(full).toHaveLength((1000 * 999) / 2);
    expect(full.every((n) => n === 9)).toBe(true);
    expect(source[source.length - 1]).toBe(998);
  });
});
