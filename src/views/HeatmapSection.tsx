import { useState } from "react";
import { offeredMeasures } from "../model/studyLists";
import { Choice } from "../ui/Choice";
import controls from "../ui/controls.module.css";
import { Later } from "../ui/Later";
import { More } from "../ui/More";
import { useAfterPaint } from "../ui/useAfterPaint";
import { useEvidence, useView } from "./evidence";
import { HeatmapChart } from "./HeatmapChart";
import { HeatmapTwin } from "./HeatmapTwin";
import { OrderChoice, useIsByHand } from "./OrderChoice";
import styles from "./Section.module.css";
import { useHeatmapModel } from "./useHeatmapModel";

const loadMore = () => import("./HeatmapMore").then((module) => ({ default: module.HeatmapMore }));

// The order stands without its note, too.
const loadNote = () =>
  import("./SimilarityNote")
    .then((module) => ({ default: module.SimilarityNote }))
    .catch(() => ({ default: () => null }));

/**
 * Where the evidence is: the heatmap, its controls, and its twin. `twin`: whether the table is shown at first; `isNew`: whether
 * it has to wait.
 */
export function HeatmapSection({ twin, isNew }: { twin: boolean; isNew: boolean }) {
  const { table, store, messages, isOrderMissing } = useEvidence();
  const measure = useView("measure");
  const model = useHeatmapModel();
  const [isTwinShown, setIsTwinShown] = useState(twin);
  // Thousands of numbers follow the drawing instead of holding it up.
  const twinModel = useAfterPaint(model);
  const { choose } = store.getState();
  const isByHand = useIsByHand();
  const isBySimilarity = useView("order") === "similarity" && !isByHand;
  const words = messages.controls;

  return (
    <section className={styles.section} aria-labelledby="heatmap-title">
      <header className={styles.header}>
        <h2 id="heatmap-title">{messages.overview.heatmap}</h2>
        <div className={styles.controls}>
          <Choice
            label={words.measure}
            value={measure}
            options={offeredMeasures(table)}
            names={messages.measures}
            onChoose={(chosen) => choose({ measure: chosen })}
          />
          <OrderChoice describedBy={isBySimilarity ? "by-similarity" : undefined} />
        </div>
        {isBySimilarity && (
          <p id="by-similarity" className={styles.note}>
            {isOrderMissing ? words.orderMissing : <Later load={loadNote} />}
          </p>
        )}
        <More label={words.more}>
          <Later load={loadMore} />
        </More>
      </header>
      <HeatmapChart model={model} />
      <button type="button" className={`${controls.small} not-on-paper`} onClick={() => setIsTwinShown(!isTwinShown)}>
        {isTwinShown ? words.hideTable : words.showTable}
      </button>
      {!isNew && <HeatmapTwin model={twinModel} table={table} messages={messages} shown={isTwinShown} />}
    </section>
  );
}
