import { chord } from "../charts/chord";
import { chordModel } from "../charts/chordModel";
import { compareChart } from "../charts/compareChart";
import { compareModel } from "../charts/compareModel";
import { heatmap } from "../charts/heatmap";
import { matrix } from "../charts/matrix";
import { piat } from "../data/testTable";
import { deFigureOf } from "../messages/deFigure";
import { esFigureOf } from "../messages/esFigure";
import type { FigureWords } from "../messages/figureWords";
import { frFigureOf } from "../messages/frFigure";
import { studyNoun } from "../messages/noun";
import { coCite } from "../model/coCite";
import { compare } from "../model/compare";
import { crossTabulate } from "../model/crossTabulate";
import { everything } from "../model/evidenceTable";
import { labelsOf, order } from "../model/order";
import { type Example, figureOf } from "./example";

const [deFigure, esFigure, frFigure] = [deFigureOf(studyNoun), esFigureOf(studyNoun), frFigureOf(studyNoun)];
const phone = { width: 320, fontSize: 11 };
const ring = chordModel(piat, coCite(piat, "example"));
const { title, groups, themes } = piat;
const counted = crossTabulate(piat, "share");
const shares = { title, matrix: counted, order: order(counted, "published", labelsOf(piat)), groups, themes };

const around = ({ around: words }: FigureWords, subtitle: string) => ({
  title,
  subtitle,
  notes: [words.gapMeaning(piat.gapMeaning ?? "")],
  source: words.source(piat.source?.citation ?? ""),
  credit: words.credit("Piat et al. 2021, Table 4", "CC BY 4.0"),
});

/** The words of a figure in other languages, around labels that stay as they are. */
export const languageExamples: readonly Example[] = [
  {
    name: "heatmap-french",
    draw: () =>
      figureOf(heatmap, shares, { messages: frFigure.charts, text: around(frFigure, frFigure.around.measure.share) }),
  },
  {
    name: "heatmap-german-phone",
    draw: () =>
      figureOf(heatmap, shares, {
        ...{ messages: deFigure.charts, text: around(deFigure, deFigure.around.measure.share), ...phone },
      }),
  },
  {
    name: "chord-german",
    draw: () =>
      figureOf(chord, ring, {
        messages: deFigure.charts,
        text: around(deFigure, deFigure.ring.exporting.chordNote("studies")),
      }),
  },
  {
    name: "chord-german-phone",
    draw: () =>
      figureOf(chord, ring, {
        ...{
          messages: deFigure.charts,
          text: around(deFigure, deFigure.ring.exporting.chordNote("studies")),
          ...phone,
        },
      }),
  },
  {
    name: "matrix-french",
    draw: () =>
      figureOf(
        matrix,
        { chord: ring, words: frFigure.ring },
        { messages: frFigure.charts, text: around(frFigure, frFigure.ring.exporting.chordNote("studies")) },
      ),
  },
  {
    name: "compare-spanish",
    draw: () => {
      const model = compareModel(piat, compare(piat, "themes", [0, 1, 2], everything), esFigure.comparison);
      const subtitle = esFigure.around.compared(themes.map(({ label }) => label));
      return figureOf(compareChart, model, { messages: esFigure.charts, text: around(esFigure, subtitle) });
    },
  },
];
