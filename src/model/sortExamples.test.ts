import { describe, expect, test } from "vitest";
import { tableOf } from "../data/testTable";
import { everything } from "./evidenceTable";
import { sortExamples } from "./sortExamples";

const table = tableOf({
  groups: ["Staff", "Peers"],
  themes: ["Zeal", "Élan"],
  rows: [
    ["Staff", "Zeal", "First [1, 2]. Again [2]."],
    ["Staff", "Élan", "Second [3]."],
    ["Peers", "Zeal", "Third [1, 2, 3]."],
    ["Peers", "Élan", "Fourth."],
  ],
});
const sorted = (...args: [sorting: Parameters<typeof sortExamples>[1], filter?: typeof everything]) =>
  sortExamples(table, args[0], args[1] ?? everything).map(({ example }) => example);

describe("the rows of the table", () => {
  test("a study counts once in an example, however often it is mentioned", () => {
    expect(sortExamples(table, "published", everything).map(({ studies }) => studies)).toEqual([2, 1, 3, 0]);
  });

  test.each([
    ["published", [0, 1, 2, 3]],
    ["group", [2, 3, 0, 1]],
    ["-group", [0, 1, 2, 3]],
    ["theme", [1, 3, 0, 2]],
    ["-theme", [0, 2, 1, 3]],
    ["studies", [3, 1, 0, 2]],
    ["-studies", [2, 0, 1, 3]],
  ] as const)("sorted by %s, what is alike stays as published", (sorting, rows) => {
    expect(sorted(sorting)).toEqual(rows);
  });

  test("what is filtered out has no row, and its mentions do not count", () => {
    const studies = Uint8Array.from(table.studies, ({ label }) => (label === "2" ? 0 : 1));
    const filter = { examples: Uint8Array.of(1, 0, 1, 1), studies };
    expect(sorted("published", filter)).not.toContain(1);
    expect(sortExamples(table, "published", filter).find(({ example }) => example === 0)?.studies).toBe(1);
  });
});
