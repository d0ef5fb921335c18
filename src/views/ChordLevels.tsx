import { enChordOf } from "../messages/enChord";
import { levels, strengths } from "../model/counts";
import { Choice } from "../ui/Choice";
import { useEvidence, useView } from "./evidence";
import { useWords } from "./useWords";

/** What stands around the ring, and how a pair is weighed: with either, the minimum begins anew. */
export function ChordLevels() {
  const { store } = useEvidence();
  const { choose } = store.getState();
  const words = useWords(enChordOf);
  return (
    <>
      <Choice
        label={words.level}
        value={useView("level")}
        options={levels}
        names={words.levels}
        onChoose={(level) => choose({ level, around: null, minimum: 0 })}
      />
      <Choice
        label={words.strength}
        value={useView("strength")}
        options={strengths}
        names={words.strengths}
        onChoose={(strength) => choose({ strength, minimum: 0 })}
      />
    </>
  );
}
