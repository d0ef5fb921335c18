import { expect, test } from "vitest";
import { textFaults } from "../scene/textBoxes";
import { type LegendModel, layoutLegend, legendMarks } from "./legend";
import { interRuler } from "./textRuler";

const model: LegendModel<string> = {
  title: "Mentions in the examples",
  steps: ["1–1000", "1001–2000", "2001–3000", "3001–4000"].map((label) => ({ look: label, label })),
  keys: ["gap: no example", "filtered out", "not available"].map((label) => ({ look: label, label })),
  notes: ["Cells are too small for their numbers; open one to read it."],
};

const faultsAt = (width: number) => {
  const layout = layoutLegend(model, width, 11, { measureText: interRuler });
  expect(layout.width).toBeLessThanOrEqual(width);
  return textFaults({ width, height: layout.height, marks: legendMarks(layout, "#000000", () => []) }, interRuler);
};

test.each([120, 200, 320, 480, 900])("at a width of %i no label touches another or the edge", (width) => {
  expect(faultsAt(width)).toEqual([]);
});

test("a wide legend is one row, a narrow one lists its steps like keys", () => {
  const wide = layoutLegend(model, 900, 11, { measureText: interRuler });
  expect(new Set([...wide.steps, ...wide.keys].map(({ box }) => box.y)).size).toBe(1);
  expect(layoutLegend(model, 200, 11, { measureText: interRuler }).steps).toEqual([]);
});

test("switched off, only its sentences are left", () => {
  const { title, steps, keys, notes, height } = layoutLegend(model, 900, 11, {
    measureText: interRuler,
    hasLegend: false,
  });
  expect([title, steps, keys]).toEqual([[], [], []]);
  expect(notes).toEqual(model.notes);
  expect(height).toBeLessThan(30);
});
