import { describe, expect, test } from "vitest";
import { piat, small, tableOf } from "../data/testTable";
import type { SharedStudies } from "./counts";
import { type EvidenceTable, everything } from "./evidenceTable";
import { sharedStudies } from "./sharedStudies";
import { studiesUnderBoth } from "./studiesUnderBoth";

const named = (table: EvidenceTable, { level, source, target, full, fractional }: SharedStudies) =>
  Array.from(source, (s, p) => [table[level][s]?.label, table[level][target[p]!]?.label, full[p], fractional[p]]);

describe("by hand", () => {
  test("groups share study 3, themes share study 1; a study in one cell twice counts once", () => {
    // Under A: 1, 2, 3; B: 3, 4; C: 5, 6, 7. Under x: 1, 2, 3, 4; y: 1, 5, 6, 7.
    expect(named(small, sharedStudies(small, "groups"))).toEqual([["A", "B", 1, 1]]);
    expect([...sharedStudies(small, "groups").unitCount]).toEqual([3, 2, 3]);
    expect(named(small, sharedStudies(small, "themes"))).toEqual([["x", "y", 1, 1]]);
    expect([...sharedStudies(small, "themes").unitCount]).toEqual([4, 4, 0]);
  });

  test("a study under three groups gives each of its pairs a half", () => {
    const rows = [
      ["a", "x", "[1, 2]"],
      ["b", "x", "[1]"],
      ["c", "x", "[1, 2]"],
    ] as const;
    const table = tableOf({ groups: ["a", "b", "c"], themes: ["x"], rows });
    expect(named(table, sharedStudies(table, "groups"))).toEqual([
      ["a", "b", 1, 0.5],
      ["a", "c", 2, 1.5],
      ["b", "c", 1, 0.5],
    ]);
    expect(studiesUnderBoth(table, "groups", ["a", "c"])).toEqual([0, 1]);
    expect(studiesUnderBoth(table, "groups", ["a", "a"])).toEqual([]);
    expect(studiesUnderBoth(table, "groups", ["a", "nix"])).toEqual([]);
    expect(studiesUnderBoth(table, "themes", ["x", "nix"])).toEqual([]);
  });
});

describe("the built-in table", () => {
  const ids = (studies: readonly number[]) => studies.map((study) => piat.studies[study]?.id).sort();

  test("themes: 14, 8 and 15 studies; 6, 2 and 3 of them shared", () => {
    const themes = sharedStudies(piat, "themes");
    expect(named(piat, themes).map(([a, b, full]) => [[a, b].sort().join(" and "), full])).toEqual(
      expect.arrayContaining([
        ["Flexibility and Lived experience", 6],
        ["Flexibility and Relationship building", 2],
        ["Lived experience and Relationship building", 3],
      ]),
    );
    expect(Object.fromEntries(piat.themes.map(({ label }, i) => [label, themes.unitCount[i]]))).toEqual({
      Flexibility: 14,
      "Relationship building": 8,
      "Lived experience": 15,
    });
  });

  test("groups: only Peer workers and Personal recovery planning share, 109 and 115", () => {
    expect(named(piat, sharedStudies(piat, "groups"))).toEqual([["Peer workers", "Personal recovery planning", 2, 2]]);
    const [a = "", b = ""] = ["Peer workers", "Personal recovery planning"].map(
      (label) => piat.groups.find((group) => group.label === label)?.id,
    );
    expect(ids(studiesUnderBoth(piat, "groups", [a, b]))).toEqual(["109", "115"]);
    expect(ids(studiesUnderBoth(piat, "themes", ["flexibility", "lived-experience"]))).toHaveLength(6);
  });

  test("a filtered-out study is shared by nobody", () => {
    const studies = Uint8Array.from(piat.studies, ({ id }) => (id === "109" ? 0 : 1));
    expect(named(piat, sharedStudies(piat, "groups", { ...everything, studies }))).toEqual([
      ["Peer workers", "Personal recovery planning", 1, 1],
    ]);
  });
});
