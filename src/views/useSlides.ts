import type { Frame } from "../charts/chart";
import { contrast } from "../charts/contrast";
import type { FittedFigure } from "../charts/fitFigure";
import { fitFigure, TooSmallError } from "../charts/fitFigure";
import { classColor, classed, classOf, valueClasses } from "../charts/heatmapClasses";
import type { Typeface } from "../charts/typeface";
import { deckOf } from "../export/deckOf";
import type { DeckSlide, TableCell } from "../export/deckSlides";
import { papers } from "../export/papers";
import type { PptxOptions } from "../export/pptxFile";
import { steps, type Work } from "../export/work";
import type { FigureWords } from "../messages/figureWords";
import { amountOf } from "../model/amount";
import { cellState } from "../model/counts";
import { examplesOf, studiesOf } from "../model/examplesOf";
import { greyScene } from "../scene/greyScene";
import { styleOf } from "./askedFor";
import { useEvidence } from "./evidence";
import { type ExportSettings, slideKindOf } from "./exportSettings";
import { shownText } from "./shownText";
import { textTableSlide } from "./textTableSlide";
import type { ChartName, Drawing } from "./useDrawing";
import { useReading } from "./useReading";
import type { TableDrawing } from "./useTables";
import { creditOf, referenceOf, studyLabels } from "./words";

type Slides = { readonly slides: readonly DeckSlide[] } & Omit<PptxOptions, keyof Work>;

/** Of a figure, in inches. */
const sizeOf = ({ scene, unit }: FittedFigure) => ({
  width: (scene.width * unit) / 72,
  height: (scene.height * unit) / 72,
});

/** As `fitFigure`; what is too small for its text gets a figure of the least size, to be drawn smaller: a deck has all charts. */
function fitAnyway(...[drawing, paper]: Parameters<typeof fitFigure>): FittedFigure {
  try {
    return fitFigure(drawing, paper);
  } catch (error) {
    if (!(error instanceof TooSmallError)) throw error;
    return fitFigure(drawing, { ...paper, ...error.least });
  }
}

