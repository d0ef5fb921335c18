import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attributed, piat, small, tableOf } from "../data/testTable";
import { compareTables } from "./compareTables";

const base = { groups: ["A", "B"], themes: ["x", "y"] };
type Rows = Parameters<typeof tableOf>[0]["rows"];
const versions = (before: Rows, now: Rows) =>
  compareTables(tableOf({ ...base, rows: before }), tableOf({ ...base, rows: now }));

describe("two versions of a table", () => {
  test("a table is no other than itself", () => {
    for (const table of [piat, small, attributed])
      expect(compareTables(table, table)).toEqual({ added: [], changed: [], withdrawn: [] });
  });

  test("a row that is put in shifts the others, and only it is new", () => {
    expect(
      versions(
        [
          ["A", "x", "One [1]."],
          ["B", "y", "Two [2]."],
        ],
        [
          ["A", "y", "Put in [3]."],
          ["A", "x", "One [1]."],
          ["B", "y", "Two [2]."],
        ],
      ),
    ).toEqual({ added: [0], changed: [], withdrawn: [] });
  });

  test("a passage in other words is changed; one with hardly a word in common is another", () => {
    const before: Rows = [["A", "x", "Peer workers gave hope to those they met [1, 2]."]];
    expect(versions(before, [["A", "x", "Peer workers gave much hope to those they met [1, 3]."]])).toEqual({
      added: [],
      changed: [{ before: 0, now: 0 }],
      withdrawn: [],
    });
    expect(versions(before, [["A", "x", "Housing was scarce [1]."]])).toEqual({
      added: [0],
      changed: [],
      withdrawn: [0],
    });
  });

  test("a passage that stands under another theme is changed", () => {
    expect(versions([["A", "x", "One [1]."]], [["A", "y", "One [1]."]]).changed).toEqual([{ before: 0, now: 0 }]);
  });

  test("the same passage twice is two", () => {
    const one = ["A", "x", "One [1]."] as const;
    expect(versions([one], [one, one])).toEqual({ added: [1], changed: [], withdrawn: [] });
    expect(versions([one, one], [one])).toEqual({ added: [], changed: [], withdrawn: [1] });
  });

  test("an attribute that is another is a change, one that is ignored or new is none", () => {
    const withConfidence = (values: readonly (string | null)[], id = "confidence") =>
      tableOf({
        ...base,
        rows: [],
        more: {
          attributes: [{ id, of: "example", label: "Confidence", type: "text" }],
          examples: values.map((value, i) => ({
            id: `e${i}`,
            group: "A",
            theme: "x",
            text: `Text ${i}`,
            attributes: { [id]: value },
          })),
        },
      });
    const before = withConfidence(["high", "low"]);
    expect(compareTables(before, withConfidence(["high", null])).changed).toEqual([{ before: 1, now: 1 }]);
    expect(compareTables(before, withConfidence(["high", null]), "confidence").changed).toEqual([]);
    expect(compareTables(before, withConfidence(["a", "b"], "other")).changed).toEqual([]);
  });

  test("whatever the versions, each example is accounted for once", () => {
    const row = fc.tuple(
      fc.constantFrom("A", "B"),
      fc.constantFrom("x", "y"),
      fc.constantFrom("One [1].", "One more [1].", "Two and three [2].", "Four."),
    );
    const rows = fc.array(row, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, rows, (before, now) => {
        const { added, changed, withdrawn } = versions(before, now);
        expect(new Set([...added, ...changed.map((pair) => pair.now)]).size).toBe(added.length + changed.length);
        expect(new Set([...withdrawn, ...changed.map((pair) => pair.before)]).size).toBe(
          withdrawn.length + changed.length,
        );
        expect(before.length - withdrawn.length).toBe(now.length - added.length);
      }),
    );
  });
});
