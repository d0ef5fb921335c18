import { useMemo } from "react";
import type { HeatmapModel } from "../charts/heatmapLayout";
import { foldTable } from "../model/fold";
import { useEvidence, useView } from "./evidence";

/** The heatmap as it is chosen just now. A group's colour goes by its place as published. */
export function useHeatmapModel(): HeatmapModel {
  const { table, matrix, order } = useEvidence();
  const isTurned = useView("turned");
  const foldedGroups = useView("foldedGroups");
  const foldedThemes = useView("foldedThemes");
  const shown = useMemo(
    () => foldTable(table, { groups: foldedGroups, themes: foldedThemes }),
    [table, foldedGroups, foldedThemes],
  );
  return useMemo(
    () => ({
      title: table.title,
      matrix,
      order,
      ...shown,
      isTurned,
    }),
    [table, matrix, order, shown, isTurned],
  );
}
