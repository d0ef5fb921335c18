import { useMemo } from "react";
import { chord } from "../charts/chord";
import { hasSharedCells } from "../model/coCite";
import { units } from "../model/counts";
import { Choice } from "../ui/Choice";
import { Later } from "../ui/Later";
import { More } from "../ui/More";
import { Slider } from "../ui/Slider";
import { useAfterPaint } from "../ui/useAfterPaint";
import { ChartView } from "./ChartView";
import { useEvidence, useView } from "./evidence";
import { isolatedLabels } from "./isolatedLabels";
import { PairsTwin } from "./PairsTwin";
import styles from "./Section.module.css";
import { tipOf } from "./tipOf";
import { type Chord, mostRibbons, useChordModel } from "./useChordModel";

const loadLater = () => import("./ChordLater").then((module) => ({ default: module.ChordLater }));

/**
 * Which studies are cited together: the chord, its controls, and the list of its pairs. `full`: in a tab of its own; `isNew`:
 * whether the list has to wait.
 */
export function ChordSection({ full, isNew }: { full: boolean; isNew: boolean }) {
  const { table, store, messages } = useEvidence();
  const unit = useView("unit");
  const level = useView("level");
  const chosen = useChordModel();
  const { model, range, minimum } = chosen;
  // A list of thousands follows the ring instead of holding it up.
  const listed = useAfterPaint(isNew ? null : model);
  const { choose, drag, settle } = store.getState();
  const words = messages.chordSection;
  const later = (part: "levels" | "more" | "note" | "matrix") => (
    <Later load={loadLater} part={part} chord={chosen} full={full} />
  );

  return (
    <section className={styles.section} aria-labelledby="chord-title">
      <header className={styles.header}>
        <h2 id="chord-title">{words.title[level]}</h2>
        <div className={styles.controls}>
          <Choice
            label={messages.controls.unit}
            value={unit}
            options={units}
            names={messages.citedTogetherIn}
            blocked={hasSharedCells(table) ? {} : { cell: words.cellIsExample }}
            onChoose={(chosen) => choose({ unit: chosen, minimum: 0 })}
            disabled={level !== "studies"}
            describedBy={level === "studies" ? undefined : "chord-note"}
          />
          <Slider
            label={messages.controls.minimum}
            value={minimum}
            {...range}
            onSlide={(value) => drag({ minimum: value })}
            onSettle={settle}
          />
          {/* After what is there at once, which would be moved by what comes. */}
          {full && later("levels")}
          <More label={messages.controls.more}>{later("more")}</More>
        </div>
      </header>
      {table.citedCount === 0 ? (
        <p>{messages.pairs.noCitations}</p>
      ) : (
        <div className={styles.beside}>
          <div className={styles.besideInner}>
            <div>
              {model.studies.length > 0 && (
                <ChartView
                  name="draw:chord"
                  chart={chord}
                  model={model}
                  tip={tipOf}
                  hint={messages.tips.chord(level)}
                  blank
                />
              )}
              <div id="chord-note" aria-live="polite">
                {isPlain(chosen) ? <PlainNote {...chosen} /> : later("note")}
              </div>
              {full && model.strength.length > 0 && later("matrix")}
            </div>
            {listed && <PairsTwin model={listed} />}
          </div>
        </div>
      )}
    </section>
  );
}

/** Is there nothing to say of a chord but how many pairs there are, and who is in none? */
function isPlain({ model, pairs, reaching, rare, entries, center }: Chord): boolean {
  const isWhole = model.studies.length === entries && rare === 0 && reaching <= mostRibbons;
  return model.level === "studies" && pairs.source.length > 0 && center === null && isWhole;
}

function PlainNote({ model, pairs, reaching }: Chord) {
  const { table, messages } = useEvidence();
  const alone = useMemo(() => isolatedLabels(pairs, table), [pairs, table]);
  const words = messages.pairs;
  return (
    <p className={styles.note}>
      {words.shown(reaching, pairs.source.length)} {words.isolated(alone, model.unit)}
    </p>
  );
}
