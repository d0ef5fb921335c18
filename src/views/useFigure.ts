import { useMemo } from "react";
import { chord } from "../charts/chord";
import { figure, frameInFigure } from "../charts/figure";
import { heatmap } from "../charts/heatmap";
import { lightStyle } from "../charts/style";
import { interRuler } from "../charts/textRuler";
import type { Scene } from "../scene/mark";
import { useEvidence, useView } from "./evidence";
import { useChordModel } from "./useChordModel";
import { useDialogWords } from "./useDialogWords";
import { useHeatmapModel } from "./useHeatmapModel";
import { creditOf, referenceOf } from "./words";

/** CSS pixels: at 2× a figure fills a slide. */
const figureWidth = 800;

/** A chart as it is chosen just now, made a finished figure: title, settings, legend, what a gap means, source, credit. */
export function useFigure(chart: "heatmap" | "chord"): Scene {
  const { table, messages } = useEvidence();
  const words = useDialogWords().exporting;
  const { model: chordModel } = useChordModel();
  const heatmapModel = useHeatmapModel();
  const measure = useView("measure");
  return useMemo(() => {
    const frame = { width: figureWidth, fontSize: 14, measureText: interRuler, messages };
    const inside = frameInFigure(frame);
    const { source, gapMeaning } = table;
    const isChord = chart === "chord";
    const scene = isChord
      ? chord.scene(chord.layout(chordModel, inside), lightStyle)
      : heatmap.scene(heatmap.layout(heatmapModel, inside), lightStyle);
    const { unit, minimum } = chordModel;
    const subtitle = isChord
      ? words.settings([words.unit(unit), ...(minimum > 1 ? [words.minimum(minimum, unit)] : [])])
      : words.measure[measure];
    const notes = isChord
      ? [words.chordNote]
      : [gapMeaning === null ? words.gapUnknown : words.gapMeaning(gapMeaning), words.totals[measure]].filter(Boolean);
    const text = {
      title: table.title,
      subtitle,
      notes,
      source: source ? words.source(referenceOf(source, messages)) : words.made,
      credit: source ? words.credit(creditOf(table), source.license) : null,
    };
    return figure(scene, text, frame, lightStyle);
  }, [table, messages, words, chart, chordModel, heatmapModel, measure]);
}
