import { useMemo } from "react";
import type { HeatmapModel } from "../charts/heatmapLayout";
import { useEvidence, useView } from "./evidence";
import { useNesting } from "./useNesting";

/** The heatmap as it is chosen just now. A group's colour goes by its place as published. */
export function useHeatmapModel(): HeatmapModel {
  const { table, matrix, order, bars } = useEvidence();
  const isTurned = useView("turned");
  const foldedGroups = useView("foldedGroups");
  const foldedThemes = useView("foldedThemes");
  const nested = useNesting();
  const shown = useMemo(() => {
    if (!nested) return { groups: table.groups, themes: table.themes };
    const folded = { groups: foldedGroups, themes: foldedThemes };
    return { ...nested.foldTable(table, folded), nesting: nested.nesting };
  }, [table, nested, foldedGroups, foldedThemes]);
  return useMemo(
    () => ({
      title: table.title,
      matrix,
      order,
      ...shown,
      isTurned,
      bars,
    }),
    [table, matrix, order, shown, isTurned, bars],
  );
}
