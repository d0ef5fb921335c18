import { type KeyboardEvent, useCallback, useState } from "react";
import { heatmap } from "../charts/heatmap";
import { locateFold } from "../charts/heatmapBands";
import type { HeatmapLayout } from "../charts/heatmapLayout";
import { locateTotal } from "../charts/heatmapTotals";
import { measures, orderings } from "../model/counts";
import { type Target, targetKey } from "../model/target";
import { Choice } from "../ui/Choice";
import controls from "../ui/controls.module.css";
import { More } from "../ui/More";
import { ChartView } from "./ChartView";
import { useEvidence, useView } from "./evidence";
import { HeatmapTwin } from "./HeatmapTwin";
import styles from "./Section.module.css";
import { TurnButton } from "./TurnButton";
import { useFold } from "./useFold";
import { useHeatmapModel } from "./useHeatmapModel";
import { useTip } from "./useTip";
import { useOpenWorking } from "./WorkingProvider";

/** Where the evidence is: the heatmap, its controls, and its twin. `twin`: whether the table is shown at first. */
export function HeatmapSection({ twin }: { twin: boolean }) {
  const { store, messages } = useEvidence();
  const measure = useView("measure");
  const order = useView("order");
  const model = useHeatmapModel();
  const tip = useTip();
  const openWorking = useOpenWorking();
  const { isFolded, fold } = useFold();
  const [isTwinShown, setIsTwinShown] = useState(twin);
  const { choose } = store.getState();
  const words = messages.controls;

  function press(layout: HeatmapLayout, x: number, y: number): boolean {
    const parent = locateFold(layout, x, y);
    if (!parent) return pressTotal(layout, x, y);
    fold(parent, !isFolded(parent));
    return true;
  }

  const onKey = useCallback(
    (target: Target, { key }: KeyboardEvent): boolean => {
      if (target.kind !== "group" && target.kind !== "theme") return false;
      const wanted = key === "-" ? true : key === "+" || key === "=" ? false : null;
      const now = wanted === null ? null : isFolded(target);
      if (wanted === null || now === null) return false;
      if (wanted !== now) fold(target, wanted);
      return true;
    },
    [fold, isFolded],
  );

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
            options={measures}
            names={messages.measures}
            onChoose={(chosen) => choose({ measure: chosen })}
          />
          <Choice
            label={words.order}
            value={order}
            options={orderings}
            names={words.orders}
            onChoose={(chosen) => choose({ order: chosen })}
          />
        </div>
        <More label={words.more}>
          <TurnButton />
        </More>
      </header>
      <ChartView
        name="draw:heatmap"
        chart={heatmap}
        model={model}
        tip={tip}
        hint={messages.tips.heatmap}
        onPress={press}
        onKey={onKey}
      />
      <button type="button" className={`${controls.small} not-on-paper`} onClick={() => setIsTwinShown(!isTwinShown)}>
        {isTwinShown ? words.hideTable : words.showTable}
      </button>
      <HeatmapTwin shown={isTwinShown} />
    </section>
  );
}
