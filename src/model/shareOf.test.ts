import { expect, test } from "vitest";
import { tableOf } from "../data/testTable";
import type { CellsTarget } from "./cellsOf";
import { shareOf } from "./shareOf";
import { working } from "./working";

const table = tableOf({
  groups: [],
  themes: ["x"],
  rows: [
    ["A", "x", "One [1, 2, 9]."],
    ["B", "x", "Here [3, 7]."],
  ],
  more: {
    groups: [
      { id: "A", label: "A", studies: ["1", "2", "3", "4"] },
      { id: "B", label: "B", studies: ["3", "9"] },
    ],
  },
});

test.each<[CellsTarget, number, number, string[]]>([
  [{ kind: "cell", group: "A", theme: "x" }, 2, 4, ["9"]],
  [{ kind: "group", group: "B" }, 1, 2, ["7"]],
  [{ kind: "theme", theme: "x" }, 4, 5, ["7"]],
  [null, 4, 5, ["7"]],
])("of %j: %i of %i, and who is cited without being listed", (target, count, of, unlisted) => {
  const share = shareOf(table, target, working(table, target).studies);
  expect({ ...share, unlisted: share.unlisted.map((study) => table.studies[study]?.id) }).toEqual({
    count,
    of,
    unlisted,
    isOfGroup: target !== null && target.kind !== "theme",
  });
});
