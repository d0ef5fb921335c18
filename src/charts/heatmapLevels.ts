import { lineHeight } from "./axis";
import { type Frame, mostLines } from "./chart";
import type { HeatmapGrid } from "./heatmapGrid";
import { isOpen } from "./heatmapLines";
import { widestPiece, wrapText } from "./wrapText";

/** The bands over columns that have parents in sight, one line of bands for each level of parents. */
export interface BandHeadings {
  /** Height of all levels together, and how far the top of each is from that of the first; the last entry is the height. */
  readonly height: number;
  readonly tops: readonly number[];
  /** By the index of the span among the grid's: the lines of the label in the band. */
  readonly labels: readonly (readonly string[])[];
  readonly isCut: boolean;
}

/** A band is as high as a target of 24, at least. */
const lowest = 24;
/** Room for the triangle before a label. */
export const foldRoom = 22;
const besideLabel = foldRoom + 4;

/** How wide columns have to be so that the widest word of each open parent's label goes into its band; 0 without parents. */
export function leastStep({ columnSpans }: HeatmapGrid, { fontSize, measureText }: Frame): number {
  const steps = columnSpans.map(({ line, from, to }) =>
    line.nested?.isParent && isOpen(line)
      ? (widestPiece(line.label, fontSize, 600, measureText) + besideLabel) / (to - from + 1)
      : 0,
  );
  return Math.ceil(Math.max(0, ...steps));
}

/** The bands of a grid whose columns are `step` wide; without parents there is none. Labels are cut where two lines are too few. */
export function headBands({ columnSpans }: HeatmapGrid, step: number, frame: Frame): BandHeadings {
  const { fontSize, measureText } = frame;
  let isCut = false;
  const heights: number[] = [];
  const labels = columnSpans.map(({ line, from, to }) => {
    if (!line.nested?.isParent) return [];
    const level = line.nested.depth;
    const room = (to - from + 1) * step - besideLabel;
    const lines = isOpen(line) ? wrapText(line.label, room, mostLines(frame, 2), fontSize, 600, measureText) : [];
    if (isOpen(line) && (lines.length === 0 || lines.at(-1)?.endsWith("…"))) isCut = true;
    heights[level] = Math.max(heights[level] ?? lowest, lines.length * lineHeight(fontSize) + 8);
    return lines;
  });
  const tops = [0];
  for (const height of heights) tops.push(tops.at(-1)! + (height ?? 0));
  return { height: tops.at(-1)!, tops, labels, isCut };
}
