import { useDeferredValue, useMemo } from "react";
import { chord } from "../charts/chord";
import { hasSharedCells } from "../model/coCite";
import { levels, strengths, units } from "../model/counts";
import { Choice } from "../ui/Choice";
import { Later } from "../ui/Later";
import { More } from "../ui/More";
import { Slider } from "../ui/Slider";
import { ChartView } from "./ChartView";
import { ChordNote } from "./ChordNote";
import { useEvidence, useView } from "./evidence";
import { PairsTwin } from "./PairsTwin";
import styles from "./Section.module.css";
import { useChordModel } from "./useChordModel";
import { useTip } from "./useTip";
import { listedPairs } from "./words";

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
            disabled={hasSharedCells(table) ? {} : { cell: words.cellIsExample }}
            onChoose={(chosen) => choose({ unit: chosen, minimum: 0 })}
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
                <ChartView name="draw:chord" chart={chord} model={model} tip={tip} hint={messages.tips.chord} blank />
              )}
              <ChordNote {...chosen} />
            </div>
            <PairsTwin pairs={pairs} />
          </div>
        </div>
      )}
    </section>
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
