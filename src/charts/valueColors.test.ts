import { describe, expect, test } from "vitest";
import { contrast, lightness } from "./contrast";
import { darkStyle, forcedStyle, lightStyle } from "./style";
import { kindColor, orderColor } from "./valueColors";

describe.each([
  ["light", lightStyle],
  ["dark", darkStyle],
  ["forced", forcedStyle({ paper: "#000000", ink: "#ffffff", highlight: "#d6b4fd" })],
] as const)("%s", (_, style) => {
  test("values in order go away from the paper step by step, and none is the paper", () => {
    for (const n of [1, 2, 4, 8]) {
      const colors = Array.from({ length: n }, (_, k) => orderColor(k, n, style));
      const away = [style.paper, ...colors].map((color) => Math.abs(lightness(color) - lightness(style.paper)));
      for (let k = 1; k < away.length; k++) expect(away[k]! - away[k - 1]!).toBeGreaterThan(6);
    }
  });

  test("six kinds differ, and stand out from the paper", () => {
    const colors = Array.from({ length: 6 }, (_, k) => kindColor(k, 6, style));
    expect(new Set(colors).size).toBe(6);
    if (style.groups.length > 1)
      for (const color of colors) expect(contrast(color, style.paper)).toBeGreaterThanOrEqual(3);
  });
});
