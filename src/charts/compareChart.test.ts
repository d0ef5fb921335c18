import { describe, expect, test } from "vitest";
import { piat } from "../data/testTable";
import { en } from "../messages/en";
import { enCompare } from "../messages/enCompare";
import { coCite } from "../model/coCite";
import { compare } from "../model/compare";
import { related } from "../model/related";
import type { Mark } from "../scene/mark";
import { textFaults } from "../scene/textBoxes";
import { compareChart } from "./compareChart";
import { compareLight } from "./compareHighlight";
import { compareModel } from "./compareModel";
import { compareModelOf, scatteredCompare } from "./compareTestModel";
import { contrast } from "./contrast";
import { darkStyle, forcedStyle, lightStyle } from "./style";
import { interRuler } from "./textRuler";

const frame = (width: number, fontSize = 13) => ({ width, fontSize, measureText: interRuler, messages: en });
const themes = compareModel(piat, compare(piat, "themes", [0, 1, 2]), enCompare);
const groups = compareModel(piat, compare(piat, "groups", [2, 3, 6]), enCompare);
const layout = compareChart.layout(themes, frame(640));

const names = (study: number) => `Hernández-García & van der Meer ${2000 + study}`;
const models = {
  "the built-in table's themes": themes,
  "its groups": groups,
  "six themes": scatteredCompare({ studies: 90, rows: 12, columns: 6 }),
  "long labels": scatteredCompare({ studies: 30, rows: 5, columns: 4, label: names }),
  "nothing at all": compareModelOf({ columns: ["x", "y"], rows: [] }),
};

describe.each(Object.entries(models))("%s", (_, model) => {
  describe.each([356, 640, 920])("%d px wide", (width) => {
    const at = compareChart.layout(model, frame(width, width < 400 ? 12 : 13));
    const middles = at.dots.map((dot) => ({ ...dot, cx: dot.x + dot.width / 2, cy: dot.y + dot.height / 2 }));

    test("every study stands in its cells, whole, and at least as large as a fingertip needs", () => {
      expect(at.dots).toHaveLength(model.cells.flat().reduce((sum, { studies }) => sum + studies.length, 0));
      for (const { row, column, study, x, y, width: w, height: h } of at.dots) {
        expect(model.cells[row]?.[column]?.studies).toContain(study);
        const left = at.x + column * at.step;
        const band = at.bands[row]!;
        expect(x).toBeGreaterThanOrEqual(left);
        expect(x + w).toBeLessThanOrEqual(left + at.room + 1e-6);
        expect(y).toBeGreaterThanOrEqual(band.cellTop);
        expect(y + h).toBeLessThanOrEqual(band.cellTop + band.cellHeight + 1e-6);
        expect(Math.min(w, h)).toBeGreaterThanOrEqual(24);
      }
    });

    test("locate of every study's middle is that study", () => {
      for (const { cx, cy, study } of middles)
        expect(compareChart.locate(at, cx, cy)).toEqual({ kind: "study", study: model.studies[study]?.id });
    });

    test("no text overlaps another or is cut", () => {
      expect(textFaults(compareChart.scene(at, lightStyle), interRuler)).toEqual([]);
    });

    test("each study is one option, whose outline goes around all of its places", () => {
      const { children } = compareChart.access(at);
      expect(new Set(children.map(({ name }) => name)).size).toBe(new Set(at.dots.map(({ study }) => study)).size);
      expect(children.map(({ d }) => d.split("M").length - 1).reduce((a, b) => a + b, 0)).toBe(at.dots.length);
    });
  });
});

test("options say where a study is", () => {
  const list = compareChart.access(layout);
  expect(list.role).toBe("listbox");
  expect(list.description).toBe("28 studies, by 7 groups");
  const named = list.children.map(({ name }) => name);
  expect(named).toContain("Study 104, Peer workers, Flexibility, Relationship building and Lived experience");
  expect(named).toContain(
    "Study 115, Peer workers, Flexibility; Personal recovery planning, Flexibility and Lived experience",
  );
  expect(named).toContain("Study 93, Family-focused innovations, Flexibility");
  expect(compareChart.access(compareChart.layout(groups, frame(640))).children[0]?.name).toBe(
    "Study 115, Flexibility, Peer workers and Personal recovery planning; Lived experience, Personal recovery planning",
  );
});

