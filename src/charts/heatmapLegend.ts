import type { ChartWords } from "../messages/figureWords";
import { cellState, type Matrix, type Measure } from "../model/counts";
import { classLabel, type ValueClass } from "./heatmapClasses";
import type { LegendKey, LegendModel } from "./legend";

/** The looks that a legend explains: a class of values by its index (-1 is zero), or what has no value. */
export type CellLook = number | "gap" | "filtered" | "unavailable";

/** What there is in a matrix: its largest value, whether some value is 0, and how many cells have none. */
export interface Contents {
  readonly max: number;
  readonly hasZero: boolean;
  readonly gaps: number;
  readonly filtered: number;
  readonly unavailable: number;
}

/** One pass over all cells. */
export function contentsOf({ values, state }: Matrix): Contents {
  const counts = [0, 0, 0, 0, 0];
  let max = 0;
  let hasZero = false;
  for (let k = 0; k < values.length; k++) {
    const value = values[k]!;
    counts[state[k]!]!++;
    if (value > max) max = value;
    else if (value === 0 && state[k] === cellState.value) hasZero = true;
  }
  const { gap, filtered, unavailable } = cellState;
  return { max, hasZero, gaps: counts[gap]!, filtered: counts[filtered]!, unavailable: counts[unavailable]! };
}

/** What a heatmap's legend says: the classes, what has no value where there is any, and what did not fit. */
export function heatmapLegend(
  contents: Contents,
  measure: Measure,
  messages: ChartWords,
  classes: readonly ValueClass[],
  {
    numberSize,
    leftOut,
    asPercent,
    barsLeftOut,
  }: { numberSize: number | null; leftOut: boolean; asPercent: boolean; barsLeftOut: boolean },
): LegendModel<CellLook> {
  const text = messages.heatmap;
  const stepLabel = (label: string) => (measure === "share" ? text.percentStep(label) : label);
  const steps: LegendKey<CellLook>[] = [
    ...(contents.hasZero ? [{ look: -1, label: stepLabel("0") }] : []),
    ...classes.map((c, look) => ({ look, label: stepLabel(classLabel(c)) })),
  ];
  const keys: LegendKey<CellLook>[] = [
    ...(contents.gaps > 0 ? [{ look: "gap" as const, label: text.gapKey }] : []),
    ...(contents.filtered > 0 ? [{ look: "filtered" as const, label: text.filteredKey }] : []),
    ...(contents.unavailable > 0 ? [{ look: "unavailable" as const, label: text.unavailableKey }] : []),
  ];
  const notes = [
    ...(asPercent && numberSize !== null ? [text.sharesAsPercent] : []),
    ...(numberSize === null && steps.length > 0 ? [text.numbersLeftOut] : []),
    ...(leftOut && numberSize !== null ? [text.labelsLeftOut] : []),
    ...(barsLeftOut ? [messages.segments.leftOut] : []),
  ];
  return { title: steps.length > 0 ? text.legend[measure] : "", steps, keys, notes };
}
