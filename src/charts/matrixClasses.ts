import { max } from "d3";
import type { ChordModel } from "./chordModel";
import { type ValueClass, valueClasses } from "./heatmapClasses";

const mostClasses = 6;

/**
 * The classes of a chord's strengths: counts as a heatmap has them; other strengths in at most six of a round width, each
 * from above `low` up to `high`. None where there is no pair.
 */
export function matrixClasses({ measure, strength }: Pick<ChordModel, "measure" | "strength">): readonly ValueClass[] {
  const most = max(strength) ?? 0;
  if (measure === "count" || most === 0) return valueClasses(most);
  const power = Math.floor(Math.log10(most / mostClasses));
  const factor = [1, 2, 5, 10].find((f) => f * 10 ** power * mostClasses >= most) ?? 10;
  const round = (value: number) => Number(value.toFixed(Math.max(0, -power)));
  const width = round(factor * 10 ** power);
  return Array.from({ length: Math.ceil(round(most / width)) }, (_, k) => ({
    low: round(k * width),
    high: round((k + 1) * width),
  }));
}
