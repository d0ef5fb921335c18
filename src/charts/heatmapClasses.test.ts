import { expect, test } from "vitest";
import { classColor, classed, classLabel, classOf, valueClasses } from "./heatmapClasses";
import { lightStyle } from "./style";

test.each([
  [0, []],
  [1, ["1"]],
  [6, ["1", "2", "3", "4", "5", "6"]],
  [7, ["1–2", "3–4", "5–6", "7–8"]],
  [60, ["1–10", "11–20", "21–30", "31–40", "41–50", "51–60"]],
  [61, ["1–15", "16–30", "31–45", "46–60", "61–75"]],
  [1000, ["1–200", "201–400", "401–600", "601–800", "801–1000"]],
])("values up to %i are in classes %j", (max, labels) => {
  expect(valueClasses(max).map(classLabel)).toEqual(labels);
});

test("law: every value lies in its class, and there are six at most", () => {
  for (let max = 1; max <= 3000; max += 7) {
    const classes = valueClasses(max);
    expect(classes.length).toBeLessThanOrEqual(6);
    for (const value of [1, Math.ceil(max / 3), max]) {
      const own = classes[classOf(value, classes)]!;
      expect(own.low).toBeLessThanOrEqual(value);
      expect(own.high).toBeGreaterThanOrEqual(value);
    }
  }
});

test("a share is classed by its whole per cents, as it is written; some of it is never nothing", () => {
  const counts = {
    values: Float64Array.of(22),
    rowTotals: Float64Array.of(22),
    columnTotals: Float64Array.of(22),
    total: 22,
  };
  const percents = [0, 0.001, 0.2049, 6 / 22, 1].map((share) => classed(share, { of: counts }));
  expect(percents).toEqual([0, 1, 20, 27, 100]);
  expect(classed(7, { of: null })).toBe(7);
});

test("classes in use are spread over the ramp; zero has its own colour", () => {
  const { ramp, zero } = lightStyle;
  expect([0, 1, 2].map((k) => classColor(k, 3, lightStyle))).toEqual([ramp[0], ramp[3], ramp[5]]);
  expect(classColor(5, 6, lightStyle)).toBe(ramp[5]);
  expect(classColor(classOf(0, valueClasses(6)), 6, lightStyle)).toBe(zero);
});
