import { useMemo } from "react";
import { chord } from "../charts/chord";
import { heatmap } from "../charts/heatmap";
import { embedSnippet } from "../export/embedSnippet";
import { addressOf, tableNamed } from "../state/address";
import { screenFrame } from "./chartFrame";
import { useEvidence, useViewState } from "./evidence";
import { useChordModel } from "./useChordModel";
import { useHeatmapModel } from "./useHeatmapModel";

/** CSS pixels: the frame, the chart in it, and what stands above and below the chart. */
const width = 800;
const chartWidth = 720;
const around = { heatmap: 200, chord: 260 };

/**
 * The snippet that shows a chart, as it is chosen just now, in another page, in a frame as high as the chart needs. Null where
 * the app is a file: no other page could load it.
 */
export function useEmbedSnippet(chart: "heatmap" | "chord"): string | null {
  const { messages } = useEvidence();
  const heatmapModel = useHeatmapModel();
  const { model } = useChordModel();
  const view = useViewState((state) => state.view);
  return useMemo(() => {
    if (window.location.protocol === "file:") return null;
    const frame = screenFrame(chartWidth, messages);
    const isHeatmap = chart === "heatmap";
    const layout = isHeatmap ? heatmap.layout(heatmapModel, frame) : chord.layout(model, frame);
    const { title } = heatmapModel;
    return embedSnippet({
      app: window.location.origin + window.location.pathname,
      chart,
      view: addressOf(view, "", tableNamed(window.location.search)).slice(1),
      title: isHeatmap ? messages.heatmap.name(title) : messages.chord.name(title, model.level),
      width,
      height: layout.height + around[chart],
    });
  }, [chart, messages, heatmapModel, model, view]);
}
