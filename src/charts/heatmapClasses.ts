import type { Matrix } from "../model/counts";
import type { ChartStyle } from "./style";

/** Values 1 … max in classes of equal width: class k holds low to high, both included. */
export interface ValueClass {
  readonly low: number;
  readonly high: number;
}

const mostClasses = 6;

/**
 * The classes of values from 1 to `max`: one a count up to six, else at most six of a round width ("1–10", "11–20").
 * None when `max` is 0.
 */
export function valueClasses(max: number): readonly ValueClass[] {
  const width = max <= mostClasses ? 1 : roundWidth(max / mostClasses);
  return Array.from({ length: Math.ceil(max / width) }, (_, k) => ({ low: k * width + 1, high: (k + 1) * width }));
}

function roundWidth(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor =
    [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((f) => f * power >= least && Number.isInteger(f * power)) ?? 10;
  return factor * power;
}

/** What is classed: a count as it is, a share in whole per cent, at least 1 unless it is 0. */
export function classed(value: number, { of }: Pick<Matrix, "of">): number {
  return of === null ? value : Math.max(Math.sign(value), Math.round(100 * value));
}

/** Index of a value's class; -1 for 0. */
export function classOf(value: number, classes: readonly ValueClass[]): number {
  const [first] = classes;
  return first ? Math.min(classes.length, Math.ceil(value / first.high)) - 1 : -1;
}

/** "4", "11–20". */
export const classLabel = ({ low, high }: ValueClass): string => (low === high ? `${low}` : `${low}–${high}`);

/** The colour of class k of n: the classes in use are spread over the whole ramp, a single one is a light tone. */
export function classColor(k: number, n: number, style: Pick<ChartStyle, "ramp" | "zero">): string {
  if (k < 0) return style.zero;
  const place = n === 1 ? 1 : Math.round((k * (style.ramp.length - 1)) / (n - 1));
  return style.ramp[place] ?? style.zero;
}
