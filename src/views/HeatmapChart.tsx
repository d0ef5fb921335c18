import { useRef } from "react";
import { heatmap } from "../charts/heatmap";
import type { HeatmapLayout, HeatmapModel } from "../charts/heatmapLayout";
import { locateTotal } from "../charts/heatmapTotals";
import { targetKey } from "../model/target";
import { Later } from "../ui/Later";
import { ChartView } from "./ChartView";
import { useEvidence } from "./evidence";
import styles from "./Section.module.css";
import { tipOf } from "./tipOf";
import { useLateArranging } from "./useLateArranging";
import { useOpenWorking } from "./WorkingProvider";

// Without it, the rest of the heatmap still works.
const loadArranging = () =>
  import("./HeatmapArranging")
    .then((module) => ({ default: module.HeatmapArranging }))
    .catch(() => ({ default: nothing }));
const nothing = () => null;

/** The heatmap itself: its cells open, its totals tell how they are counted, its headings move and fold. */
export function HeatmapChart({ model }: { model: HeatmapModel }) {
  const { messages } = useEvidence();
  const openWorking = useOpenWorking();
  const box = useRef<HTMLDivElement>(null);
  const arranging = useLateArranging(box);

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
    <div ref={box} className={styles.chart}>
      <ChartView
        name="draw:heatmap"
        chart={heatmap}
        model={model}
        tip={tipOf}
        hint={messages.tips.heatmap}
        onPress={press}
        onKey={arranging.onKey}
      />
      {arranging.isReached && (
        <Later load={loadArranging} box={box} handlers={arranging.handlers} onReady={arranging.onReady} />
      )}
    </div>
  );
}
