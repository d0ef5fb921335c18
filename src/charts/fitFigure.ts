import type { Scene } from "../scene/mark";
import type { Frame } from "./chart";
import { type FigureText, figure, frameInFigure, widestBeside } from "./figure";
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
  readonly draw: (frame: Frame) => Scene;
  readonly text: FigureText;
  readonly frame: Omit<Frame, "width">;
  readonly style: ChartStyle;
}

/** The smallest text of any chart, in pixels of its layout. */
const smallestText = 10;
/** Text on a large sheet grows up to this many times the least; beyond it the chart alone has more room. */
const largest = 2.2;
/** A chart narrower than this many letters is no use, whatever fits around it. */
const leastLetters = 24;

/**
 * Lays a chart out anew for a paper, with text as large as fits: a page of free height takes the least text; on a fixed one text
 * shrinks from large to the least until all of it fits, notes beneath or beside the chart. Throws a `TooSmallError`.
 */
export function fitFigure(drawing: Drawing, paper: Paper): FittedFigure {
  const least = paper.leastText / smallestText;
  if (paper.height === null) {
    const width = paper.width / least;
    const scene = build(drawing, { width, chart: width, height: null, isBeside: false });
    if (scene.width > width + 0.5) throw new TooSmallError({ width: Math.ceil(scene.width * least), height: null });
    return { scene: { ...scene, width }, unit: least };
  }
  for (let times = largest; times > 0.999; times -= 0.06) {
    const unit = least * Math.max(1, times);
    const scene = fitPage(drawing, paper.width / unit, paper.height / unit);
    if (scene) return { scene, unit };
  }
  throw new TooSmallError(leastPaper(drawing, paper.width / paper.height, paper.width, least));
}

/** The figure on a page of that size in pixels, or null where it does not fit. */
function fitPage(drawing: Drawing, width: number, height: number): Scene | null {
  const frame = { ...drawing.frame, width };
  const room = frameInFigure(frame).width;
  const narrowest = Math.min(room, leastLetters * frame.fontSize);
  for (let part = 1; part * room >= narrowest; part -= 0.06) {
    for (const isBeside of [false, true]) {
      const chart = part * room;
      if (isBeside && chart > widestBeside(frame)) continue;
      const scene = build(drawing, { width, chart: width - room + chart, height, isBeside });
      if (scene.width <= width + 0.5 && scene.height <= height + 0.5) return { ...scene, width, height };
    }
  }
  return null;
}

interface Arrangement {
  readonly width: number;
  /** The width of a figure around the chart alone. */
  readonly chart: number;
  readonly height: number | null;
  readonly isBeside: boolean;
}

function build({ draw, text, frame, style }: Drawing, { width, chart, height, isBeside }: Arrangement): Scene {
  const scene = draw(frameInFigure({ ...frame, width: chart }));
  return figure(scene, text, { ...frame, width }, style, { height, isBeside });
}

/** The smallest paper of these proportions that a figure fits on with its least text, in whole points. */
function leastPaper(drawing: Drawing, proportions: number, width: number, unit: number) {
  for (let wide = Math.ceil(width); ; wide = Math.ceil(wide * 1.05)) {
    const high = wide / proportions;
    if (fitPage(drawing, wide / unit, high / unit)) return { width: wide, height: Math.ceil(high) };
  }
}
