import { expect, test } from "vitest";
import { en } from "../messages/en";
import type { Target } from "../model/target";
import { heatmap } from "./heatmap";
import type { HeatmapModel } from "./heatmapLayout";
import { heatmapModelOf, matrixOf } from "./heatmapTestModel";
import { locateTotal } from "./heatmapTotals";
import { interRuler } from "./textRuler";

const frame = { width: 560, fontSize: 13, measureText: interRuler, messages: en };

const model = heatmapModelOf(
  ["Peer workers", "Training"],
  ["Hope", "Identity", "Access"],
  matrixOf(["1 . 3", "2 2 ."]),
);
const mixed = { ...model, order: { rows: Int32Array.of(1, 0), columns: Int32Array.of(2, 0, 1) } };

test.each([
  ["as published", model],
  ["in another order", mixed],
  ["turned round", { ...mixed, isTurned: true }],
])(
  "a row's total, a column's, the grand total, %s; none in a cell, a heading or the legend",
  (_, drawn: HeatmapModel) => {
    const layout = heatmap.layout(drawn, frame);
    const { x, y, stepX, stepY, right, totals, rows, columns, legend } = layout;
    const groups = Array.from(drawn.order.rows, (i): Target => ({ kind: "group", group: `g${i}` }));
    const themes = Array.from(drawn.order.columns, (j): Target => ({ kind: "theme", theme: `t${j}` }));
    const [down, across] = drawn.isTurned ? [themes, groups] : [groups, themes];
    const [beside, below] = [right - 1, y + down.length * stepY + totals.height / 2];
    down.forEach((target, i) => {
      const middle = y + (i + 0.5) * stepY;
      expect(locateTotal(layout, beside, middle)).toEqual({ target });
      expect(locateTotal(layout, rows.labelLeft + 1, middle)).toBeNull();
      expect(locateTotal(layout, right + 1, middle)).toBeNull();
    });
    across.forEach((target, j) => {
      const middle = x + (j + 0.5) * stepX;
      expect(locateTotal(layout, middle, below)).toEqual({ target });
      expect(locateTotal(layout, middle, y - columns.height / 2)).toBeNull();
      expect(locateTotal(layout, middle, y + stepY / 2)).toBeNull();
    });
    expect(locateTotal(layout, beside, below)).toEqual({ target: null });
    expect(locateTotal(layout, rows.labelLeft + 1, below)).toBeNull();
    expect(locateTotal(layout, beside, legend.y + 5)).toBeNull();
  },
);

test("where no totals are drawn, none is found", () => {
  const low = heatmapModelOf(
    Array.from({ length: 400 }, (_, i) => `${i}`),
    ["Hope"],
    matrixOf(Array<string>(400).fill("1")),
  );
  const layout = heatmap.layout(low, frame);
  expect(layout.totals.rows).toBeNull();
  expect(locateTotal(layout, layout.right - 1, layout.y + layout.stepY / 2)).toBeNull();
});
