import { useMemo } from "react";
import { shownPairs } from "../charts/chordData";
import controls from "../ui/controls.module.css";
import { useEvidence, useView } from "./evidence";
import { isolatedLabels } from "./isolatedLabels";
import styles from "./Section.module.css";
import { type Chord, mostRibbons } from "./useChordModel";
import { useChordWords } from "./useChordWords";

/** What the ring shows and what it leaves out, in words, with the way to have it all. */
export function ChordNote({ model, pairs, reaching, rare, entries, center }: Chord) {
  const { table, store, messages } = useEvidence();
  const ribbons = useView("ribbons");
  const { choose } = store.getState();
  const { level, unit } = model;
  const words = useChordWords();
  const alone = useMemo(() => isolatedLabels(pairs, table), [pairs, table]);
  const all = pairs.source.length;
  const shown = shownPairs(model).length;
  const onRing = model.studies.length;

  if (all === 0) {
    return (
      <>
        <p className={styles.note}>{level === "studies" ? messages.pairs.none(unit) : words.none(level)}</p>
        {level === "studies" && (
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
  const sentences = [
    messages.pairs.shown(shown, all),
    level !== "studies" && words.tie(level),
    rare > 0 && words.rareLeftOut(rare, level),
    shown < reaching && words.cut(mostRibbons),
    center !== null && (onRing === 0 ? words.centerFiltered(center, level) : `${words.around(center, level)}.`),
    onRing < entries && words.onRing(onRing, entries, level),
    center === null && (level === "studies" ? messages.pairs.isolated(alone, unit) : words.isolated(alone, level)),
  ];
  const canCut = ribbons === "all" && reaching > mostRibbons;
  return (
    <>
      <p className={styles.note}>{sentences.filter(Boolean).join(" ")}</p>
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
