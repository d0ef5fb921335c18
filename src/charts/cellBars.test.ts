import { describe, expect, test } from "vitest";
import { attributed, piat } from "../data/testTable";
import { en } from "../messages/en";
import { crossTabulate } from "../model/crossTabulate";
import { everything } from "../model/evidenceTable";
import { labelsOf, order } from "../model/order";
import { cellBars } from "./cellBars";
import type { AccessNode } from "./chart";
import { heatmap } from "./heatmap";
import { lightStyle } from "./style";
import { interRuler } from "./textRuler";
import { orderColor } from "./valueColors";

const bars = cellBars(attributed, "confidence", everything, en)!;
const box = { x: 10, y: 20, width: 100, height: 5 };
const fills = (group: string, theme: string) =>
  bars.marks(group, theme, box, lightStyle).flatMap((mark) => (mark.kind === "rect" && mark.fill ? [mark] : []));

describe("the bar of a cell", () => {
  test("one example is one segment, in the tone of its value", () => {
    expect(fills("A", "x").map(({ x, width, fill }) => [x, width, fill])).toEqual([
      [10, 100, lightStyle.paper],
      [10, 100, orderColor(2, 3, lightStyle)],
    ]);
  });

  test("mixed and missing halve it: striped, then hollow", () => {
    expect(fills("B", "x").map(({ x, y, width, fill }) => [x, y, width, fill])).toEqual([
      [10, 20, 100, lightStyle.paper],
      [10, 20, 49, lightStyle.paper],
      [60, 20, 50, lightStyle.paper],
    ]);
    const stripes = bars.marks("B", "x", box, lightStyle).flatMap((mark) => (mark.kind === "path" ? [mark.d] : []));
    expect(stripes.map((d) => d.match(/M/g)?.length)).toEqual([12]);
  });

  test("a gap has none, and no words", () => {
    expect(bars.marks("B", "y", box, lightStyle)).toEqual([]);
    expect(bars.words({ kind: "cell", group: "B", theme: "y" })).toBe("");
  });

  test("in words, of a cell and of all", () => {
    expect(bars.words({ kind: "cell", group: "B", theme: "x" })).toBe(
      "CERQual confidence of its examples – several values: 1, not reported: 1",
    );
    expect(bars.words(null)).toBe(
      "CERQual confidence of its examples – low: 1, high: 1, several values: 1, not reported: 1",
    );
  });

  test("the legend has the values in order, and beside them what else there is", () => {
    expect(bars.legend.steps.map(({ label }) => label)).toEqual(["low", "moderate", "high"]);
    expect(bars.legend.keys.map(({ label }) => label)).toEqual(["several values", "not reported"]);
    const years = cellBars(attributed, "year", everything, en)!.legend;
    expect([years.steps, years.keys].map((keys) => keys.map(({ label }) => label))).toEqual([
      ["2010", "2013"],
      ["not reported"],
    ]);
  });

  test("attributes of groups, and those that the table does not have, make none", () => {
    expect(cellBars(attributed, "setting", everything, en)).toBeNull();
    expect(cellBars(piat, "confidence", everything, en)).toBeNull();
  });
});

describe("a heatmap with bars", () => {
  const matrix = crossTabulate(attributed, "studies");
  const { title, groups, themes } = attributed;
  const model = { title, matrix, order: order(matrix, "published", labelsOf(attributed)), groups, themes, bars };
  const layout = heatmap.layout(model, { width: 500, fontSize: 13, measureText: interRuler, messages: en });

  test("describes each cell that has one", () => {
    const nodes = (node: AccessNode): AccessNode[] => [node, ...node.children.flatMap(nodes)];
    const cells = nodes(heatmap.access(layout)).filter(({ role }) => role === "gridcell");
    expect(cells.map(({ description }) => description)).toEqual([
      "CERQual confidence of its examples – high: 1",
      "CERQual confidence of its examples – low: 1",
      "CERQual confidence of its examples – several values: 1, not reported: 1",
      undefined,
    ]);
  });

  test("draws them in the cells, and their legend beneath the other", () => {
    expect(layout.barLegend!.y).toBeGreaterThan(layout.legend.y + layout.legend.height);
    const keys = heatmap.scene(layout, lightStyle).marks.flatMap((mark) => (mark.kind === "layer" ? [mark.key] : []));
    expect(keys).toContain("bars");
  });
});
