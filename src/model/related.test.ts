import { describe, expect, test } from "vitest";
import { piat, small, tableOf } from "../data/testTable";
import { coCite } from "./coCite";
import { type Lit, light } from "./counts";
import { everything } from "./evidenceTable";
import { litStudies, related } from "./related";
import type { Target } from "./target";

const lit = (target: Target, table = small, unit: "example" | "bracket" = "example") =>
  related(table, target, coCite(table, unit));
const plain = ({ groups, themes, cells, studies }: Lit) => ({
  groups: groups.join(""),
  themes: themes.join(""),
  cells: cells.join("").replace(/(...)(?=.)/g, "$1 "),
  studies: studies.join(""),
});

describe("by hand", () => {
  test("a cell: its row, column, studies, and the cells citing one of them", () => {
    expect(plain(lit({ kind: "cell", group: "A", theme: "x" }))).toEqual({
      groups: "100",
      themes: "100",
      cells: "110 100 000",
      studies: "2220000",
    });
    expect(plain(lit({ kind: "cell", group: "C", theme: "x" }))).toEqual({
      groups: "001",
      themes: "100",
      cells: "000 000 100",
      studies: "0000000",
    });
  });

  test("a group or a theme: its cells, gaps too, and studies", () => {
    expect(plain(lit({ kind: "group", group: "A" }))).toEqual({
      groups: "100",
      themes: "000",
      cells: "111 000 000",
      studies: "2220000",
    });
    expect(plain(lit({ kind: "theme", theme: "y" }))).toEqual({
      groups: "000",
      themes: "010",
      cells: "010 010 010",
      studies: "2000222",
    });
  });

  test("a study: its partners, where it is cited", () => {
    expect(plain(lit({ kind: "study", study: "3" }))).toEqual({
      groups: "110",
      themes: "100",
      cells: "100 100 000",
      studies: "0121000",
    });
  });

  test("a pair: the cells with an example, or a bracket, that cites both", () => {
    const table = tableOf({
      groups: ["a", "b"],
      themes: ["x"],
      rows: [
        ["a", "x", "[1] and [2]"],
        ["b", "x", "[2, 1]"],
      ],
    });
    const pair: Target = { kind: "pair", studies: ["2", "1"] };
    expect(plain(lit(pair, table))).toEqual({ groups: "11", themes: "1", cells: "11", studies: "22" });
    expect(plain(lit(pair, table, "bracket"))).toEqual({ groups: "01", themes: "1", cells: "01", studies: "22" });
  });

  test("ids that are not there light nothing", () => {
    const nowhere: Target[] = [
      { kind: "cell", group: "A", theme: "nix" },
      { kind: "cell", group: "__proto__", theme: "x" },
      { kind: "group", group: "nix" },
      { kind: "theme", theme: "constructor" },
      { kind: "study", study: "99" },
      { kind: "pair", studies: ["1", "99"] },
    ];
    for (const target of nowhere)
      expect(plain(lit(target))).toEqual({ groups: "000", themes: "000", cells: "000 000 000", studies: "0000000" });
  });

  test("under a filter only what stays is lit", () => {
    const filter = { ...everything, examples: Uint8Array.from([0, 1, 1, 1, 1, 1]) };
    const target: Target = { kind: "cell", group: "A", theme: "x" };
    expect(plain(related(small, target, coCite(small, "example", filter), filter))).toMatchObject({
      cells: "100 100 000",
      studies: "0220000",
    });
  });

  test("a cell with very many studies lights the same as asking each study", () => {
    const all = Array.from({ length: 60 }, (_, n) => `[${(n % 12) + 1}, ${(n % 7) + 1}]`);
    const names = ["a", "b", "c", "d"];
    const rows = all.map((text, n) => [names[n % 4]!, names[(n * 7) % 3]!, text] as const);
    const table = tableOf({ groups: names, themes: names, rows });
    const found = lit({ kind: "cell", group: "a", theme: "a" }, table);
    table.groups.forEach((group, i) => {
      table.themes.forEach((theme, j) => {
        const here = table.examples.flatMap((e, k) => (e.group === i && e.theme === j ? [k] : []));
        const cites = [...table.mentionStudy].some(
          (study, m) =>
            here.includes(table.citationExample[table.mentionCitation[m]!]!) && found.studies[study] === light.focus,
        );
        expect([group.id, theme.id, found.cells[i * 4 + j]]).toEqual([group.id, theme.id, cites ? 1 : 0]);
      });
    });
  });
});

test("the built-in table: study 115 is cited under two groups", () => {
  const found = lit({ kind: "study", study: "115" }, piat);
  expect([...found.groups]).toEqual([0, 0, 1, 1, 0, 0, 0]);
  expect(found.cells.filter((state) => state === 1)).toHaveLength(3);
});

test("some studies: they, and where each is cited", () => {
  expect(plain(litStudies(small, [0, 4]))).toEqual({
    groups: "101",
    themes: "110",
    cells: "110 000 010",
    studies: "2000200",
  });
  const without1 = { ...everything, studies: Uint8Array.from([0, 1, 1, 1, 1, 1, 1]) };
  expect(plain(litStudies(small, [0], without1)).cells).toBe("000 000 000");
});
