import { useMemo } from "react";
import { type Drawn, drawn, type Frame } from "../charts/chart";
import { chord } from "../charts/chord";
import { shownPairs } from "../charts/chordData";
import { compareChart } from "../charts/compareChart";
import { compareModel } from "../charts/compareModel";
import type { FigureText } from "../charts/figure";
import { heatmap } from "../charts/heatmap";
import { matrix } from "../charts/matrix";
import { sharedChart } from "../charts/sharedChart";
import { sharedModel } from "../charts/sharedModel";
import type { ChartStyle } from "../charts/style";
import type { FigureWords, RingWords } from "../messages/figureWords";
import { compare } from "../model/compare";
import { useEvidence } from "./evidence";
import { useBars } from "./useBars";
import { type Chord, useChordModel } from "./useChordModel";
import { useCompared } from "./useCompared";
import { useHeatmapModel } from "./useHeatmapModel";
import { creditOf, referenceOf } from "./words";

export type ChartName = "heatmap" | "chord" | "matrix" | "compare" | "shared" | "passages" | "examples" | "studies";

/** A chart as it is chosen just now, to be drawn at any size, and what is said around it. */
export interface Drawing {
  readonly draw: (frame: Frame, style: ChartStyle) => Drawn;
  readonly text: FigureText;
}

/** The charts that can be drawn just now, how, and with which words; a chart that would show nothing is not among them. */
export function useDrawings({
  charts,
  ring,
  comparison,
  tables,
  around: words,
}: FigureWords): ReadonlyMap<ChartName, Drawing> {
  const { table, filter, store, matrix: counted } = useEvidence();
  const chosen = useChordModel();
  const heatmapModel = useHeatmapModel();
  const { by, ids } = useCompared();
  const bars = useBars(table, store, filter, charts);
  return useMemo(() => {
    const { source, gapMeaning } = table;
    const { measure } = counted;
    const around = (subtitle: string, notes: readonly string[]): FigureText => ({
      title: table.title,
      subtitle,
      notes: notes.filter(Boolean),
      source: source ? words.source(referenceOf(source, charts)) : words.made,
      credit: source ? words.credit(creditOf(table), source.license) : null,
    });
    const unknown = table.counts === null ? words.gapUnknown : words.gapOfCounts;
    const gap = gapMeaning === null ? unknown : words.gapMeaning(gapMeaning);
    const { model } = chosen;
    const drawings = new Map<ChartName, Drawing>([
      [
        "heatmap",
        {
          draw: (frame, style) => drawn(heatmap, { ...heatmapModel, bars }, frame, style),
          text: around(words.measure[measure], [gap, words.totals[measure]]),
        },
      ],
    ]);
    if (model.studies.length > 0) {
      const text = around(chordSettings(chosen, ring), [ring.exporting.chordNote(model.level)]);
      drawings.set("chord", { draw: (frame, style) => drawn(chord, model, frame, style), text });
      if (model.strength.length > 0)
        drawings.set("matrix", {
          draw: (frame, style) => drawn(matrix, { chord: model, words: ring }, frame, style),
          text,
        });
    }
    const compared = table[by].flatMap(({ id }, i) => (ids.includes(id) ? [i] : []));
    if (compared.length > 1 && table.citedCount > 0) {
      const found = compare(table, by, compared, filter);
      const shown = compareModel(table, found, comparison);
      drawings.set("compare", {
        draw: (frame, style) => drawn(compareChart, shown, frame, style),
        text: around(words.compared(shown.columns.map(({ label }) => label)), [gap, words.comparedNote]),
      });
      const shared = sharedModel(table, found, tables.shared);
      if (shared.members.length > 1)
        drawings.set("shared", {
          draw: (frame, style) => drawn(sharedChart, shared, frame, style),
          text: around(tables.shared.what(by), []),
        });
    }
    return drawings;
  }, [table, filter, chosen, heatmapModel, bars, counted, by, ids, charts, ring, comparison, tables, words]);
}

/** What a chord shows, by which choices, in a sentence. */
function chordSettings({ model, minimum, reaching, rare, entries, center }: Chord, messages: RingWords): string {
  const words = messages.exporting;
  const { level, unit, measure, studies } = model;
  const shown = shownPairs(model).length;
  const parts = [
    words.tied(level, unit),
    measure !== "count" && words.measuredBy(measure, rare === 0),
    shown < model.strength.length && minimum > 0 && words.minimum(minimum, level, unit, measure),
    shown < reaching && words.strongest(shown, reaching),
    center !== null && words.around(center, level),
    studies.length < entries && words.onRing(studies.length, entries),
  ];
  return words.settings(
    level,
    parts.filter((part) => part !== false),
  );
}
