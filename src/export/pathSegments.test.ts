import fc from "fast-check";
import { expect, test } from "vitest";
import { pathSegments } from "./pathSegments";

test("lines stay lines, along either axis too, and a closed path goes on from where it started", () => {
  expect(pathSegments("M1,2L3,4H5V-6.5ZL7,8")).toEqual([
    { kind: "move", to: [1, 2] },
    { kind: "line", to: [3, 4] },
    { kind: "line", to: [5, 4] },
    { kind: "line", to: [5, -6.5] },
    { kind: "close" },
    { kind: "line", to: [7, 8] },
  ]);
  expect(pathSegments("M1,2ZH9").at(-1)).toEqual({ kind: "line", to: [9, 2] });
});

test("points that follow one letter are read one by one; those of a move are lines", () => {
  expect(pathSegments("M0 0 1 1-2-2L3.5.5,1e1,0").map(({ kind }) => kind)).toEqual([
    ...["move", "line", "line", "line", "line"],
  ]);
});

test("a quadratic curve is raised to a cubic one: two thirds of the way to its control point", () => {
  expect(pathSegments("M0,0Q3,6,6,0")[1]).toEqual({ kind: "curve", to: [2, 4, 4, 4, 6, 0] });
});

test("half a circle is two quarters through its top", () => {
  const [, first, second] = pathSegments("M-10,0A10,10,0,0,1,10,0");
  const k = 10 * 0.5522847;
  expect(first?.kind === "curve" && first.to.map((value) => value + 0)).toEqual(
    [-10, -k, -k, -10, 0, -10].map((value) => expect.closeTo(value, 5)),
  );
  expect(second?.kind === "curve" && second.to).toEqual(
    [k, -10, 10, -k, 10, 0].map((value) => expect.closeTo(value, 5)),
  );
});

test("an arc without a radius is a line, one that leads nowhere is nothing", () => {
  expect(pathSegments("M0,0A0,5,0,0,1,4,4")[1]).toEqual({ kind: "line", to: [4, 4] });
  expect(pathSegments("M1,1A5,5,0,1,1,1,1")).toHaveLength(1);
});

test("radii that are too short to reach are stretched until they do", () => {
  const segments = pathSegments("M0,0A1,1,0,0,1,20,0");
  const [, first] = segments;
  expect(first?.kind === "curve" && first.to.slice(4)).toEqual([expect.closeTo(10), expect.closeTo(-10)]);
});

test.each([
  ["M0,0l5,5", 'path: expected M, L, H, V, C, Q, A or Z, got "l"'],
  ["M0,0S1,1,2,2", 'path: expected M, L, H, V, C, Q, A or Z, got "S"'],
  ["M0,0L5", "path: expected 2 numbers after L, got 1"],
  ["M0,0L", "path: expected 2 numbers after L, got 0"],
])("%s is refused, not drawn in part", (d, message) => {
  expect(() => pathSegments(d)).toThrow(message);
});

test("law: every arc of a circle keeps to the circle, on the side and as far round as its flags say", () => {
  const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
  fc.assert(
    fc.property(angle, fc.double({ min: 0.05, max: 6.2, noNaN: true }), fc.boolean(), (from, size, isClockwise) => {
      const to = isClockwise ? from + size : from - size;
      const at = (a: number) => `${50 * Math.cos(a)},${50 * Math.sin(a)}`;
      const d = `M${at(from)}A50,50,0,${size > Math.PI ? 1 : 0},${isClockwise ? 1 : 0},${at(to)}`;
      let [x, y] = [50 * Math.cos(from), 50 * Math.sin(from)];
      let travelled = 0;
      for (const segment of pathSegments(d)) {
        if (segment.kind !== "curve") continue;
        const [x1, y1, x2, y2, x3, y3] = segment.to;
        const middle = [(x + 3 * x1 + 3 * x2 + x3) / 8, (y + 3 * y1 + 3 * y2 + y3) / 8] as const;
        expect(Math.hypot(...middle)).toBeCloseTo(50, 1);
        expect(Math.hypot(x3, y3)).toBeCloseTo(50, 6);
        travelled += 2 * Math.atan2(x * middle[1] - y * middle[0], x * middle[0] + y * middle[1]);
        [x, y] = [x3, y3];
      }
      expect(travelled).toBeCloseTo(isClockwise ? size : -size, 3);
    }),
  );
});