/** The slides that a reader has asked for: a chart, the heatmap as a table, or a deck of the whole. */
export function useSlides(
  drawings: ReadonlyMap<ChartName, Drawing>,
  settings: ExportSettings,
  { typeface, words }: { typeface: Typeface; words: FigureWords },
) {
  const { table, filter, matrix, order } = useEvidence();
  const { charts: messages, around } = words;
  const reading = useReading(messages);
  const style = styleOf(settings);
  const isOld = settings.size === "oldSlide";

  const readingOf = (chart: ChartName) =>
    chart === "compare"
      ? words.comparison.reading
      : chart === "shared"
        ? [words.tables.shared.reading, words.tables.shared.jaccardMeans]
        : reading(chart === "heatmap" ? "heatmap" : "chord");

  function deckChart(chart: ChartName, { draw, text }: Drawing) {
    const frame = { fontSize: 14, measureText: typeface.measureText, messages };
    const { isWhole } = settings;
    const drawing = { draw: (inside: Frame) => draw({ ...inside, isWhole }, style), text, frame, style };
    const figure = fitAnyway(drawing, papers[isOld ? "oldSlide" : "slide"]);
    const scene = settings.isGrey ? greyScene(figure.scene) : figure.scene;
    return { scene, name: words.names[chart], altText: scene.description, reading: readingOf(chart) };
  }

  /** Figures take their time on a large table; the page can answer after each. */
  async function deckCharts(work: Work) {
    const step = steps(work);
    const names = (["heatmap", "chord", "compare"] as const).filter((chart) => drawings.has(chart));
    const charts = [];
    for (const chart of names) {
      const drawing = drawings.get(chart);
      if (drawing) charts.push(deckChart(chart, drawing));
      await step(charts.length / names.length);
    }
    return charts;
  }

  async function deck(work: Work): Promise<readonly DeckSlide[]> {
    const charts = await deckCharts(work);
    const gapsOf = (j: number) =>
      table.groups.filter((_, i) => matrix.state[i * matrix.columns + j] === cellState.gap).map(({ label }) => label);
    const source = table.source
      ? [around.source(referenceOf(table.source, messages)), around.credit(creditOf(table), table.source.license)]
      : [around.made];
    return deckOf(
      {
        title: table.title,
        lines: source,
        source: creditOf(table),
        charts,
        themes: table.themes.map(({ id, label }) => ({
          label,
          examples: examplesOf(table, { kind: "theme", theme: id }, "example", filter).map((example) => ({
            group: table.groups[table.examples[example]?.group ?? -1]?.label ?? "",
            text: table.examples[example]?.text ?? "",
            studies: studyLabels(table, studiesOf(table, [example], filter)),
          })),
        })),
        gapMeaning: table.gapMeaning,
        gaps: table.themes
          .map(({ label }, j) => ({ theme: label, groups: gapsOf(j) }))
          .filter(({ groups }) => groups.length > 0),
        references: source,
      },
      words.deck,
    );
  }

  function heatmapTable(): DeckSlide {
    const top = Math.max(0, ...Array.from(matrix.values, (value) => classed(value, matrix)));
    const classes = valueClasses(top);
    const cell = (i: number, j: number): TableCell => {
      const state = matrix.state[i * matrix.columns + j];
      if (state === cellState.gap) return { text: messages.heatmapTwin.gap, fill: null, color: style.muted };
      if (state !== cellState.value)
        return { text: messages.heatmapTwin.filtered, fill: style.filtered, color: style.ink };
      const { count, of } = amountOf(matrix, i, j);
      const value = classed(matrix.values[i * matrix.columns + j] ?? 0, matrix);
      const fill = classColor(classOf(value, classes), classes.length, style);
      const color = contrast(style.ink, fill) >= contrast(style.paper, fill) ? style.ink : style.paper;
      return { text: of === null ? `${count}` : messages.heatmap.fraction(count, of), fill, color };
    };
    return {
      kind: "table",
      title: table.title,
      altText: messages.heatmap.name(table.title),
      columns: Array.from(order.columns, (j) => table.themes[j]?.label ?? ""),
      rows: Array.from(order.rows, (i) => table.groups[i]?.label ?? ""),
      cells: Array.from(order.rows, (i) => Array.from(order.columns, (j) => cell(i, j))),
      notes: [...readingOf("heatmap"), drawings.get("heatmap")?.text.credit].filter(Boolean).join("\n"),
    };
  }

  return async (
    chart: ChartName,
    figure: FittedFigure | null,
    drawn: TableDrawing | undefined,
    work: Work,
  ): Promise<Slides> => {
    const kind = slideKindOf(settings, chart);
    const isSlide = settings.size === "slide" || isOld;
    const standard = isOld ? "4:3" : "16:9";
    const text = drawings.get(chart)?.text;
    const slides: readonly DeckSlide[] =
      kind === "deck"
        ? await deck(work)
        : kind === "table"
          ? [heatmapTable()]
          : drawn
            ? [
                textTableSlide(drawn, shownText(drawn.text, settings, around.dated), {
                  name: words.names[chart],
                  words,
                }),
              ]
            : figure === null
              ? []
              : [
                  {
                    kind: "chart",
                    scene: figure.scene,
                    name: words.names[chart],
                    altText: figure.scene.description,
                    notes: [...readingOf(chart), ...(text?.notes ?? []), text?.source, text?.credit]
                      .filter(Boolean)
                      .join("\n"),
                  },
                ];
    return {
      slides,
      layout: !isSlide && figure && slides[0]?.kind === "chart" && slides.length === 1 ? sizeOf(figure) : standard,
      title: table.title,
      author: creditOf(table),
      words: words.deck,
      language: words.locale,
      style,
      typeface,
    };
  };
}
