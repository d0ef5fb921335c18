import type { HeadingTarget } from "../charts/heatmapLines";
import { targetKey } from "../model/target";
import type { Place } from "./useMove";

/** Where the headings that change places begin and end on screen, along their side, and how far they reach across. */
export interface DropPlaces {
  readonly isRow: boolean;
  /** The place of the heading that is dragged. */
  readonly at: number;
  readonly bounds: readonly { readonly from: number; readonly to: number }[];
  readonly across: { readonly from: number; readonly to: number };
}

const thickness = 4;

/** The drop places among some siblings in a chart on screen. */
export function dropPlaces(holder: Element, { isRow, at, siblings, last }: Place): DropPlaces {
  const grid = holder.querySelector("[role=grid]")?.getBoundingClientRect();
  const boxOf = (target: HeadingTarget) =>
    holder.querySelector(`[data-target=${JSON.stringify(targetKey(target))}]`)?.getBoundingClientRect();
  const marks = siblings.map(boxOf);
  const from = marks.map((mark) => (isRow ? mark?.top : mark?.left) ?? 0);
  const end = Math.max(...last.map((target) => (isRow ? boxOf(target)?.bottom : boxOf(target)?.right) ?? 0));
  return {
    isRow,
    at,
    // Where a sibling ends, with what is beneath it, the next one begins.
    bounds: from.map((start, i) => ({ from: start, to: from[i + 1] ?? end })),
    across: { from: (isRow ? grid?.left : marks[0]?.top) ?? 0, to: (isRow ? grid?.right : grid?.bottom) ?? 0 },
  };
}

/** The place that a pointer means, and the line that shows it, in the coordinates of the window. */
export function dropAt(
  { isRow, at, bounds, across }: DropPlaces,
  x: number,
  y: number,
): { to: number; mark: { x: number; y: number; width: number; height: number } } {
  const along = isRow ? y : x;
  // Between which two it stands, the dragged one among them.
  const before = bounds.filter(({ from, to }) => along > (from + to) / 2).length;
  const line = (bounds[before]?.from ?? bounds.at(-1)?.to ?? 0) - thickness / 2;
  const reach = across.to - across.from;
  return {
    to: before > at ? before - 1 : before,
    mark: isRow
      ? { x: across.from, y: line, width: reach, height: thickness }
      : { x: line, y: across.from, width: thickness, height: reach },
  };
}