test("shared studies, and no others, are marked, wherever else they are", () => {
  const shared = new Set(layout.dots.filter(({ isShared }) => isShared).map(({ study }) => piat.studies[study]?.id));
  expect([...shared].sort()).toEqual(["104", "109", "114", "115", "125", "129", "89"]);
  expect(
    layout.links.map(({ row, studies }) => [row, studies.map((study) => piat.studies[study]?.id).join(" ")]),
  ).toEqual([
    [0, "89"],
    [2, "104 109"],
    [2, "104 109"],
    [2, "114"],
    [3, "115"],
    [3, "109"],
    [4, "125 129"],
  ]);
});

describe("locate beside the studies", () => {
  const { bands, x, step, room, headBottom, height } = layout;
  const [first, third] = [bands[0]!, bands[2]!];
  test.each([
    [
      "a gap is its cell",
      x + step + 5,
      first.cellTop + 5,
      { kind: "cell", group: "e-innovations", theme: "relationship-building" },
    ],
    [
      "space in a cell is the cell",
      x + room - 2,
      third.cellTop + third.cellHeight - 2,
      { kind: "cell", group: "peer-workers", theme: "flexibility" },
    ],
    ["a row's label is its group", 20, third.labelTop + 5, { kind: "group", group: "peer-workers" }],
    ["a heading is its theme", x + 2 * step + 5, headBottom - 5, { kind: "theme", theme: "lived-experience" }],
    ["the corner is nothing", 5, 5, null],
    ["the legend is nothing", 200, height - 5, null],
  ])("%s", (_, px, py, target) => {
    expect(compareChart.locate(layout, px, py)).toEqual(target);
  });

  test("turned round, a heading is a group and a row a theme", () => {
    const turned = compareChart.layout(groups, frame(640));
    const band = turned.bands[1]!;
    const { locate } = compareChart;
    expect(locate(turned, turned.x + turned.step + 5, turned.headBottom - 5)).toEqual({
      kind: "group",
      group: "personal-recovery-planning",
    });
    expect(locate(turned, 20, band.labelTop + 5)).toEqual({ kind: "theme", theme: "relationship-building" });
    expect(locate(turned, turned.x + 2 * turned.step + 5, band.cellTop + 5)).toEqual({
      kind: "cell",
      group: "staff-training",
      theme: "relationship-building",
    });
  });
});

const texts = (marks: readonly Mark[]): string[] => marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
const strokes = (marks: readonly Mark[], color: string) =>
  marks.filter((mark) => mark.kind === "rect" && mark.stroke === color);

test("a study that is pointed at lights up in every place, with its rows and columns", () => {
  const lit = related(piat, { kind: "study", study: "109" }, coCite(piat, "example"));
  const marks = compareLight.highlight(layout, lit, lightStyle);
  expect(strokes(marks, lightStyle.ink)).toHaveLength(5);
  expect(texts(marks).filter((text) => text === "109")).toHaveLength(5);
  expect(texts(marks)).toContain("Peer workers");
  expect(texts(marks)).not.toContain("E-innovations");
});

test("what is selected has a ring: each place of a study, both of a pair, one cell, a whole row or column", () => {
  const rings = (target: Parameters<typeof compareLight.select>[1]) =>
    strokes(compareLight.select(layout, target, lightStyle), lightStyle.selection).length;
  expect(rings({ kind: "study", study: "104" })).toBe(3);
  expect(rings({ kind: "pair", studies: ["104", "109"] })).toBe(8);
  expect(rings({ kind: "cell", group: "peer-workers", theme: "flexibility" })).toBe(1);
  expect(rings({ kind: "group", group: "staff-training" })).toBe(1);
  expect(rings({ kind: "theme", theme: "flexibility" })).toBe(1);
  expect(rings({ kind: "study", study: "86" })).toBe(0);
});

test.each([
  ["light", lightStyle],
  ["dark", darkStyle],
  ["forced", forcedStyle({ paper: "#000000", ink: "#ffffff", highlight: "#1aebff" })],
])("numbers read on filled dots, %s", (_, style) => {
  const fills = compareChart
    .scene(layout, style)
    .marks.flatMap((mark) => (mark.kind === "layer" ? mark.marks : []))
    .flatMap((mark, i, all) => {
      const text = all[i + 1];
      const isFilled =
        mark.kind === "rect" && mark.fill !== undefined && text?.kind === "text" && text.anchor === "middle";
      return isFilled ? [contrast(mark.fill ?? "", text.fill)] : [];
    });
  expect(fills).toHaveLength(layout.dots.length);
  expect(Math.min(...fills)).toBeGreaterThanOrEqual(4.5);
});
