import type { Scene } from "../scene/mark";
import type { Drawn, Frame } from "./chart";
import { type FigureText, frameInFigure, layoutFigure, widestBeside } from "./figure";
import type { ChartStyle } from "./style";

/** A sheet or slide to fill, in points. */
export interface Paper {
  readonly width: number;
  /** Null: as high as the figure becomes. */
  readonly height: number | null;
  /** The smallest text that may stand on it. */
  readonly leastText: number;
}

/** A figure laid out for a paper. */
export interface FittedFigure {
  readonly scene: Scene;
  /** Points a pixel of the scene. */
  readonly unit: number;
}

/** A paper is too small for a chart: its labels would have to be cut or to be smaller than they may. */
export class TooSmallError extends Error {
  override readonly name = "TooSmallError";
  /** The least size that holds it, in points, of the paper's proportions or of its width. */
  constructor(readonly least: { readonly width: number; readonly height: number | null }) {
    super(`paper: expected at least ${least.width} × ${least.height ?? "any"} points`);
  }
}

interface Drawing {
  /** The chart laid out in a frame. */
  readonly draw: (frame: Frame) => Drawn;
  readonly text: FigureText;
  readonly frame: Omit<Frame, "width">;
  readonly style: ChartStyle;
}

/** The smallest text of any chart, in pixels of its layout. */
const smallestText = 10;
/** Text on a large sheet grows up to this many times the least, in so many steps; beyond it the chart alone has more room. */
const largest = 1.6;
const textSteps = 24;
/** A chart narrower than this many letters is no use, whatever fits around it. */
const leastLetters = 24;
/** Text grows only as far as the chart keeps this part of the width. */
const leastPart = 0.5;

/** Charts are tried at widths this far apart, in pixels, so that one that was laid out serves all sizes of text. */
const widthStep = 40;

/**
 * Lays a chart out anew for a paper, with text as large as fits: a page of free height takes the least text; on a fixed one text
 * shrinks from large to the least until all of it fits, notes beneath or beside the chart. Throws a `TooSmallError`.
 */
export function fitFigure(drawing: Drawing, paper: Paper): FittedFigure {
  const least = paper.leastText / smallestText;
  if (paper.height === null) {
    const scene = fillColumn(drawing, paper.width / least);
    if (scene) return { scene, unit: least };
    const fits = (times: number) => fillColumn(drawing, Math.ceil(paper.width * times) / least) !== null;
    throw new TooSmallError({ width: Math.ceil(paper.width * leastTimes(fits)), height: null });
  }
  const { width, height } = paper;
  const fit = (unit: number) => fitPage(drawing, width / unit, height / unit, unit > least ? leastPart : 0);
  const smallest = fit(least);
  if (!smallest) throw new TooSmallError(leastPaper(drawing, width, height, least));
  let best: FittedFigure = { scene: smallest, unit: least };
  // Larger text fits where smaller does not only by chance of a line break: the search may halve.
  let [low, high] = [1, textSteps];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const unit = least * (1 + ((largest - 1) * middle) / textSteps);
    const scene = fit(unit);
    if (scene) best = { scene, unit };
    [low, high] = scene ? [middle + 1, high] : [low, middle - 1];
  }
  return best;
}

/** The figure in a column of that width in pixels, as high as it becomes, or null where it is wider. */
function fillColumn({ draw, text, frame: of, style }: Drawing, width: number): Scene | null {
  // In a narrow column text of one size leaves the chart some room.
  const usual = width < 400 ? smallestText : width < 560 ? 12 : of.fontSize;
  for (const fontSize of new Set([usual, Math.min(usual, 12), smallestText])) {
    const frame = { ...of, fontSize, width };
    const chart = draw(frameInFigure(frame));
    const placed = layoutFigure(chart, text, frame, style);
    if (placed.width <= width + 0.5) return { ...placed.around(chart.scene()), width };
  }
  return null;
}

/** The figure on a page of that size in pixels, or null where it does not fit; its labels nearer to its small print if need be. */
function fitPage(drawing: Drawing, width: number, height: number, part = 0): Scene | null {
  const { fontSize } = drawing.frame;
  for (const size of [fontSize, Math.round((fontSize + smallestText) / 2), smallestText]) {
    const scene = fillPage({ ...drawing, frame: { ...drawing.frame, fontSize: size } }, width, height, part);
    if (scene) return scene;
  }
  return null;
}

/** The figure with its chart as wide as fits and at least that part of the width, notes beneath it or else beside it. */
function fillPage(
  { draw, text, frame: of, style }: Drawing,
  width: number,
  height: number,
  part: number,
): Scene | null {
  const frame = { ...of, width };
  const room = frameInFigure(frame).width;
  const narrowest = Math.min(room, Math.max(part * room, leastLetters * frame.fontSize));
  const widest = Math.floor(room / widthStep) * widthStep;
  let [chartWidth, before] = [widest, Number.POSITIVE_INFINITY];
  while (chartWidth >= narrowest - widthStep) {
    const chart = draw({ ...frame, width: chartWidth });
    // A chart that does not go into its frame goes into no narrower one, nor one that is too high and grows the narrower it is.
    if (chart.width > chartWidth + 0.5 || (chart.height > height && chart.height > before)) return null;
    const isFar = chart.height === before && chart.height > 1.5 * height;
    before = chart.height;
    for (const isBeside of [false, true]) {
      if (isBeside && chart.width > widestBeside(frame)) continue;
      const placed = layoutFigure(chart, text, frame, style, { height, isBeside });
      if (placed.width <= width + 0.5 && placed.height <= height + 0.5)
        return { ...placed.around(chart.scene()), width, height };
    }
    chartWidth = narrower(chartWidth, isFar ? 0.6 : 0.92);
  }
  return null;
}

/** Narrower by a factor, and by one step at least, on the grid of widths. */
const narrower = (width: number, by: number): number =>
  widthStep * Math.min(width / widthStep - 1, Math.floor((width * by) / widthStep));

/** A paper of these proportions, in whole points, that a figure fits on with its least text; one 6 % smaller is too small. */
function leastPaper(drawing: Drawing, width: number, height: number, unit: number) {
  const small = { ...drawing, frame: { ...drawing.frame, fontSize: smallestText } };
  const sized = (times: number) => ({ width: Math.ceil(width * times), height: Math.ceil(height * times) });
  const fits = (times: number) => {
    const paper = sized(times);
    return fillPage(small, paper.width / unit, paper.height / unit, 0) !== null;
  };
  return sized(leastTimes(fits));
}

/** The least factor from 1 on that fits, and at most 6 % more. */
function leastTimes(fits: (times: number) => boolean): number {
  let [low, high] = [1, 1.3];
  while (!fits(high)) [low, high] = [high, high * 1.3];
  while (high / low > 1.06) {
    const middle = Math.sqrt(low * high);
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** A drawing that is laid out once for each size, however often a figure is tried with it. */
export function remembered(draw: (frame: Frame) => Drawn): (frame: Frame) => Drawn {
  const known = new Map<string, Drawn>();
  return (frame) => {
    const key = `${frame.width} ${frame.fontSize}`;
    const chart = known.get(key) ?? draw(frame);
    known.set(key, chart);
    return chart;
  };
}
