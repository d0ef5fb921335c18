import { describe, expect, test } from "vitest";
import { piat } from "../data/testTable";
import { en } from "../messages/en";
import { enChord } from "../messages/enChord";
import { coCite } from "../model/coCite";
import { related } from "../model/related";
import { sharedStudies } from "../model/sharedStudies";
import type { Target } from "../model/target";
import { targetKey } from "../model/target";
import type { GridMark, Mark } from "../scene/mark";
import type { AccessNode } from "./chart";
import { type ChordModel, chordModel } from "./chordModel";
import { scatteredChord } from "./chordTestModel";
import { chosenChord } from "./chosenChord";
import { matrix } from "./matrix";
import { matrixClasses } from "./matrixClasses";
import { matrixLight } from "./matrixHighlight";
import { lightStyle as style } from "./style";
import { interRuler } from "./textRuler";

const coCitation = coCite(piat, "example");
const ring = chordModel(piat, coCitation);
const layoutOf = (chord: ChordModel, width = 640) =>
  matrix.layout({ chord, words: enChord }, { width, fontSize: 13, measureText: interRuler, messages: en });
const layout = layoutOf(ring);
const cellsOf = (root: AccessNode) =>
  root.children.flatMap((row) => row.children.filter(({ role }) => role === "gridcell"));

describe("the built-in table", () => {
  test("has the ring's studies but the three in no pair, in the order of the ring", () => {
    expect(layout.order).toHaveLength(25);
    const paired = Array.from(ring.order).filter((study) => ring.degree[study]! > 0);
    expect(Array.from(layout.order)).toEqual(paired);
  });

  test("has a cell for each pair, named with its strength, and a heading for each study", () => {
    const root = matrix.access(layout);
    expect(root).toMatchObject({ role: "grid", name: "Matrix of co-cited pairs" });
    const cells = cellsOf(root);
    expect(cells).toHaveLength(46);
    expect(cells.filter(({ name }) => name.endsWith(": 3 examples"))).toHaveLength(1);
    expect(cells.find(({ name }) => name.endsWith(": 3 examples"))?.name).toMatch(
      /^Studies (104 and 109|109 and 104):/,
    );
    expect(new Set(cells.map(({ target }) => target && targetKey(target))).size).toBe(46);
    const headings = root.children.map((row) => row.children[0]?.name);
    expect(headings).toContain("Study 104");
    expect(headings).toHaveLength(25);
  });

  test("says of a cell where it stands in its row, further right from cell to cell", () => {
    for (const row of matrix.access(layout).children) {
      const columns = row.children.map(({ column }) => column ?? -1);
      expect(columns).toEqual([...new Set(columns)].sort((a, b) => a - b));
      expect(columns[0]).toBe(0);
    }
  });

  test("whatever is drawn opens what it stands for, on either side of the diagonal", () => {
    const { x, y, step, place } = layout;
    const at = (row: number, column: number) =>
      matrix.locate(layout, x + (column + 0.5) * step, y + (row + 0.5) * step);
    const pairs = new Set<string>();
    ring.source.forEach((source, pair) => {
      const [a, b] = [place[source]!, place[ring.target[pair]!]!];
      const ids = [source, ring.target[pair]!].map((study) => ring.studies[study]!.id) as [string, string];
      for (const found of [at(a, b), at(b, a)]) expect(found).toEqual({ kind: "pair", studies: ids });
      pairs.add(`${a} ${b}`).add(`${b} ${a}`);
    });
    for (let row = 0; row < 25; row++) {
      const study = { kind: "study", study: ring.studies[layout.order[row]!]!.id };
      expect(at(row, row)).toEqual(study);
      expect(matrix.locate(layout, 2, y + (row + 0.5) * step)).toEqual(study);
      expect(matrix.locate(layout, x + (row + 0.5) * step, 2)).toEqual(study);
      for (let column = 0; column < 25; column++)
        if (row !== column && !pairs.has(`${row} ${column}`)) expect(at(row, column)).toBeNull();
    }
    expect(matrix.locate(layout, x + 25 * step + 1, y + 25 * step + 1)).toBeNull();
  });

  test("is drawn the same on either side of the diagonal", () => {
    const [colors] = matrix
      .scene(layout, style)
      .marks.filter((mark): mark is GridMark => mark.kind === "grid")
      .map((mark) => mark.colors);
    let drawn = 0;
    for (let row = 0; row < 25; row++)
      for (let column = 0; column < 25; column++) {
        expect(colors![row * 25 + column]).toBe(colors![column * 25 + row]);
        if (colors![row * 25 + column] !== 0) drawn++;
      }
    expect(drawn).toBe(92);
  });

  test("leaves out what has no ribbon", () => {
    const few = layoutOf({ ...ring, minimum: 2 });
    expect(cellsOf(matrix.access(few))).toHaveLength(5);
    // 104, 109, 114, 115; 125, 129.
    expect(few.order).toHaveLength(6);
  });
});

