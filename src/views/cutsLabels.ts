import type { ChartName } from "./useDrawing";

const cutting: readonly ChartName[] = ["heatmap", "chord", "matrix", "compare"];

/** Does a chart cut labels that have no room? Shared studies and tables wrap theirs. */
export const cutsLabels = (chart: ChartName): boolean => cutting.includes(chart);
