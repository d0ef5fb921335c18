import { useMemo } from "react";
import { shownPairs } from "../charts/chordData";
import { enChordOf } from "../messages/enChord";
import { useEvidence } from "./evidence";
import { isolatedLabels } from "./isolatedLabels";
import { type Chord, mostRibbons } from "./useChordModel";
import { useWords } from "./useWords";

/** What a ring shows and what it leaves out, in sentences. */
export function useChordSentences({ model, pairs, reaching, rare, entries, center }: Chord): string[] {
  const { table, messages } = useEvidence();
  const words = useWords(enChordOf);
  const alone = useMemo(() => isolatedLabels(pairs, table), [pairs, table]);
  const { level, unit } = model;
  const all = pairs.source.length;
  const shown = shownPairs(model).length;
  const onRing = model.studies.length;
  if (all === 0) return [level === "studies" ? words.noPairs(unit) : words.none(level)];
  const sentences = [
    messages.pairs.shown(shown, all),
    level !== "studies" && words.tie(level),
    rare > 0 && words.rareLeftOut(rare, level),
    shown < reaching && words.cut(mostRibbons),
    center !== null && (onRing === 0 ? words.centerFiltered(center, level) : `${words.around(center, level)}.`),
    onRing < entries && words.onRing(onRing, entries, level),
    center === null && (level === "studies" ? messages.pairs.isolated(alone, unit) : words.isolated(alone, level)),
  ];
  return sentences.filter((sentence) => sentence !== false);
}
