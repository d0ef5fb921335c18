import { shownPairs } from "../charts/chordData";
import { enChordOf } from "../messages/enChord";
import controls from "../ui/controls.module.css";
import { useEvidence, useView } from "./evidence";
import styles from "./Section.module.css";
import { type Chord, mostRibbons } from "./useChordModel";
import { useChordSentences } from "./useChordSentences";
import { useWords } from "./useWords";

/** What the ring shows and what it leaves out, in words, with the way to have it all. */
export function ChordNote(chord: Chord) {
  const { model, pairs, reaching, center } = chord;
  const { store } = useEvidence();
  const ribbons = useView("ribbons");
  const { choose } = store.getState();
  const words = useWords(enChordOf);
  const sentences = useChordSentences(chord);
  const shown = shownPairs(model).length;

  if (pairs.source.length === 0) {
    return (
      <>
        <p className={styles.note}>{sentences.join(" ")}</p>
        {model.level === "studies" && (
          <p className={styles.note}>
            {(["groups", "themes"] as const).map((other) => (
              <button
                key={other}
                type="button"
                className={`${controls.link} ${styles.choiceInNote}`}
                onClick={() => choose({ level: other, around: null, minimum: 0 })}
              >
                {words.whatIsShared[other]}
              </button>
            ))}
          </p>
        )}
      </>
    );
  }
  const canCut = ribbons === "all" && reaching > mostRibbons;
  return (
    <>
      <p className={styles.note}>{sentences.join(" ")}</p>
      {(shown < reaching || canCut || center !== null) && (
        <p className={styles.note}>
          {(shown < reaching || canCut) && (
            <button
              type="button"
              className={`${controls.link} ${styles.choiceInNote}`}
              onClick={() => choose({ ribbons: canCut ? "readable" : "all" })}
            >
              {canCut ? words.showStrongest : words.showAll(reaching)}
            </button>
          )}
          {center !== null && (
            <button type="button" className={controls.link} onClick={() => choose({ around: null, minimum: 0 })}>
              {words.wholeRing}
            </button>
          )}
        </p>
      )}
    </>
  );
}