describe("what is lit and selected", () => {
  const rings = (marks: readonly Mark[], stroke: string) =>
    marks.filter((mark) => mark.kind === "rect" && mark.stroke === stroke);

  test("a study: the squares of its pairs; a pair: its own two", () => {
    const lit = (target: Target) => matrixLight.highlight(layout, related(piat, target, coCitation), style);
    expect(rings(lit({ kind: "study", study: "104" }), style.ink)).toHaveLength(2 * 10);
    expect(rings(lit({ kind: "pair", studies: ["109", "104"] }), style.ink)).toHaveLength(2);
    expect(rings(lit({ kind: "study", study: "93" }), style.ink)).toHaveLength(0);
  });

  test("a line around the pair's squares, or around a study's row and column", () => {
    const selected = (target: Target) => rings(matrixLight.select(layout, target, style), style.selection);
    expect(selected({ kind: "pair", studies: ["109", "104"] })).toHaveLength(2);
    expect(selected({ kind: "study", study: "104" })).toHaveLength(2);
    expect(selected({ kind: "study", study: "93" })).toEqual([]);
    expect(selected({ kind: "theme", theme: "flexibility" })).toEqual([]);
  });
});

test("themes, by what they share", () => {
  const themes = chosenChord(piat, sharedStudies(piat, "themes"), { measure: "jaccard" });
  const root = matrix.access(layoutOf(themes));
  expect(root.name).toBe("Matrix of co-cited pairs of themes");
  expect(
    cellsOf(root)
      .map(({ name }) => name.split(": ")[1])
      .sort(),
  ).toEqual(["Jaccard 0.1", "Jaccard 0.15", "Jaccard 0.26"]);
  expect(cellsOf(root)[0]?.target?.kind).toBe("themes");
});

describe("classes", () => {
  const classes = (measure: "count" | "jaccard", ...strengths: number[]) =>
    matrixClasses({ measure, strength: Float64Array.from(strengths) }).map(({ low, high }) => [low, high]);

  test("counts one by one, other strengths in round steps up to the greatest", () => {
    expect(classes("count", 1, 3)).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect(classes("jaccard", 0.1, 1)).toEqual([
      [0, 0.2],
      [0.2, 0.4],
      [0.4, 0.6],
      [0.6, 0.8],
      [0.8, 1],
    ]);
    expect(classes("jaccard", 6 / 23)).toHaveLength(6);
    expect(classes("jaccard")).toEqual([]);
  });
});

test.each([356, 640, 920])("at %d px a matrix of 200 studies stays within its frame", (width) => {
  const {
    x,
    step,
    order,
    width: wide,
    labels,
    stride,
    labelSize,
  } = layoutOf(scatteredChord({ studies: 200, groups: 8, examples: 230 }), width);
  expect(x + step * order.length).toBeLessThanOrEqual(wide);
  expect(stride * step).toBeGreaterThanOrEqual(labelSize);
  for (const label of labels) expect(interRuler(label, labelSize, 600)).toBeLessThanOrEqual(x);
});
