import { useMemo } from "react";
import { type ChordModel, chordModel } from "../charts/chordModel";
import { useEvidence, useView } from "./evidence";

/** The chord as it is chosen just now, and the strength of its strongest pair (1 where there is none). */
export function useChordModel(): { model: ChordModel; strongest: number } {
  const { table, filter, coCitation } = useEvidence();
  const minimum = useView("minimum");
  const strongest = coCitation.full.reduce((most, count) => Math.max(most, count), 1);
  // The ring is arranged once; another minimum only hides ribbons.
  const ring = useMemo(() => chordModel(table, coCitation, { filter }), [table, filter, coCitation]);
  const shown = Math.min(minimum, strongest);
  const model = useMemo(() => ({ ...ring, minimum: shown }), [ring, shown]);
  return { model, strongest };
}
