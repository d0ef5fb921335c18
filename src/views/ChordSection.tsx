import { useMemo } from "react";
import { chord } from "../charts/chord";
import { hasSharedCells, isolated } from "../model/coCite";
import { units } from "../model/counts";
import { Choice } from "../ui/Choice";
import { Slider } from "../ui/Slider";
import { ChartView } from "./ChartView";
import { useEvidence, useView } from "./evidence";
import { PairsTwin } from "./PairsTwin";
import styles from "./Section.module.css";
import { useChordModel } from "./useChordModel";
import { useTip } from "./useTip";
import { listedPairs, studyLabels } from "./words";

/** Which studies are cited together: the chord, its controls, and the list of its pairs. */
export function ChordSection() {
  const { table, store, messages, coCitation } = useEvidence();
  const unit = useView("unit");
  const tip = useTip();
  const { model, strongest } = useChordModel();
  const pairs = useMemo(() => listedPairs(model, table.language), [model, table]);
  const alone = useMemo(() => studyLabels(table, isolated(coCitation)), [table, coCitation]);
  const { choose, drag, settle } = store.getState();
  const words = messages.pairs;

  return (
    <section className={styles.section} aria-labelledby="chord-title">
      <header className={styles.header}>
        <h2 id="chord-title">{messages.overview.chord}</h2>
        <div className={styles.controls}>
          <Choice
            label={messages.controls.unit}
            value={unit}
            options={units}
            names={messages.citedTogetherIn}
            disabled={hasSharedCells(table) ? {} : { cell: messages.controls.cellIsExample }}
            onChoose={(chosen) => choose({ unit: chosen, minimum: 1 })}
          />
          <Slider
            label={messages.controls.minimum}
            value={model.minimum}
            min={1}
            max={strongest}
            onSlide={(value) => drag({ minimum: value })}
            onSettle={settle}
          />
        </div>
      </header>
      {table.citedCount === 0 ? (
        <p>{words.noCitations}</p>
      ) : (
        <div className={styles.beside}>
          <div className={styles.besideInner}>
            <div>
              <ChartView name="draw:chord" chart={chord} model={model} tip={tip} hint={messages.tips.chord} blank />
              <p className={styles.note} aria-live="polite">
                {coCitation.source.length === 0
                  ? words.none(unit)
                  : `${words.shown(pairs.length, coCitation.source.length)} ${words.isolated(alone, unit)}`}
              </p>
            </div>
            <PairsTwin pairs={pairs} />
          </div>
        </div>
      )}
    </section>
  );
}
