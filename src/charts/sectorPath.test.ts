import { arc } from "d3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sectorPath } from "./sectorPath";

const byD3 = (inner: number, outer: number, start: number, end: number, corner: number) =>
  arc<null>().innerRadius(inner).outerRadius(outer).startAngle(start).endAngle(end).cornerRadius(corner).digits(2)(
    null,
  );

test("a quarter of a ring, by hand", () => {
  expect(sectorPath(10, 20, 0, Math.PI / 2)).toBe("M0,-20A20,20,0,0,1,20,0L10,0A10,10,0,0,0,0,-10Z");
});

test("a whole ring, half of one, a pie, a sliver, nothing", () => {
  const full = 2 * Math.PI;
  for (const [inner, outer, start, end, corner] of [
    [10, 20, 0, full, 2],
    [0, 20, 0, full, 0],
    [10, 20, 0, Math.PI, 2],
    [10, 20, 0.5, 5, 1.5],
    [0, 20, 1, 2, 0],
    [90, 100, 1, 1.01, 3],
    [90, 100, 1, 1.08, 3],
    [0, 0, 1, 2, 0],
  ] as const)
    expect(sectorPath(inner, outer, start, end, corner)).toBe(byD3(inner, outer, start, end, corner));
});

test("law: the same commands and places as d3's arc, to a hundredth", () => {
  const cases = fc.record({
    inner: fc.double({ min: 5, max: 300, noNaN: true }),
    width: fc.double({ min: 0.5, max: 60, noNaN: true }),
    start: fc.double({ min: -1, max: 7, noNaN: true }),
    sweep: fc.double({ min: 0.02, max: 6.2, noNaN: true }),
    corner: fc.constantFrom(0, 1.5, 3),
  });
  const partsOf = (d: string) => ({
    commands: d.replace(/-?[\d.]+/g, "#"),
    numbers: d.match(/-?[\d.]+/g)?.map(Number),
  });
  fc.assert(
    fc.property(cases, ({ inner, width, start, sweep, corner }) => {
      const own = partsOf(sectorPath(inner, inner + width, start, start + sweep, corner));
      const d3s = partsOf(byD3(inner, inner + width, start, start + sweep, corner) ?? "");
      expect(own.commands).toBe(d3s.commands);
      d3s.numbers?.forEach((number, i) => {
        expect(Math.abs((own.numbers?.[i] ?? Number.NaN) - number)).toBeLessThan(0.0101);
      });
    }),
    { numRuns: 500 },
  );
});
