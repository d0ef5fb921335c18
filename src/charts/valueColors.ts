import { lightness, mixColors } from "./contrast";
import type { ChartStyle } from "./style";

/** Kinds of things that are no groups: 3:1 against the paper, and told apart by every eye (valueColors.test.ts). */
const kinds = {
  light: ["#134a64", "#9d84cc", "#ca7c6f", "#916100", "#713500", "#5b6797"],
  dark: ["#9f4e43", "#e1a3e9", "#989334", "#86cb86", "#206c95", "#039f9a"],
};

/** Tone k of n values in order: grey, the more the further from the paper. The ramp of the cells means something else. */
export function orderColor(k: number, n: number, { paper, ink }: Pick<ChartStyle, "paper" | "ink">): string {
  return mixColors(paper, ink, n === 1 ? 0.6 : 0.24 + (0.68 * k) / (n - 1));
}

/** Colour k of n kinds. In a style that has one colour only, for `forced-colors`, tones like those of an order. */
export function kindColor(k: number, n: number, style: ChartStyle): string {
  if (style.groups.length === 1) return orderColor(k, n, style);
  const palette = lightness(style.paper) > 50 ? kinds.light : kinds.dark;
  return palette[k] ?? style.muted;
}
