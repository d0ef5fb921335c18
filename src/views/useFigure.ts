import { useMemo } from "react";
import { chord } from "../charts/chord";
import { shownPairs } from "../charts/chordData";
import { figure, frameInFigure } from "../charts/figure";
import { heatmap } from "../charts/heatmap";
import { lightStyle } from "../charts/style";
import { interRuler } from "../charts/textRuler";
import type { ChordMessages } from "../messages/enChord";
import type { Scene } from "../scene/mark";
import { useEvidence, useView } from "./evidence";
import { type Chord, useChordModel } from "./useChordModel";
import { useChordWords } from "./useChordWords";
import { useDialogWords } from "./useDialogWords";
import { useHeatmapModel } from "./useHeatmapModel";
import { creditOf, referenceOf } from "./words";

/** CSS pixels: at 2× a figure fills a slide. */
const figureWidth = 800;

/** A chart as it is chosen just now, made a finished figure: title, settings, legend, what a gap means, source, credit. */
export function useFigure(chart: "heatmap" | "chord"): Scene {
  const { table, messages } = useEvidence();
  const chosen = useChordModel();
  const heatmapModel = useHeatmapModel();
  const measure = useView("measure");
  const chordWords = useChordWords();
  const dialogWords = useDialogWords();
  return useMemo(() => {
    const words = dialogWords.exporting;
    const frame = { width: figureWidth, fontSize: 14, measureText: interRuler, messages };
    const inside = frameInFigure(frame);
    const { source, gapMeaning } = table;
    const isChord = chart === "chord";
    const scene = isChord
      ? chord.scene(chord.layout(chosen.model, inside), lightStyle)
      : heatmap.scene(heatmap.layout(heatmapModel, inside), lightStyle);
    const subtitle = isChord ? chordSettings(chosen, chordWords) : words.measure[measure];
    const notes = isChord
      ? [chordWords.exporting.chordNote(chosen.model.level)]
      : [gapMeaning === null ? words.gapUnknown : words.gapMeaning(gapMeaning), words.totals[measure]].filter(Boolean);
    const text = {
      title: table.title,
      subtitle,
      notes,
      source: source ? words.source(referenceOf(source, messages)) : words.made,
      credit: source ? words.credit(creditOf(table), source.license) : null,
    };
    return figure(scene, text, frame, lightStyle);
  }, [table, messages, chart, chosen, chordWords, dialogWords, heatmapModel, measure]);
}

/** What a chord shows, by which choices, in a sentence. */
function chordSettings({ model, minimum, reaching, rare, entries, center }: Chord, messages: ChordMessages): string {
  const words = messages.exporting;
  const { level, unit, measure, studies } = model;
  const shown = shownPairs(model).length;
  const parts = [
    words.tied(level, unit),
    measure !== "count" && words.measuredBy(measure, rare === 0),
    shown < model.strength.length && minimum > 0 && words.minimum(minimum, level, unit, measure),
    shown < reaching && words.strongest(shown, reaching),
    center !== null && words.around(messages.entry(center, level)),
    studies.length < entries && words.onRing(studies.length, entries),
  ];
  return words.settings(
    level,
    parts.filter((part) => part !== false),
  );
}
