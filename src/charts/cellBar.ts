import type { CellsTarget } from "../model/cellsOf";
import type { Mark } from "../scene/mark";
import type { Box } from "./chart";
import type { LegendModel } from "./legend";
import type { ChartStyle } from "./style";

/** Bars at the bottom of a heatmap's cells, which divide what a cell holds. Most tables have none: `cellBars` makes them. */
export interface CellBars {
  /** Its looks are numbers that `swatch` draws. */
  readonly legend: LegendModel<number>;
  /** The bar of a cell, by the ids of its group and theme; nothing where there is nothing to count. */
  marks(group: string, theme: string, box: Box, style: ChartStyle): readonly Mark[];
  swatch(look: number, box: Box, style: ChartStyle): readonly Mark[];
  /** The same in words, of a cell, a heading's cells, or all; empty where there is nothing to count. */
  words(target: CellsTarget): string;
}

/** A cell that is lower, in CSS pixels, has no bar. */
const leastCell = 24;
/** Height of a bar, and of the room that it takes from the number. */
const barHeight = 5;
export const barRoom = 9;

/** Where the bar of a cell is, in a box that is the cell; null where the cell is too small. */
export function barBox({ x, y, width, height }: Box): Box | null {
  if (Math.min(width, height) < leastCell) return null;
  return { x: x + 4, y: y + height - barHeight - 4, width: width - 8, height: barHeight };
}
