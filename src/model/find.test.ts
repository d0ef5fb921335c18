import { describe, expect, test } from "vitest";
import { piat, small, tableOf } from "../data/testTable";
import { coCite } from "./coCite";
import { everything } from "./evidenceTable";
import {
  citedGroups,
  examplesCiting,
  examplesOf,
  memberGroups,
  partners,
  passagesNaming,
  strongestPairs,
  studiesOf,
  unitsOfPair,
} from "./find";

const study = (id: string) => piat.studies.findIndex((s) => s.id === id);
const ids = (studies: Iterable<number>) => Array.from(studies, (s) => piat.studies[s]?.id);
const labels = (groups: readonly number[] | undefined) => groups?.map((group) => piat.groups[group]?.label);

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

  test("a pair's examples and brackets", () => {
    const rows = [
      ["a", "x", "[1] and [2]"],
      ["a", "x", "[2, 1] and [1, 2]"],
    ] as const;
    const table = tableOf({ groups: ["a"], themes: ["x"], rows });
    expect(unitsOfPair(table, 0, 1, "example")).toEqual([0, 1]);
    expect(unitsOfPair(table, 0, 1, "bracket")).toEqual([2, 3]);
    expect(examplesOf(table, { kind: "pair", studies: ["1", "2"] }, "bracket")).toEqual([1]);
    expect(unitsOfPair(table, 0, 0, "example")).toEqual([]);
  });

  test("where 104 and 109 are cited together: three brackets of three examples", () => {
    expect(unitsOfPair(piat, study("104"), study("109"), "example").map((k) => piat.examples[k]?.id)).toEqual([
      "e4",
      "e5",
      "e6",
    ]);
    expect(unitsOfPair(piat, study("104"), study("109"), "bracket")).toHaveLength(3);
    expect(examplesCiting(piat, study("126"))).toEqual([10]);
  });
});

describe("studies", () => {
  test("of some examples", () => {
    expect(ids(studiesOf(piat, [3]))).toEqual(["104", "115", "101", "109"]);
    expect(studiesOf(piat, [])).toEqual([]);
  });

  test("cited under two groups", () => {
    const groups = citedGroups(piat);
    const two = groups.flatMap((of, s) => (of.length > 1 ? [s] : []));
    expect(ids(two).sort()).toEqual(["109", "115"]);
    for (const s of two) expect(labels(groups[s])).toEqual(["Peer workers", "Personal recovery planning"]);
    expect(groups[study("139")]).toEqual([]);
  });

  test("members of two groups that are cited under one", () => {
    const groups = citedGroups(piat);
    const found = piat.studies.flatMap((_, s) =>
      memberGroups(piat, s).length > 1 && groups[s]?.length === 1 ? [s] : [],
    );
    expect(ids(found).sort()).toEqual(["104", "110"]);
    expect(labels(memberGroups(piat, study("104")))).toEqual(["Peer workers", "Service navigation and coordination"]);
  });

  test("partners, strongest first", () => {
    const found = partners(coCite(piat, "example"), study("104"));
    expect(piat.studies[found[0]!.study]?.id).toBe("109");
    expect(found.map((partner) => partner.full)).toEqual(
      [...found.map((partner) => partner.full)].sort((a, b) => b - a),
    );
    expect(partners(coCite(piat, "example"), study("93"))).toEqual([]);
  });

  test("pairs, strongest first, with a minimum", () => {
    const pairs = strongestPairs(coCite(piat, "example"), 2);
    expect(pairs.map((pair) => [...ids([pair.source, pair.target]), pair.full])).toEqual([
      ["104", "109", 3],
      ["104", "114", 2],
      ["115", "109", 2],
      ["109", "114", 2],
      ["125", "129", 2],
    ]);
    expect(strongestPairs(coCite(piat, "example"))).toHaveLength(46);
  });
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
