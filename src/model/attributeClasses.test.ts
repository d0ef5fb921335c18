import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attributeClasses } from "./attributeClasses";
import type { Attribute, AttributeValue } from "./evidenceTable";

const classesOf = (type: Attribute["type"], values: readonly AttributeValue[], declared: readonly string[] = []) =>
  attributeClasses({ id: "a", of: "study", label: "A", type, declared, values });

describe("attributeClasses", () => {
  test("ordered values stand as declared, those that nothing has too", () => {
    const { keys, of } = classesOf("ordered", ["high", "low", "high"], ["low", "moderate", "high"]);
    expect(keys).toEqual(["low", "moderate", "high"]);
    expect(of).toEqual([[2], [0], [2]]);
  });

  test("what has several values is in several classes, and what has none in one of its own, the last", () => {
    const { keys, of } = classesOf("text", [["UK", "France"], null, "UK"]);
    expect(keys).toEqual(["France", "UK", ""]);
    expect(of).toEqual([[0, 1], [2], [1]]);
  });

  test("texts go by alphabet, with numbers in them by size, after those that are declared", () => {
    expect(classesOf("text", ["Phase 10", "Phase 2", "Other", "phase 1"], ["Other"]).keys).toEqual([
      "Other",
      "phase 1",
      "Phase 2",
      "Phase 10",
    ]);
  });

  test("dates are years, and two of one year are one class", () => {
    const { keys, of } = classesOf("date", ["2018-09", ["2013", "2013-05-01"], "2018"]);
    expect(keys).toEqual(["2013", "2018"]);
    expect(of).toEqual([[1], [0], [1]]);
  });

  test("twelve different numbers are listed one by one, by size", () => {
    const numbers = [5, -1, 0.5, 100, 9, 10, 11, 12, 13, 14, 15, 16];
    expect(classesOf("number", numbers).keys).toEqual([
      "-1",
      "0.5",
      "5",
      "9",
      "10",
      "11",
      "12",
      "13",
      "14",
      "15",
      "16",
      "100",
    ]);
  });

  test("more are ranges that hold about equally many, from the least to the greatest in them", () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 500, 1000, null];
    expect(classesOf("number", numbers).keys).toHaveLength(13);
    const { keys, of } = classesOf("number", [...numbers, 2000, 3000, 3000, 3000, 3000, 3000]);
    expect(keys).toEqual(["1..3", "4..6", "7..9", "10..1000", "2000..3000", ""]);
    expect(of[10]).toEqual([3]);
  });

  test("law: every number is in one range, ranges do not meet, and they are in order", () => {
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(numbers, (values) => {
        const { keys, of } = classesOf("number", values);
        const ends = keys.map((key) => key.split("..").map(Number));
        for (const [i, value] of values.entries()) {
          const [low = Number.NaN, high = low] = ends[of[i]![0]!]!;
          expect(of[i]).toHaveLength(1);
          expect(low <= value && value <= high).toBe(true);
        }
        for (let k = 1; k < ends.length; k++) expect(ends[k]![0]!).toBeGreaterThan(ends[k - 1]!.at(-1)!);
      }),
    );
  });
});
