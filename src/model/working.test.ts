import { describe, expect, test } from "vitest";
import { piat, small } from "../data/testTable";
import { everything } from "./evidenceTable";
import { working } from "./working";

const ids = (studies: readonly number[]) => studies.map((s) => piat.studies[s]?.id);

describe("the built-in table", () => {
  test("a cell: 4 citations, 11 mentions, 6 studies", () => {
    const found = working(piat, { kind: "cell", group: "peer-workers", theme: "lived-experience" });
    expect(found).toMatchObject({ citations: 4, mentions: 11, recurring: [] });
    expect(found.studies).toHaveLength(6);
  });

  test("Flexibility: the cells sum to 15, 14 studies, since 115 is in two", () => {
    const found = working(piat, { kind: "theme", theme: "flexibility" });
    expect([found.sumOfCells, found.studies.length]).toEqual([15, 14]);
    expect(
      found.recurring.map(({ study, cells }) => [
        ...ids([study]),
        cells.map((k) => piat.groups[found.cells[k]!.group]?.label),
      ]),
    ).toEqual([["115", ["Peer workers", "Personal recovery planning"]]]);
  });

  test("Peer workers: the cells sum to 16, 11 studies", () => {
    const found = working(piat, { kind: "group", group: "peer-workers" });
    expect([found.sumOfCells, found.studies.length]).toEqual([16, 11]);
    expect(found.recurring.map(({ study, cells }) => [...ids([study]), cells.length])).toEqual([
      ["104", 3],
      ["109", 3],
      ["114", 2],
    ]);
  });

  test("everything", () => {
    const found = working(piat, null);
    expect(found).toMatchObject({ citations: 20, mentions: 46 });
    expect([found.studies.length, found.cells.length]).toEqual([28, 15]);
  });
});

test("a cell without citations, a gap, an unknown id", () => {
  expect(working(small, { kind: "cell", group: "B", theme: "z" })).toMatchObject({
    citations: 0,
    sumOfCells: 0,
    cells: [{ group: 1, theme: 2 }],
  });
  const nothing = { citations: 0, mentions: 0, studies: [], cells: [], counts: [], sumOfCells: 0, recurring: [] };
  expect(working(small, { kind: "cell", group: "A", theme: "z" })).toEqual(nothing);
  expect(working(small, { kind: "group", group: "nix" })).toEqual(nothing);
});

test("under a filter, a citation counts as long as it names a study that stays", () => {
  const filter = { ...everything, studies: Uint8Array.from([0, 1, 0, 0, 0, 0, 0]) };
  expect(working(small, { kind: "cell", group: "A", theme: "x" }, filter)).toMatchObject({
    citations: 2,
    mentions: 2,
    studies: [1],
  });
});
