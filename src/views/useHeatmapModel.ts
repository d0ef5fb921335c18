import { useMemo } from "react";
import type { HeatmapModel } from "../charts/heatmapLayout";
import { useEvidence, useView } from "./evidence";

/** The heatmap as it is chosen just now. A group's colour goes by its place as published. */
export function useHeatmapModel(): HeatmapModel {
  const { table, matrix, order } = useEvidence();
  const isTurned = useView("turned");
  return useMemo(
    () => ({
      title: table.title,
      matrix,
      order,
      groups: table.groups,
      themes: table.themes,
      isTurned,
    }),
    [table, matrix, order, isTurned],
  );
}
