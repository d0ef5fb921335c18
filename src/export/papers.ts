import type { Paper } from "../charts/fitFigure";

const pointsPerMm = 72 / 25.4;
const mm = (length: number): number => length * pointsPerMm;
const inches = (length: number): number => length * 72;

/** Lengths of a size of one's own. */
export const lengthUnits = ["px", "mm", "in"] as const;
export type LengthUnit = (typeof lengthUnits)[number];

/** Points of a length; a pixel is a CSS pixel, 1/96 inch. */
function pointsOf(length: number, unit: LengthUnit): number {
  return unit === "px" ? length * 0.75 : unit === "mm" ? mm(length) : inches(length);
}

/** A length in points in another unit. */
export function lengthOf(points: number, unit: LengthUnit): number {
  return points / pointsOf(1, unit);
}

/** The smallest text, in points, as journals ask for; on a slide text is mostly larger, since it grows with its room. */
const leastText = 8;

/** What a figure can be made for, in points. A column or page width leaves the height free, at most what journals take. */
export const papers = {
  slide: { width: inches(40 / 3), height: inches(7.5), leastText },
  oldSlide: { width: inches(10), height: inches(7.5), leastText },
  column: { width: mm(85), height: null, leastText },
  page: { width: mm(175), height: null, leastText },
  a4: { width: mm(210), height: mm(297), leastText },
  letter: { width: inches(8.5), height: inches(11), leastText },
  square: { width: inches(7.5), height: inches(7.5), leastText },
} as const satisfies Record<string, Paper>;

export type PaperName = keyof typeof papers | "own";
export const paperNames: readonly PaperName[] = [...(Object.keys(papers) as (keyof typeof papers)[]), "own"];

/** A size of one's own; no height: as high as the figure becomes. */
export function ownPaper(width: number, height: number | null, unit: LengthUnit): Paper {
  return {
    width: pointsOf(width, unit),
    height: height === null ? null : pointsOf(height, unit),
    leastText,
  };
}
