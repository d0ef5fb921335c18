import { expect, it } from "vitest";
import { countMarks } from "./countMarks";
import type { GridMark, Mark } from "./mark";

const rect: Mark = { kind: "rect", x: 0, y: 0, width: 1, height: 1, fill: "#000000" };
const grid = (columns: number, colors: Uint32Array): GridMark => {
  const box = { x: 0, y: 0, width: 100, height: 100, columns, rows: 1 };
  return { kind: "grid", ...box, colors, gap: 1, radius: 0, edge: null };
};

it("counts what is drawn: what is inside layers, the cells of a grid that are there, a bitmap as one", () => {
  expect(countMarks([])).toBe(0);
  const inside: Mark = { kind: "layer", x: 0, y: 0, marks: [rect, { kind: "layer", x: 0, y: 0, marks: [rect] }] };
  expect(countMarks([rect, inside])).toBe(3);
  expect(countMarks([grid(3, Uint32Array.of(0xff, 0, 0xff))])).toBe(2);
  expect(countMarks([grid(10_000, new Uint32Array(10_000).fill(0xff))])).toBe(1);
});
