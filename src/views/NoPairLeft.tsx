import { type ReactNode, useMemo } from "react";
import { enChordOf } from "../messages/enChord";
import { coCite } from "../model/coCite";
import { isFiltered, keep } from "../model/filter";
import { sharedStudies } from "../model/sharedStudies";
import { useEvidence } from "./evidence";
import { OutNote } from "./FilterStatus";
import type { Chord } from "./useChordModel";
import { useWords } from "./useWords";

/** That the filter is why a chord has no pair, and the way back; in every other case the chord's own note, `children`. */
export function NoPairLeft({ chord, children }: { chord: Chord; children: ReactNode }) {
  const { table, filter } = useEvidence();
  const { level, unit } = chord.model;
  const words = useWords(enChordOf);
  const isEmptied = isFiltered(filter) && chord.pairs.source.length === 0;
  const hadPairs = useMemo(
    () => isEmptied && (level === "studies" ? coCite(table, unit) : sharedStudies(table, level)).source.length > 0,
    [table, level, unit, isEmptied],
  );
  const isAllOut = useMemo(() => keep(table, filter).examples?.includes(1) === false, [table, filter]);
  return hadPairs ? <OutNote>{words.noneLeft(level, unit, isAllOut)}</OutNote> : children;
}
