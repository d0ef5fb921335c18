import type { View } from "../state/view";
import type { ChartName } from "./useDrawing";

/** What a tab shows, to begin with; where it cannot be drawn the next, and at last the heatmap. */
export function chartsOfTab({ tab, list }: Pick<View, "tab" | "list">): readonly ChartName[] {
  switch (tab) {
    case "overview":
    case "heatmap":
      return ["heatmap"];
    case "chord":
      return ["chord", "heatmap"];
    case "compare":
      return ["compare", "passages", "heatmap"];
    case "table":
      return [list, "heatmap"];
    default:
      return tab satisfies never;
  }
}
