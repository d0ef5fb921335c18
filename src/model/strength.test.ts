import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { piat, tableOf } from "../data/testTable";
import { coCite } from "./coCite";
import { type Pairs, type Strength, strengths, units } from "./counts";
import { cutStrength } from "./cutStrength";
import { sharedStudies } from "./sharedStudies";
import { strength } from "./strength";

/** Study 1 is in three examples, 2 in two, 3 in one, 4 in one: with 1 and 2, with all, alone with 1. */
const table = tableOf({
  groups: ["a"],
  themes: ["x"],
  rows: [
    ["a", "x", "[1, 2]"],
    ["a", "x", "[1, 2, 3]"],
    ["a", "x", "[1, 4]"],
  ],
});

describe("by hand", () => {
  const pairs = coCite(table, "example");
  test("the pairs are 1–2, 1–3, 1–4 and 2–3", () => {
    expect(Array.from(pairs.source, (s, p) => [s, pairs.target[p]])).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
    ]);
  });

  test.each<[Strength, number[]]>([
    ["count", [2, 1, 1, 1]],
    ["fractional", [1.5, 0.5, 1, 0.5]],
    ["association", [2 / (3 * 2), 1 / (3 * 1), 1 / (3 * 1), 1 / (2 * 1)]],
    ["jaccard", [2 / (3 + 2 - 2), 1 / (3 + 1 - 1), 1 / (3 + 1 - 1), 1 / (2 + 1 - 1)]],
  ])("%s", (measure, expected) => {
    expect([...strength(pairs, measure)]).toEqual(expected);
  });

  test("a single joint example of two studies cited nowhere else has Jaccard 1", () => {
    const once = tableOf({ groups: ["a"], themes: ["x"], rows: [["a", "x", "[1, 2]"]] });
    expect([...strength(coCite(once, "example"), "jaccard")]).toEqual([1]);
  });

  test("three thirds are as much as one", () => {
    const thirds = Array.from({ length: 6 }, () => ["a", "x", "[1, 2, 3, 4, 5, 6, 7]"] as const);
    const sixths = coCite(tableOf({ groups: ["a"], themes: ["x"], rows: thirds }), "example");
    expect(sixths.fractional[0]).not.toBe(1);
    expect(strength(sixths, "fractional")[0]).toBe(1);
  });
});

describe("the built-in table", () => {
  test("Jaccard of the themes: 6/23, 2/20 and 3/20", () => {
    const themes = sharedStudies(piat, "themes");
    const named = Array.from(strength(themes, "jaccard"), (jaccard, p) => [
      piat.themes[themes.source[p]!]?.label,
      piat.themes[themes.target[p]!]?.label,
      jaccard,
    ]);
    expect(named).toEqual(
      expect.arrayContaining(
        [
          ["Flexibility", "Lived experience", 6 / 23],
          ["Flexibility", "Relationship building", 2 / 20],
          ["Relationship building", "Lived experience", 3 / 20],
        ].map(([a, b, jaccard]) => expect.arrayContaining([a, b, jaccard])),
      ),
    );
    expect(named).toHaveLength(3);
  });
});

describe("laws", () => {
  const anyRows = fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 }), {
    minLength: 1,
    maxLength: 12,
  });
  const build = (rows: readonly (readonly number[])[]) =>
    tableOf({
      groups: ["a", "b"],
      themes: ["x"],
      rows: rows.map((r, i) => ["ab"[i % 2]!, "x", `[${r.join()}]`] as const),
    });

  test("whatever the measure, a strength is greater than 0, and Jaccard at most 1", () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...strengths), fc.constantFrom(...units), (rows, measure, unit) => {
        for (const value of strength(coCite(build(rows), unit), measure)) {
          expect(value).toBeGreaterThan(0);
          if (measure === "jaccard") expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("the order of the examples changes no strength", () => {
    const byName = (rows: readonly (readonly number[])[], measure: Strength) => {
      const made = tableOf({
        groups: ["a"],
        themes: ["x"],
        rows: rows.map((r) => ["a", "x", `[${r.join()}]`] as const),
      });
      const pairs = coCite(made, "example");
      const name = (p: number) =>
        [pairs.source[p]!, pairs.target[p]!]
          .map((s) => made.studies[s]?.id)
          .sort()
          .join();
      return new Map(Array.from(strength(pairs, measure), (value, p) => [name(p), value]));
    };
    const shuffled = anyRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...strengths), ([rows, other], measure) => {
        expect(byName(other, measure)).toEqual(byName(rows, measure));
      }),
    );
  });

  test("swapping the ends of every pair changes no strength", () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...strengths), (rows, measure) => {
        const pairs = coCite(build(rows), "example");
        const turned: Pairs = { ...pairs, source: pairs.target, target: pairs.source };
        expect(strength(turned, measure)).toEqual(strength(pairs, measure));
      }),
    );
  });
});

describe("cutting off the weak", () => {
  const cut = (values: number[], limit: number) => {
    const least = cutStrength(Float64Array.from(values), limit);
    return values.filter((value) => value >= least).sort((a, b) => b - a);
  };

  test("nothing is cut where all may stay", () => {
    expect(cutStrength(Float64Array.of(1, 2, 3), 3)).toBe(0);
  });

  test("equal pairs stay together or go together", () => {
    expect(cut([3, 2, 2, 1, 1, 1], 3)).toEqual([3, 2, 2]);
    expect(cut([3, 2, 2, 1, 1, 1], 4)).toEqual([3, 2, 2]);
    expect(cut([3, 2, 2, 2, 1], 3)).toEqual([3]);
  });

  test("where even the strongest are too many, they are shown", () => {
    expect(cut([2, 2, 2, 2, 1], 3)).toEqual([2, 2, 2, 2]);
  });

  test("never more than the limit, but for a crowd of equals at the top", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 30 }),
        (all, limit) => {
          const left = cut(all, limit);
          expect(left.length).toBeGreaterThan(0);
          if (left.length > limit) expect(new Set(left).size).toBe(1);
          // The next class would not have fitted.
          const next = Math.max(...all.filter((value) => value < left.at(-1)!));
          if (Number.isFinite(next) && left.length <= limit)
            expect(left.length + all.filter((value) => value === next).length).toBeGreaterThan(limit);
        },
      ),
    );
  });
});
