import { describe, expect, test } from "vitest";
import { piat, tableOf } from "../data/testTable";
import { en } from "../messages/en";
import { enTableFigure } from "../messages/enTableFigure";
import { compare } from "../model/compare";
import { everything } from "../model/evidenceTable";
import type { Mark, RectMark } from "../scene/mark";
import { textFaults } from "../scene/textBoxes";
import { sharedChart } from "./sharedChart";
import { sharedModel } from "./sharedModel";
import { lightStyle } from "./style";
import { interRuler } from "./textRuler";

const words = enTableFigure.shared;
const frame = (width: number, fontSize = 13) => ({ width, fontSize, measureText: interRuler, messages: en });
const themes = sharedModel(piat, compare(piat, "themes", [0, 1, 2]), words);
const six = sharedModel(piat, compare(piat, "groups", [0, 1, 2, 3, 4, 5]), words);

/** The layers of some marks that have a name, each a row. */
function rowsOf(marks: readonly Mark[]): { name: string; marks: readonly Mark[] }[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== "layer") return [];
    return mark.name === undefined ? rowsOf(mark.marks) : [{ name: mark.name, marks: mark.marks }];
  });
}

const textsOf = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
const isDot = (mark: Mark): mark is RectMark => mark.kind === "rect" && mark.radius !== undefined;

test("the built-in themes: every combination with its number, Jaccard for pairs", () => {
  const scene = sharedChart.scene(sharedChart.layout(themes, frame(640)), lightStyle);
  expect(rowsOf(scene.marks).map(({ name, marks }) => [name, ...textsOf(marks)])).toEqual([
    ["Flexibility and Lived experience", "6", "0.26"],
    ["Relationship building and Lived experience", "3", "0.15"],
    ["Flexibility and Relationship building", "2", "0.10"],
    ["Flexibility, Relationship building and Lived experience", "2"],
  ]);
});

test("bars are as long as their numbers, and dots are filled for members only", () => {
  const rows = rowsOf(sharedChart.scene(sharedChart.layout(themes, frame(640)), lightStyle).marks);
  const isBar = (mark: Mark): mark is RectMark => mark.kind === "rect" && !isDot(mark);
  const bars = rows.map(({ marks }) => marks.find(isBar)!);
  expect(bars.map(({ width }) => width / bars[0]!.width)).toEqual([
    1,
    expect.closeTo(3 / 6, 3),
    expect.closeTo(2 / 6, 3),
    expect.closeTo(2 / 6, 3),
  ]);
  expect(rows.map(({ marks }) => marks.filter(isDot).map(({ fill }) => fill === lightStyle.ink))).toEqual([
    [true, false, true],
    [false, true, true],
    [true, true, false],
    [true, true, true],
  ]);
});

describe.each([240, 400, 640, 1200])("at %d px", (width) => {
  test.each([
    ["three themes", themes],
    ["six groups", six],
  ])("%s: all combinations, no text cut or over another", (_, model) => {
    const layout = sharedChart.layout(model, frame(width, width < 400 ? 10 : 13));
    const scene = sharedChart.scene(layout, lightStyle);
    expect(rowsOf(scene.marks)).toHaveLength(model.combinations.length);
    expect(textFaults(scene, interRuler)).toEqual([]);
    expect(scene.width).toBeGreaterThanOrEqual(width);
  });
});

test("many combinations stand in blocks side by side where there is room", () => {
  expect(six.combinations).toHaveLength(57);
  expect(sharedChart.layout(six, frame(400)).blocks).toHaveLength(1);
  const wide = sharedChart.layout(six, frame(1200));
  expect(wide.blocks.length).toBeGreaterThan(2);
  expect(wide.blocks.flatMap(({ rows }) => rows.map(({ combination }) => combination))).toEqual([
    ...six.combinations.keys(),
  ]);
});

test("what is filtered out is named, and in no combination", () => {
  const examples = Uint8Array.from(piat.examples, ({ theme }) => (theme === 0 ? 0 : 1));
  const left = sharedModel(piat, compare(piat, "themes", [0, 1, 2], { ...everything, examples }), words);
  expect(left.members.map(({ label }) => label)).toEqual(["Relationship building", "Lived experience"]);
  expect(left.combinations).toEqual([{ members: [0, 1], count: 3, jaccard: 3 / 20 }]);
  expect(left.notes).toEqual(["Flexibility is filtered out."]);
});

test("where nobody is cited the index is a dash, not a number", () => {
  const table = tableOf({ groups: ["A"], themes: ["x", "y"], rows: [["A", "x", "Nobody."]] });
  const model = sharedModel(table, compare(table, "themes", [0, 1]), words);
  const [row] = rowsOf(sharedChart.scene(sharedChart.layout(model, frame(400)), lightStyle).marks);
  expect(textsOf(row!.marks)).toEqual(["0", "–"]);
});
