import type { Chart } from "./chart";
import { heatmapAccess, locateInHeatmap } from "./heatmapAccess";
import { type HeatmapLayout, type HeatmapModel, layoutHeatmap } from "./heatmapLayout";
import { heatmapScene } from "./heatmapScene";

/** Groups by themes, each cell its number and a tone; totals in the margins and a legend, so that a file says it all. */
export const heatmap: Chart<HeatmapModel, HeatmapLayout> = {
  layout: layoutHeatmap,
  scene: heatmapScene,
  access: heatmapAccess,
  locate: locateInHeatmap,
  light: () => import("./heatmapHighlight").then(({ heatmapLight }) => heatmapLight),
};
