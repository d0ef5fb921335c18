import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RibbonEnds, ribbonDistance, ribbonMiddle, ribbonPath, ribbonSides, strandPath } from "./ribbon";

const radius = 100;
const at = (angle: number, r = radius): [number, number] => [r * Math.sin(angle), -r * Math.cos(angle)];
const distance = (ends: RibbonEnds, [x, y]: [number, number]) =>
  ribbonDistance(radius, ribbonSides(radius, [ends]), 0, x, y);

/** Four cuts of the ring, going round. */
const ends = fc
  .uniqueArray(fc.integer({ min: 0, max: 6200 }), { minLength: 4, maxLength: 4 })
  .map((cuts) => cuts.sort((a, b) => a - b).map((cut) => cut / 1000))
  .filter(([a = 0, b = 0, c = 0, d = 0]) => Math.min(b - a, c - b, d - c) > 0.01 && Math.max(b - a, d - c) < 2)
  .map(([s0 = 0, s1 = 0, t0 = 0, t1 = 0]): RibbonEnds => ({ s0, s1, t0, t1 }));

describe("a ribbon", () => {
  test("holds its middle and its ends, and not the rim between them", () => {
    fc.assert(
      fc.property(ends, (ribbon) => {
        expect(distance(ribbon, ribbonMiddle(radius, ribbon))).toBeLessThan(0);
        expect(distance(ribbon, at((ribbon.s0 + ribbon.s1) / 2, 99.999))).toBeLessThan(0);
        expect(distance(ribbon, at((ribbon.t0 + ribbon.t1) / 2, 99.999))).toBeLessThan(0);
        expect(distance(ribbon, at((ribbon.s1 + ribbon.t0) / 2, 99.999))).toBeGreaterThan(0);
        expect(distance(ribbon, at((ribbon.t1 + ribbon.s0 + 2 * Math.PI) / 2, 99.999))).toBeGreaterThan(0);
      }),
    );
  });

  test("lies apart from another whose ends do not alternate with its own", () => {
    const apart = fc
      .uniqueArray(fc.integer({ min: 0, max: 620 }), { minLength: 8, maxLength: 8 })
      .map(
        (cuts) =>
          cuts.sort((a, b) => a - b).map((cut) => cut / 100) as [
            number,
            number,
            number,
            number,
            number,
            number,
            number,
            number,
          ],
      );
    const point = fc.tuple(
      fc.double({ min: 0, max: 0.99, noNaN: true }),
      fc.double({ min: 0, max: 6.28, noNaN: true }),
    );
    fc.assert(
      fc.property(apart, point, ([a, b, c, d, e, f, g, h], [depth, angle]) => {
        const place = at(angle, radius * depth);
        const inside = (ribbon: RibbonEnds) => distance(ribbon, place) <= 0;
        const outer = { s0: a, s1: b, t0: g, t1: h };
        const nested = { s0: c, s1: d, t0: e, t1: f };
        expect(inside(outer) && inside(nested)).toBe(false);
        expect(inside({ s0: a, s1: b, t0: c, t1: d }) && inside({ s0: e, s1: f, t0: g, t1: h })).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test("is half as wide in the middle of the ring as at its ends", () => {
    const ribbon = { s0: 0, s1: 0.1, t0: Math.PI, t1: Math.PI + 0.1 };
    expect(distance(ribbon, ribbonMiddle(radius, ribbon))).toBeCloseTo(-2.5, 1);
  });

  test("measures the distance near its sides in pixels", () => {
    const straight = { s0: -0.05, s1: 0.05, t0: Math.PI - 0.05, t1: Math.PI + 0.05 };
    const edge = -distance(straight, [0, 0]);
    expect(distance(straight, [edge + 2, 0])).toBeCloseTo(2, 1);
    expect(distance(straight, [-edge - 2, 0])).toBeCloseTo(2, 1);
  });

  test("is drawn as circular arcs at right angles to the ring", () => {
    const quarter = { s0: 0, s1: 0, t0: Math.PI / 2, t1: Math.PI / 2 };
    expect(strandPath(radius, quarter)).toBe("M0,-100A100,100,0,0,0,100,0");
    expect(ribbonPath(radius, { s0: 0, s1: 0.1, t0: Math.PI, t1: Math.PI + 0.1 })).toBe(
      "M0,-100A100,100,0,0,1,9.98,-99.5A1998.33,1998.33,0,0,0,0,100A100,100,0,0,1,-9.98,99.5A1998.33,1998.33,0,0,0,0,-100Z",
    );
    expect(strandPath(radius, { s0: 0, s1: 0, t0: Math.PI, t1: Math.PI })).toBe("M0,-100L0,100");
  });
});
