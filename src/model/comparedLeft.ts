import type { Comparison } from "./compare";
import { cellState } from "./counts";

/**
 * The compared of which a filter leaves something, or that have no example anyway. Of the others every example is filtered
 * out: what they cite is not known to be nothing.
 */
export function comparedLeft({ chosen, cells }: Comparison): number[] {
  return chosen.filter((_, column) => {
    const has = (state: number) => cells.some((row) => row[column]?.state === state);
    return has(cellState.value) || !has(cellState.filtered);
  });
}
