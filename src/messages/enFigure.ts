import type { Messages } from "./en";
import { enAroundOf } from "./enAround";
import { enCaptionsOf } from "./enCaptions";
import { enChordOf } from "./enChord";
import { enCompareOf } from "./enCompare";
import { enDeckOf } from "./enDeck";
import { enExportOf } from "./enExport";
import { enTableFigureOf } from "./enTableFigure";
import type { FigureWords } from "./figureWords";

/** A figure on paper has no cell to open and no arc to point at. */
const onPaper = (en: Messages): FigureWords["charts"] => ({
  ...en,
  heatmap: {
    ...en.heatmap,
    sharesAsPercent: `Percentages are of the group’s ${en.noun.many}.`,
    numbersLeftOut: "Cells are too small for their numbers.",
    labelsLeftOut: "Only some of the labels fit.",
  },
  chord: {
    ...en.chord,
    labelsLeftOut: (shown, all) =>
      `${shown} of ${all} ${en.noun.many} are labelled, those with most co-citations first.`,
  },
  reading: {
    ...en.reading,
    heatmap: (measure) => [
      ...en.reading.heatmap(measure).slice(0, 2),
      `A gap, hatched or in a tone of its own, has no ${en.contents}.`,
    ],
  },
  segments: { ...en.segments, leftOut: "Cells are too small for their bars." },
});

const made = new WeakMap<Messages, FigureWords>();

/** The words of a figure in English: those of the page, and what only files have. Equal for equal words of the page. */
export function enFigureOf(page: Messages): FigureWords {
  const words = made.get(page) ?? {
    language: "en",
    locale: "en-GB",
    charts: onPaper(page),
    ring: enChordOf(page.noun),
    comparison: enCompareOf(page.noun),
    tables: enTableFigureOf(page.noun),
    around: enAroundOf(page.noun),
    captions: enCaptionsOf(page.noun),
    deck: enDeckOf(page.noun),
    names: enExportOf(page.noun).charts,
  };
  made.set(page, words);
  return words;
}
