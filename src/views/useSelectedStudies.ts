import { useMemo } from "react";
import { light } from "../model/counts";
import { related } from "../model/related";
import { useEvidence, useView } from "./evidence";

/** The studies behind what the reading panel shows, as the filter leaves them; none: nothing is selected, or it has none. */
export function useSelectedStudies(): ReadonlySet<number> {
  const { table, filter, coCitation } = useEvidence();
  const selection = useView("selection");
  return useMemo(() => {
    const { studies } = selection ? related(table, selection, coCitation, filter) : { studies: [] };
    return new Set(Array.from(studies).flatMap((lit, i) => (lit === light.focus ? [i] : [])));
  }, [table, selection, coCitation, filter]);
}
