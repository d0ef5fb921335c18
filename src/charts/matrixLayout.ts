import { max } from "d3";
import type { ChordMessages } from "../messages/enChord";
import { labelStride, lineHeight } from "./axis";
import type { Extent, Frame } from "./chart";
import { shownPairs } from "./chordData";
import type { ChordModel } from "./chordModel";
import { classLabel, type ValueClass } from "./heatmapClasses";
import { type LegendLayout, layoutLegend } from "./legend";
import { matrixClasses } from "./matrixClasses";
import { cutText } from "./wrapText";

/** A chord to be drawn as a matrix. */
export interface MatrixModel {
  readonly chord: ChordModel;
  /** They are loaded with the matrix, not with the words of the frame. */
  readonly words: ChordMessages;
}

/** A swatch of the legend: a class by its index, or what stands on the diagonal. */
export type MatrixLook = number | "self";

/** Every place in a matrix, in CSS pixels from its top left corner. Rows and columns are the same, in the ring's order. */
export interface MatrixLayout extends Extent {
  readonly model: MatrixModel;
  readonly frame: Frame;
  /** Row to study: those that have a pair, as they stand around the ring. */
  readonly order: Int32Array;
  /** Study to row; -1: none. */
  readonly place: Int32Array;
  /** Pairs that have a ribbon. */
  readonly pairs: Int32Array;
  readonly classes: readonly ValueClass[];
  /** The cells: top left corner, size of a cell with its share of the space between, and that space. */
  readonly x: number;
  readonly y: number;
  readonly step: number;
  readonly gap: number;
  readonly labelSize: number;
  /** Row by row, cut where it is too long; each that is printed is so many rows from the next. */
  readonly labels: readonly string[];
  readonly stride: number;
  readonly legend: LegendLayout<MatrixLook> & { readonly y: number };
}

const pad = 3;
const labelGap = 6;
/** Larger cells would say no more. */
const mostStep = 24;

/** Decides every place of a matrix in a frame. What has no pair is left out; the height follows from the width. */
export function layoutMatrix(model: MatrixModel, frame: Frame): MatrixLayout {
  const { chord, words } = model;
  const { width, fontSize, measureText, isWhole } = frame;
  const pairs = shownPairs(chord);
  const paired = new Uint8Array(chord.studies.length);
  for (const ends of [chord.source, chord.target]) for (const pair of pairs) paired[ends[pair]!] = 1;
  const order = chord.order.filter((study) => paired[study] === 1);
  const place = new Int32Array(chord.studies.length).fill(-1);
  for (const [row, study] of order.entries()) place[study] = row;

  const labelSize = Math.max(10, Math.round(fontSize * 0.85));
  const most = isWhole ? Number.POSITIVE_INFINITY : 0.28 * width;
  const labels = Array.from(order, (study) =>
    cutText(chord.studies[study]?.label ?? "", most, labelSize, 400, measureText),
  );
  // Semibold is wider, and lit labels have it.
  const longest = max(labels, (label) => measureText(label, labelSize, 600)) ?? 0;
  const margin = pad + Math.ceil(longest) + labelGap;
  const room = Math.max(1, width - margin - pad) / Math.max(1, order.length);
  const least = isWhole ? Math.ceil(labelSize * 1.15) : 0;
  const step = Math.max(least, room >= 8 ? Math.floor(Math.min(room, mostStep)) : room);
  const stride = labelStride(step, labelSize);
  const classes = matrixClasses(chord);
  const looks = classes.map((one, look) => ({ look, label: classLabel(one) }));
  const legend = layoutLegend<MatrixLook>(
    {
      title: words.matrix.legend(frame.messages.chord.measured(chord.level, chord.unit, chord.measure)),
      steps: looks,
      keys: [{ look: "self", label: words.matrix.diagonal(chord.level) }],
      notes: stride > 1 ? [frame.messages.heatmap.labelsLeftOut] : [],
    },
    width - 2 * pad,
    labelSize,
    frame,
  );
  const bottom = margin + step * order.length;
  const legendY = bottom + lineHeight(labelSize);
  return {
    model,
    frame,
    order,
    place,
    pairs,
    classes,
    x: margin,
    y: margin,
    step,
    gap: step >= 16 ? 2 : step >= 8 ? 1 : 0,
    labelSize,
    labels,
    stride,
    legend: { ...legend, y: legendY },
    width: Math.max(width, isWhole ? Math.ceil(margin + step * order.length + pad) : 0),
    height: Math.ceil(legendY + legend.height + pad),
  };
}
