import type { Target } from "../model/target";
import { locateInHeatmap } from "./heatmapAccess";
import type { HeatmapLayout } from "./heatmapLayout";

/** Whose total stands at a point: a group's, a theme's, or with `target` null everything's; null where none stands. */
export function locateTotal(
  layout: HeatmapLayout,
  px: number,
  py: number,
): { target: Extract<Target, { kind: "group" | "theme" }> | null } | null {
  const { grid, x, y, stepX, stepY, totals, right } = layout;
  const isRight = px >= x + stepX * grid.matrix.columns && px < right && totals.rows !== null;
  const bottom = y + stepY * grid.matrix.rows;
  const isBelow = py >= bottom && py < bottom + totals.height && totals.columns !== null;
  if (isRight && isBelow) return { target: null };
  if (!isRight && !isBelow) return null;
  const target = locateInHeatmap(layout, px, py);
  return target?.kind === "group" || target?.kind === "theme" ? { target } : null;
}
