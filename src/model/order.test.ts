import { describe, expect, test } from "vitest";
import { piat, small, tableOf } from "../data/testTable";
import type { Ordering } from "./counts";
import { crossTabulate } from "./crossTabulate";
import type { EvidenceTable } from "./evidenceTable";
import { labelsOf, order } from "./order";
import { seriate } from "./seriate";

const ordered = (table: EvidenceTable, ordering: Ordering) => {
  const { rows, columns } = order(crossTabulate(table, "studies"), ordering, labelsOf(table), seriate);
  return [[...rows], [...columns]];
};

test("as published", () => {
  expect(ordered(piat, "published")).toEqual([
    [0, 1, 2, 3, 4, 5, 6],
    [0, 1, 2],
  ]);
});

test("by total: the largest first, ties as published", () => {
  expect(ordered(piat, "total")).toEqual([
    [2, 4, 0, 3, 5, 6, 1],
    [2, 0, 1],
  ]);
  expect(ordered(small, "total")).toEqual([
    [0, 2, 1],
    [0, 1, 2],
  ]);
});

describe("alphabetical", () => {
  const sorted = (labels: readonly string[], language?: string) => {
    const table = tableOf({
      groups: labels,
      themes: ["t"],
      rows: [[labels[0] ?? "", "t", "x [1]"]],
      more: language ? { language } : {},
    });
    return ordered(table, "alphabetical")[0]?.map((i) => labels[i]);
  };

  test("the built-in table's groups are published so; its themes are not", () => {
    expect(ordered(piat, "alphabetical")).toEqual([
      [0, 1, 2, 3, 4, 5, 6],
      [0, 2, 1],
    ]);
  });

  test("numbers go by size, capitals and accents beside their plain letters", () => {
    expect(sorted(["Phase 10", "phase 2", "Élan", "Zeal", "Easel"])).toEqual([
      "Easel",
      "Élan",
      "phase 2",
      "Phase 10",
      "Zeal",
    ]);
  });

  test("by the table's own alphabet: in Swedish ä comes after z, in German beside a", () => {
    expect(sorted(["Zebra", "Ärlig", "Berg"], "sv")).toEqual(["Berg", "Zebra", "Ärlig"]);
    expect(sorted(["Zebra", "Ärlig", "Berg"], "de")).toEqual(["Ärlig", "Berg", "Zebra"]);
  });

  test("labels that read alike go by their code units, equal ones as published", () => {
    // The same letter, composed and not.
    expect(sorted(["\u00e9", "e\u0301"])).toEqual(["e\u0301", "\u00e9"]);
    const labels = { ...labelsOf(small), rows: ["Same", "Other", "Same"] };
    expect([...order(crossTabulate(small, "studies"), "alphabetical", labels).rows]).toEqual([1, 0, 2]);
  });
});

test("by similarity: alike rows and columns are neighbours, a gap goes as 0", () => {
  // A is 1 from C, and B 1 from D; between the two, A and D are nearest. x is 1 from z, and y nearer to z. Of both ways
  // round, the one whose first end was published first: B before C, x before y.
  const table = tableOf({
    groups: ["A", "B", "C", "D"],
    themes: ["x", "y", "z"],
    rows: [
      ["A", "x", "[1–9]"],
      ["A", "z", "[1–8]"],
      ["B", "y", "[1–9]"],
      ["C", "x", "[1–9]"],
      ["C", "z", "[1–9]"],
      ["D", "y", "[1–8]"],
    ],
  });
  expect(ordered(table, "similarity")).toEqual([
    [1, 3, 0, 2],
    [0, 2, 1],
  ]);
});

test("by similarity, before what seriates is there: as published", () => {
  const { rows, columns } = order(crossTabulate(piat, "studies"), "similarity", labelsOf(piat));
  expect([...rows]).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect([...columns]).toEqual([0, 1, 2]);
});
