import { en } from "./en";
import { enAround } from "./enAround";
import { enCaptions } from "./enCaptions";
import { enChord } from "./enChord";
import { enCompare } from "./enCompare";
import { enDeck } from "./enDeck";
import { enExport } from "./enExport";
import { enTableFigure } from "./enTableFigure";
import type { FigureWords } from "./figureWords";

/** A figure on paper has no cell to open and no arc to point at. */
const charts: FigureWords["charts"] = {
  ...en,
  heatmap: {
    ...en.heatmap,
    sharesAsPercent: "Percentages are of the group’s studies.",
    numbersLeftOut: "Cells are too small for their numbers.",
    labelsLeftOut: "Only some of the labels fit.",
  },
  chord: {
    ...en.chord,
    labelsLeftOut: (shown, all) => `${shown} of ${all} studies are labelled, those with most co-citations first.`,
  },
  reading: {
    ...en.reading,
    heatmap: (measure) => [...en.reading.heatmap(measure).slice(0, 2), "A hatched cell is a gap: it has no example."],
  },
  segments: { ...en.segments, leftOut: "Cells are too small for their bars." },
};

/** The words of a figure in English: those of the page, and what only files have. */
export const enFigure: FigureWords = {
  language: "en",
  locale: "en-GB",
  charts,
  ring: enChord,
  comparison: enCompare,
  tables: enTableFigure,
  around: enAround,
  captions: enCaptions,
  deck: enDeck,
  names: enExport.charts,
};
