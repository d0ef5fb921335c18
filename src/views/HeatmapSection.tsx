import { useState } from "react";
import { heatmap } from "../charts/heatmap";
import type { HeatmapLayout } from "../charts/heatmapLayout";
import { locateTotal } from "../charts/heatmapTotals";
import { orderings } from "../model/counts";
import { offeredMeasures } from "../model/studyLists";
import { targetKey } from "../model/target";
import { Choice } from "../ui/Choice";
import controls from "../ui/controls.module.css";
import { ChartView } from "./ChartView";
import { useEvidence, useView } from "./evidence";
import { HeatmapTwin } from "./HeatmapTwin";
import styles from "./Section.module.css";
import { useHeatmapModel } from "./useHeatmapModel";
import { useTip } from "./useTip";
import { useOpenWorking } from "./WorkingProvider";

/** Where the evidence is: the heatmap, its controls, and its twin. `twin`: whether the table is shown at first. */
export function HeatmapSection({ twin }: { twin: boolean }) {
  const { table, store, messages, isOrderMissing } = useEvidence();
  const measure = useView("measure");
  const order = useView("order");
  const model = useHeatmapModel();
  const tip = useTip();
  const openWorking = useOpenWorking();
  const [isTwinShown, setIsTwinShown] = useState(twin);
  const { choose } = store.getState();
  const words = messages.controls;

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
          <Choice
            label={words.order}
            value={order}
            options={orderings}
            names={words.orders}
            onChoose={(chosen) => choose({ order: chosen })}
            describedBy={order === "similarity" ? "by-similarity" : undefined}
          />
        </div>
        {order === "similarity" && (
          <p id="by-similarity" className={styles.note}>
            {isOrderMissing ? words.orderMissing : words.bySimilarity}
          </p>
        )}
      </header>
      <ChartView
        name="draw:heatmap"
        chart={heatmap}
        model={model}
        tip={tip}
        hint={messages.tips.heatmap}
        onPress={pressTotal}
      />
      <button type="button" className={`${controls.small} not-on-paper`} onClick={() => setIsTwinShown(!isTwinShown)}>
        {isTwinShown ? words.hideTable : words.showTable}
      </button>
      <HeatmapTwin shown={isTwinShown} />
    </section>
  );
}
