import { useDeferredValue, useRef, useState } from "react";
import { heatmap } from "../charts/heatmap";
import type { HeatmapLayout } from "../charts/heatmapLayout";
import { locateTotal } from "../charts/heatmapTotals";
import { offeredMeasures } from "../model/studyLists";
import { targetKey } from "../model/target";
import { Choice } from "../ui/Choice";
import controls from "../ui/controls.module.css";
import { Later } from "../ui/Later";
import { More } from "../ui/More";
import { ChartView } from "./ChartView";
import { useEvidence, useView } from "./evidence";
import { HeatmapTwin } from "./HeatmapTwin";
import { OrderChoice, useIsByHand } from "./OrderChoice";
import styles from "./Section.module.css";
import { useHeatmapModel } from "./useHeatmapModel";
import { useLateArranging } from "./useLateArranging";
import { useTip } from "./useTip";
import { useOpenWorking } from "./WorkingProvider";

const loadMore = () => import("./HeatmapMore").then((module) => ({ default: module.HeatmapMore }));
// Without it, the rest of the heatmap still works.
const loadArranging = () =>
  import("./HeatmapArranging")
    .then((module) => ({ default: module.HeatmapArranging }))
    .catch(() => ({ default: nothing }));
const nothing = () => null;

/** Where the evidence is: the heatmap, its controls, and its twin. `twin`: whether the table is shown at first. */
export function HeatmapSection({ twin }: { twin: boolean }) {
  const { table, store, messages, isOrderMissing } = useEvidence();
  const measure = useView("measure");
  const model = useHeatmapModel();
  const tip = useTip();
  const openWorking = useOpenWorking();
  const box = useRef<HTMLDivElement>(null);
  const arranging = useLateArranging(box);
  const [isTwinShown, setIsTwinShown] = useState(twin);
  // Thousands of numbers follow the drawing instead of holding it up.
  const twinModel = useDeferredValue(model);
  const { choose } = store.getState();
  const isByHand = useIsByHand();
  const isBySimilarity = useView("order") === "similarity" && !isByHand;
  const words = messages.controls;

  function press(layout: HeatmapLayout, x: number, y: number): boolean {
    const parent = layout.model.nesting?.locateFold(layout, x, y);
    if (!parent) return pressTotal(layout, x, y);
    arranging.pressFold(parent);
    return true;
  }

  function pressTotal(layout: HeatmapLayout, x: number, y: number): boolean {
    const total = locateTotal(layout, x, y);
    if (!total) return false;
    // A number in the margin cannot have the focus: its heading has it, to come back to from the dialog.
    const heading = total.target ? `[data-target=${JSON.stringify(targetKey(total.target))}]` : "[tabindex='0']";
    document.querySelector<SVGElement>(`main [role=grid] ${heading}`)?.focus();
    openWorking(total.target);
    return true;
  }

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
            {isOrderMissing ? words.orderMissing : words.bySimilarity}
          </p>
        )}
        <More label={words.more}>
          <Later load={loadMore} />
        </More>
      </header>
      <div ref={box} className={styles.chart}>
        <ChartView
          name="draw:heatmap"
          chart={heatmap}
          model={model}
          tip={tip}
          hint={messages.tips.heatmap}
          onPress={press}
          onKey={arranging.onKey}
        />
        {arranging.isReached && (
          <Later load={loadArranging} box={box} handlers={arranging.handlers} onReady={arranging.onReady} />
        )}
      </div>
      <button type="button" className={`${controls.small} not-on-paper`} onClick={() => setIsTwinShown(!isTwinShown)}>
        {isTwinShown ? words.hideTable : words.showTable}
      </button>
      <HeatmapTwin model={twinModel} table={table} messages={messages} shown={isTwinShown} />
    </section>
  );
}
