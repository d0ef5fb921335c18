import { describe, expect, test } from "vitest";
import { piat, small, tableOf } from "../data/testTable";
import { everything } from "./evidenceTable";
import { examplesCiting, examplesOf, passagesNaming, studiesOf } from "./examplesOf";

describe("examples", () => {
  test("of a cell, group, theme, study, pair, as published", () => {
    expect(examplesOf(small, { kind: "cell", group: "A", theme: "x" })).toEqual([0, 1]);
    expect(examplesOf(small, { kind: "cell", group: "A", theme: "z" })).toEqual([]);
    expect(examplesOf(small, { kind: "group", group: "B" })).toEqual([3, 4]);
    expect(examplesOf(small, { kind: "theme", theme: "y" })).toEqual([2, 5]);
    expect(examplesOf(small, { kind: "study", study: "1" })).toEqual([0, 2]);
    expect(examplesOf(small, { kind: "pair", studies: ["3", "2"] })).toEqual([1]);
    expect(examplesOf(small, { kind: "study", study: "99" })).toEqual([]);
    expect(examplesOf(small, { kind: "pair", studies: ["1", "99"] })).toEqual([]);
    expect(examplesOf(small, { kind: "group", group: "toString" })).toEqual([]);
  });

  test("what a filter took away is left out", () => {
    const filter = { ...everything, studies: Uint8Array.from([0, 0, 1, 0, 0, 0, 0]) };
    expect(examplesOf(small, { kind: "theme", theme: "x" }, "example", filter)).toEqual([1, 3]);
    expect(examplesOf(small, { kind: "group", group: "B" }, "example", filter)).toEqual([3, 4]);
  });

  test("of a pair that has to be in one bracket", () => {
    const rows = [
      ["a", "x", "[1] and [2]"],
      ["a", "x", "[2, 1] and [1, 2]"],
    ] as const;
    const table = tableOf({ groups: ["a"], themes: ["x"], rows });
    expect(examplesOf(table, { kind: "pair", studies: ["1", "2"] }, "bracket")).toEqual([1]);
  });

  test("of a pair that has to be in one cell: those of the cell that cite either", () => {
    const rows = [
      ["a", "x", "[1]"],
      ["b", "x", "[1]"],
      ["a", "x", "[3]"],
      ["a", "x", "[2]"],
    ] as const;
    const table = tableOf({ groups: ["a", "b"], themes: ["x"], rows });
    expect(examplesOf(table, { kind: "pair", studies: ["1", "2"] }, "cell")).toEqual([0, 3]);
  });

  test("of two groups or themes: those that cite a study of both", () => {
    expect(examplesOf(small, { kind: "groups", ids: ["A", "B"] })).toEqual([1, 3]);
    expect(examplesOf(small, { kind: "themes", ids: ["y", "x"] })).toEqual([0, 2]);
    expect(examplesOf(small, { kind: "groups", ids: ["A", "nix"] })).toEqual([]);
  });

  test("that cite a study", () => {
    const study = piat.studies.findIndex(({ id }) => id === "126");
    expect(examplesCiting(piat, study)).toEqual([10]);
  });
});

test("studies of some examples", () => {
  expect(studiesOf(piat, [3]).map((study) => piat.studies[study]?.id)).toEqual(["104", "115", "101", "109"]);
  expect(studiesOf(piat, [])).toEqual([]);
});

describe("passages elsewhere that name a group", () => {
  const table = tableOf({
    groups: ["Peer workers", "Élan", "支援", "Others"],
    themes: ["x"],
    rows: [
      ["Peer workers", "x", "Peer workers say."],
      ["Others", "x", "A PEER\u00a0worker came."],
      ["Others", "x", "Peer workersʼ views; superpeer workers."],
      ["Others", "x", "Superpeer workersome."],
      ["Others", "x", "with élan."],
      ["Others", "x", "bélan, élans2."],
      ["Others", "x", "同伴支援者"],
    ],
  });
  const naming = (group: number) => passagesNaming(table, group);

  test("any case, plural or not, whole words in any script", () => {
    expect(naming(0)).toEqual([1, 2]);
    expect(naming(1)).toEqual([4]);
    expect(naming(2)).toEqual([6]);
    expect(naming(3)).toEqual([]);
    expect(naming(9)).toEqual([]);
  });

  test("a label is no pattern", () => {
    const odd = tableOf({
      groups: ["C++ (.*)", "b"],
      themes: ["x"],
      rows: [
        ["b", "x", "In C++ (.*) and"],
        ["b", "x", "C"],
      ],
    });
    expect(passagesNaming(odd, 0)).toEqual([0]);
    const signs = tableOf({ groups: ["…", "b"], themes: ["x"], rows: [["b", "x", "So … on"]] });
    expect(passagesNaming(signs, 0)).toEqual([]);
  });
});
