import { describe, expect, test } from "vitest";
import { piat, tableOf } from "../data/testTable";
import { coCite } from "./coCite";
import type { RowSorting } from "./counts";
import { type EvidenceTable, everything, type Filter } from "./evidenceTable";
import { sortStudies } from "./sortStudies";

const table = tableOf({
  groups: ["A", "B"],
  themes: ["x", "y"],
  rows: [
    ["A", "x", "First [10, 2]. Again [2]."],
    ["B", "y", "Second [2, 9]."],
    ["A", "x", "Third [10]."],
    ["B", "x", "Fourth [7]."],
  ],
  more: {
    groups: [
      { id: "A", label: "A", studies: ["2", "10", "30"] },
      { id: "B", label: "B" },
    ],
  },
});

const rows = (of: EvidenceTable, sorting: RowSorting<"studies"> = "published", filter: Filter = everything) =>
  sortStudies(of, sorting, filter, coCite(of, "example", filter));
const sorted = (sorting: RowSorting<"studies">, filter?: Filter) =>
  rows(table, sorting, filter).map(({ study }) => table.studies[study]?.label);
const row = (of: EvidenceTable, label: string, filter?: Filter) =>
  rows(of, "published", filter).find(({ study }) => of.studies[study]?.label === label);

describe("the studies as rows", () => {
  test("in how many examples and where each is cited, and with how many", () => {
    expect(row(table, "2")).toMatchObject({ cited: 2, cells: [0, 3], partners: 2 });
    expect(row(table, "10")).toMatchObject({ cited: 2, cells: [0], partners: 1 });
    expect(row(table, "7")).toMatchObject({ cited: 1, cells: [2], partners: 0 });
  });

  test("one that is listed and not cited has a row too", () => {
    expect(row(table, "30")).toMatchObject({ cited: 0, cells: [], partners: 0 });
  });

  test.each<[RowSorting<"studies">, string[]]>([
    ["published", ["10", "2", "9", "7", "30"]],
    ["study", ["2", "7", "9", "10", "30"]],
    ["-study", ["30", "10", "9", "7", "2"]],
    ["cited", ["30", "9", "7", "10", "2"]],
    ["-cited", ["10", "2", "9", "7", "30"]],
    ["cells", ["30", "10", "9", "7", "2"]],
    ["-cells", ["2", "10", "9", "7", "30"]],
    ["partners", ["7", "30", "10", "9", "2"]],
    ["-partners", ["2", "10", "9", "7", "30"]],
  ])("sorted by %s, what is alike stays as published", (sorting, labels) => {
    expect(sorted(sorting)).toEqual(labels);
  });

  test("a study goes with the last of its examples, and the numbers of the others follow", () => {
    const filter = { examples: Uint8Array.of(1, 0, 1, 1), studies: null };
    expect(sorted("published", filter)).toEqual(["10", "2", "7", "30"]);
    expect(row(table, "2", filter)).toMatchObject({ cited: 1, cells: [0], partners: 1 });
  });

  test("a hidden study has no row", () => {
    const studies = Uint8Array.from(table.studies, ({ label }) => (label === "2" ? 0 : 1));
    expect(sorted("study", { examples: null, studies })).toEqual(["7", "9", "10", "30"]);
  });

  test("in the published table: 28 studies cited, 104 in three examples and cells and with ten others", () => {
    expect(rows(piat).filter(({ cited }) => cited > 0)).toHaveLength(28);
    expect(row(piat, "104")).toMatchObject({ cited: 3, partners: 10 });
    expect(row(piat, "104")?.cells).toHaveLength(3);
  });
});
