import { expect, test } from "vitest";
import { pathShape } from "./pathShape";

test("lines are counted from the top left corner of their box", () => {
  expect(pathShape("M10,30L20,10H40V30Z")).toEqual({
    x: 10,
    y: 10,
    width: 30,
    height: 20,
    points: [
      { x: 0, y: 20, moveTo: true },
      { x: 10, y: 0, moveTo: false },
      { x: 30, y: 0, moveTo: false },
      { x: 30, y: 20, moveTo: false },
      { close: true },
    ],
  });
});

test("an arc becomes cubics, and the box is that of the drawn line, not of its control points", () => {
  const { x, y, width, height, points } = pathShape("M-10,0A10,10,0,0,1,10,0");
  expect([x, y, width, height].map((n) => Math.round(n * 100) / 100)).toEqual([-10, -10, 20, 10]);
  expect(points.slice(1).every((point) => "curve" in point)).toBe(true);
});

test("a cubic reaches as far as it bends: 3/4 of the height of its control points", () => {
  const { y, height } = pathShape("M0,0C0,8,4,8,4,0");
  expect(y).toBe(0);
  expect(height).toBeCloseTo(6, 9);
});

test("a quadratic curve becomes the same curve as a cubic", () => {
  expect(pathShape("M0,0Q3,6,6,0").points[1]).toEqual({
    x: 6,
    y: 0,
    curve: { type: "cubic", x1: 2, y1: 4, x2: 4, y2: 4 },
  });
});

test("a path has several outlines, relative commands included", () => {
  const { points } = pathShape("M0,0l4,0z M10,10L12,10");
  expect(points.filter((point) => "moveTo" in point && point.moveTo)).toHaveLength(2);
});

test.each(["", "M5,5"])("%j draws nothing", (d) => {
  expect(pathShape(d).points).toEqual([]);
});
