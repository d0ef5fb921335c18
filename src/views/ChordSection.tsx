import { useDeferredValue, useMemo } from "react";
import { chord } from "../charts/chord";
import type { ChordModel } from "../charts/chordModel";
import { hasSharedCells } from "../model/coCite";
import { levels, strengths, units } from "../model/counts";
import { Choice } from "../ui/Choice";
import controls from "../ui/controls.module.css";
import { Later } from "../ui/Later";
import { More } from "../ui/More";
import { Slider } from "../ui/Slider";
import { ChartView } from "./ChartView";
import { useEvidence, useView } from "./evidence";
import { isolatedLabels } from "./isolatedLabels";
import { listedPairs } from "./listedPairs";
import { PairsTwin } from "./PairsTwin";
import styles from "./Section.module.css";
import { type Chord, mostRibbons, useChordModel } from "./useChordModel";
import { useTip } from "./useTip";

// What a reader sees who has not changed the chord is there at once.
const loadNote = () => import("./ChordNote").then((module) => ({ default: module.ChordNote }));
const loadMatrix = () => import("./ChordMatrix").then((module) => ({ default: module.ChordMatrix }));
const loadMore = () => import("./ChordMore").then((module) => ({ default: module.ChordMore }));

/** Which studies are cited together: the chord, its controls, and the list of its pairs. `full`: in a tab of its own. */
export function ChordSection({ full }: { full: boolean }) {
  const { table, store, messages } = useEvidence();
  const unit = useView("unit");
  const level = useView("level");
  const tip = useTip();
  const chosen = useChordModel();
  const { model, range, minimum } = chosen;
  // A list of thousands follows the ring instead of holding it up.
  const pairs = useDeferredValue(useMemo(() => listedPairs(model, table.language), [model, table]));
  const { choose, drag, settle } = store.getState();
  const words = messages.chordSection;

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
          {full && <LevelAndStrength />}
          <Slider
            label={messages.controls.minimum}
            value={minimum}
            {...range}
            onSlide={(value) => drag({ minimum: value })}
            onSettle={settle}
          />
          <More label={messages.controls.more}>
            {!full && <LevelAndStrength />}
            <Later load={loadMore} />
          </More>
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
                  tip={tip}
                  hint={messages.tips.chord(level)}
                  blank
                />
              )}
              <div id="chord-note" aria-live="polite">
                {isPlain(chosen) ? <PlainNote {...chosen} /> : <Later load={loadNote} {...chosen} />}
              </div>
              {full && model.strength.length > 0 && <Matrix model={model} />}
            </div>
            <PairsTwin pairs={pairs} />
          </div>
        </div>
      )}
    </section>
  );
}

/** The ring's twin, when it is asked for. */
function Matrix({ model }: { model: ChordModel }) {
  const { store, messages } = useEvidence();
  const isShown = useView("matrix") === "shown";
  const words = messages.chordSection;
  return (
    <>
      <button
        type="button"
        className={`${controls.small} not-on-paper`}
        onClick={() => store.getState().choose({ matrix: isShown ? "hidden" : "shown" })}
      >
        {isShown ? words.hideMatrix : words.showMatrix}
      </button>
      {isShown && <Later load={loadMatrix} model={model} />}
    </>
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

/** What stands around the ring, and how a pair is weighed: with either, the minimum begins anew. */
function LevelAndStrength() {
  const { store, messages } = useEvidence();
  const { choose } = store.getState();
  const words = messages.chordSection;
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
