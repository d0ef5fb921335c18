import { expect, test } from "vitest";
import { fileName } from "./download";

test.each([
  ["Intervention characteristics: themes", "heatmap", "intervention-characteristics-themes-heatmap.svg"],
  ["../../etc/passwd\0", "chord", "etc-passwd-chord.svg"],
  ["Żółć – zdrowie", "chord", "żółć-zdrowie-chord.svg"],
  ["", "heatmap", "heatmap.svg"],
])("%j gives a name that any system takes", (title, chart, name) => {
  expect(fileName(title, chart, "svg")).toBe(name);
});

test("a long title keeps the chart's name out of harm", () => {
  const name = fileName("word ".repeat(60), "heatmap", "svg");
  expect(name).toMatch(/heatmap\.svg$/);
  expect(name.length).toBeLessThan(100);
});
