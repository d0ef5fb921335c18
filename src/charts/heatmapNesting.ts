import { bandRows } from "./heatmapBandAccess";
import { bandMarks, foldMark, headingAt, locateFold } from "./heatmapBands";
import type { Nesting } from "./heatmapLayout";
import { headBands, leastStep } from "./heatmapLevels";
import { nestGrid } from "./heatmapNest";

/** All that nested headings take: loaded with the first table that has some. */
export const nesting: Nesting = {
  nest: nestGrid,
  headBands,
  leastStep,
  bandMarks,
  foldMark,
  bandRows,
  headingAt,
  locateFold,
};
