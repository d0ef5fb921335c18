import type { Matrix, Order } from "../model/counts";
import { lineHeight } from "./axis";
import type { Extent, Frame } from "./chart";
import { classed, type ValueClass, valueClasses } from "./heatmapClasses";
import {
  type ColumnHeadings,
  headColumns,
  headRows,
  minTextSize,
  pad,
  type RowHeadings,
  roomForRows,
} from "./heatmapHeadings";
import { type CellLook, type Contents, contentsOf, heatmapLegend } from "./heatmapLegend";
import { layoutTotals, rightMargin, type TotalsLayout } from "./heatmapMargins";
import { type NumberForm, widestNumbers } from "./heatmapNumbers";
import { type LegendLayout, layoutLegend } from "./legend";

/** A row or a column: a group or a theme. */
export interface HeatmapEntry {
  readonly id: string;
  readonly label: string;
}

/** What a heatmap shows: a matrix, what its rows and columns are called, and in which order they stand. */
export interface HeatmapModel {
  /** The data set's. */
  readonly title: string;
  readonly matrix: Matrix;
  readonly order: Order;
  /** In the matrix's order, as published: a group's index is its colour. */
  readonly groups: readonly HeatmapEntry[];
  readonly themes: readonly HeatmapEntry[];
}

/** Every place in a heatmap, in CSS pixels from its top left corner. Rows and columns count in drawn order. */
export interface HeatmapLayout extends Extent {
  readonly model: HeatmapModel;
  readonly frame: Frame;
  readonly contents: Contents;
  readonly classes: readonly ValueClass[];
  /** The cells: top left corner, size of a cell with its share of the space between, and that space. */
  readonly x: number;
  readonly y: number;
  readonly stepX: number;
  readonly stepY: number;
  readonly gap: number;
  /** Right end of headings and totals: from here on nothing belongs to a row. */
  readonly right: number;
  readonly rows: RowHeadings;
  readonly columns: ColumnHeadings;
  /** Size of the numbers in the cells; null where one of them does not fit. */
  readonly numberSize: number | null;
  /** How numbers are written, totals too. */
  readonly form: NumberForm;
  readonly totals: TotalsLayout;
  readonly smallSize: number;
  readonly legend: LegendLayout<CellLook> & { readonly x: number; readonly y: number };
}

/**
 * Decides every place of a heatmap in a frame. The height follows; the width is the frame's or less. Shares are percentages
 * where "6 of 22" does not fit everywhere.
 */
export function layoutHeatmap(model: HeatmapModel, frame: Frame): HeatmapLayout {
  const inFull = layoutWith(model, frame, { asPercent: false, messages: frame.messages });
  const fits = inFull.numberSize !== null && inFull.totals.columns?.upward === false;
  if (fits || model.matrix.of === null) return inFull;
  return layoutWith(model, frame, { asPercent: true, messages: frame.messages });
}

function layoutWith(model: HeatmapModel, frame: Frame, form: NumberForm): HeatmapLayout {
  const { matrix } = model;
  const { width, fontSize, measureText } = frame;
  const smallSize = Math.max(minTextSize, Math.round(fontSize * 0.85));
  const contents = contentsOf(matrix);
  const classes = valueClasses(classed(contents.max, matrix));
  const widest = widestNumbers(matrix, form);
  const label = { text: frame.messages.heatmap.totals[matrix.measure], smallSize };

  const room = roomForRows(model.groups, frame, label.text, smallSize);
  const margin = rightMargin(matrix, frame, { ...label, rowStep: room.step, widest: widest.rows });
  const x = pad + Math.ceil(room.labelWidth + room.dotWidth);
  const stepX = stepOf((width - x - margin.width - pad) / Math.max(1, matrix.columns), fontSize * 12);
  const stepY = room.step;
  const bodyRight = x + stepX * matrix.columns;

  const columns = headColumns(
    model.themes,
    model.order.columns,
    stepX,
    frame,
    margin.label.length * lineHeight(smallSize),
  );
  const rows = headRows(model.groups, model.order.rows, room, frame);
  const y = pad + columns.height;
  const gap = Math.min(stepX, stepY) >= 40 ? 4 : Math.min(stepX, stepY) >= 16 ? 2 : Math.min(stepX, stepY) >= 8 ? 1 : 0;
  const numberSize = sizeOfNumbers(widest.cells, stepX - gap - 4, stepY - gap, frame);
  const totals = layoutTotals(frame, margin, {
    ...label,
    step: stepX,
    right: bodyRight,
    labelWidth: room.labelWidth,
    widest: widest.columns,
  });

  const legendX = width - pad - x >= 200 ? x + gap / 2 : pad;
  const legendY = y + stepY * matrix.rows + totals.height + 12;
  const legendWidth = Math.max(0, width - pad - legendX);
  const leftOut = numberSize === null || rows.stride > 1 || columns.stride > 1;
  const legend = layoutLegend(
    heatmapLegend(contents, matrix.measure, frame.messages, classes, {
      numberSize,
      leftOut,
      asPercent: form.asPercent,
    }),
    legendWidth,
    smallSize,
    measureText,
  );
  const right = bodyRight + margin.width;
  return {
    model,
    frame,
    contents,
    classes,
    x,
    y,
    stepX,
    stepY,
    gap,
    right,
    rows,
    columns,
    numberSize,
    form,
    totals,
    smallSize,
    legend: { ...legend, x: legendX, y: legendY },
    width: Math.min(width, Math.ceil(Math.max(right, legendX + legend.width) + pad)),
    height: Math.ceil(legendY + legend.height + pad),
  };
}

/** Whole pixels keep edges crisp; where there are only few to share out, each part of one counts. */
function stepOf(room: number, most: number): number {
  const step = Math.max(0.1, Math.min(room, most));
  return step >= 8 ? Math.floor(step) : step;
}

function sizeOfNumbers(widest: string, width: number, height: number, frame: Frame): number | null {
  for (let size = Math.round(frame.fontSize * 1.2); size >= minTextSize; size--) {
    if (height >= size * 1.1 && frame.measureText(widest, size, 600) <= width) return size;
  }
  return null;
}
