import fc from "fast-check";
import { expect, test } from "vitest";
import { strengthRange } from "./strengthRange";

test("strengths go in round steps", () => {
  expect(strengthRange(Float64Array.of(6 / 23, 2 / 20, 3 / 20))).toEqual({ min: 0.1, max: 0.26, step: 0.005 });
  expect(strengthRange(Float64Array.of(0.02, 1))).toEqual({ min: 0, max: 1, step: 0.05 });
  expect(strengthRange(Float64Array.of(0.5, 12.5))).toEqual({ min: 0.5, max: 12.5, step: 0.5 });
});

test("equal strengths, or none, leave nothing to choose", () => {
  for (const strengths of [Float64Array.of(0.5, 0.5), new Float64Array()]) {
    const { min, max } = strengthRange(strengths);
    expect(min).toBe(max);
  }
});

test("the first stop lets every pair pass, the last one at least one, and there are few", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 1e-6, max: 100, noNaN: true }), { minLength: 1 }), (values) => {
      const { min, max, step } = strengthRange(Float64Array.from(values));
      expect(min).toBeLessThanOrEqual(Math.min(...values));
      expect(max).toBeLessThanOrEqual(Math.max(...values));
      expect(max).toBeGreaterThanOrEqual(min);
      expect((max - min) / step).toBeLessThan(50);
    }),
  );
});
