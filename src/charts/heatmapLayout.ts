import { isVectorGrid } from "../scene/gridCells";
import type { LayerMark, Mark } from "../scene/mark";
import { lineHeight } from "./axis";
import { barBox, barRoom, type CellBars } from "./cellBar";
import type { AccessNode, Extent, Frame } from "./chart";
import { classed, type ValueClass, valueClasses } from "./heatmapClasses";
import { type Crossed, type HeatmapGrid, heatmapGrid } from "./heatmapGrid";
import {
  type ColumnHeadings,
  headColumns,
  headRows,
  leastColumn,
  minTextSize,
  pad,
  type RowHeadings,
  roomForRows,
} from "./heatmapHeadings";
import { type CellLook, type Contents, contentsOf, heatmapLegend } from "./heatmapLegend";
import type { BandHeadings } from "./heatmapLevels";
import { type HeadingTarget, type HeatmapLine, isOpen } from "./heatmapLines";
import { layoutTotals, rightMargin, type TotalsLayout } from "./heatmapMargins";
import { type NumberForm, widestNumbers } from "./heatmapNumbers";
import { type LegendLayout, layoutLegend } from "./legend";
import type { ChartStyle } from "./style";

/** What a heatmap shows: a matrix, what its rows and columns are called, and in which order they stand. */
export interface HeatmapModel extends Crossed {
  /** The data set's. */
  readonly title: string;
  /** Bars in the cells; left out, there are none. */
  readonly bars?: CellBars | null;
  /** Where entries are nested; left out elsewhere, so that it need not be loaded. */
  readonly nesting?: Nesting | null;
}

/** What a heatmap needs besides, when groups or themes have parents. */
export interface Nesting {
  nest(grid: HeatmapGrid): HeatmapGrid;
  headBands(grid: HeatmapGrid, step: number, frame: Frame): BandHeadings;
  /** How wide columns have to be so that the words of their parents' labels fit. */
  leastStep(grid: HeatmapGrid, frame: Frame): number;
  /** The bands over columns, and the triangle of a row. */
  bandMarks(layout: HeatmapLayout, style: ChartStyle): readonly LayerMark[];
  foldMark(x: number, y: number, line: HeatmapLine, style: ChartStyle): Mark;
  bandRows(layout: HeatmapLayout): readonly AccessNode[];
  /** The heading over a column at a height, or null. */
  headingAt(layout: HeatmapLayout, column: number, py: number): HeatmapLine | null;
  /** The parent whose triangle is at a point, or null. */
  locateFold(layout: HeatmapLayout, px: number, py: number): HeadingTarget | null;
}

const noBands: BandHeadings = { height: 0, tops: [0], labels: [], isCut: false };

/** Every place in a heatmap, in CSS pixels from its top left corner. Rows and columns count in drawn order. */
export interface HeatmapLayout extends Extent {
  readonly model: HeatmapModel;
  readonly frame: Frame;
  readonly grid: HeatmapGrid;
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
  /** What stands above the labels of columns that have parents. */
  readonly bands: BandHeadings;
  /** Size of the numbers in the cells; null where one of them does not fit. */
  readonly numberSize: number | null;
  /** How numbers are written, totals too. */
  readonly form: NumberForm;
  readonly totals: TotalsLayout;
  readonly smallSize: number;
  readonly legend: LegendLayout<CellLook> & { readonly x: number; readonly y: number };
  /** The legend of the bars, beneath; null where cells have none. */
  readonly barLegend: (LegendLayout<number> & { readonly x: number; readonly y: number }) | null;
}

/**
 * Decides every place of a heatmap in a frame. The height follows; the width is the frame's or less. Shares are percentages
 * where "6 of 22" does not fit everywhere.
 */
export function layoutHeatmap(model: HeatmapModel, frame: Frame): HeatmapLayout {
  const grid = heatmapGrid(model);
  const inFull = layoutWith(model, grid, frame, { asPercent: false, messages: frame.messages });
  const fits = inFull.numberSize !== null && inFull.totals.columns?.upward === false;
  if (fits || model.matrix.of === null) return inFull;
  return layoutWith(model, grid, frame, { asPercent: true, messages: frame.messages });
}

function layoutWith(model: HeatmapModel, grid: HeatmapGrid, frame: Frame, form: NumberForm): HeatmapLayout {
  const { matrix, order } = grid;
  const { width, fontSize } = frame;
  const smallSize = Math.max(minTextSize, Math.round(fontSize * 0.85));
  const contents = contentsOf(matrix);
  const classes = valueClasses(classed(contents.max, matrix));
  const widest = widestNumbers(matrix, form);
  const label = { text: frame.messages.heatmap.totals[matrix.measure], smallSize };

  // Beneath the band of its parent, a column that stands for all of it need not repeat the name.
  const captioned = (line: HeatmapLine) => (isOpen(line) ? { ...line, label: frame.messages.heatmap.whole } : line);
  const room = roomForRows(grid.rows, frame, label.text, smallSize);
  const margin = rightMargin(matrix, frame, { ...label, rowStep: room.step, widest: widest.rows });
  const x = pad + Math.ceil(room.labelWidth + room.dotWidth);
  const least = frame.isWhole ? Math.max(leastColumn(frame), model.nesting?.leastStep(grid, frame) ?? 0) : 0;
  const columnRoom = (width - x - margin.width - pad) / Math.max(1, matrix.columns);
  const stepX = Math.max(least, stepOf(columnRoom, fontSize * 12));
  const stepY = room.step;
  const bodyRight = x + stepX * matrix.columns;

  const columns = headColumns(
    grid.columns.map(captioned),
    order.columns,
    stepX,
    frame,
    margin.label.length * lineHeight(smallSize),
  );
  const rows = headRows(grid.rows, order.rows, room, frame);
  const bands = model.nesting?.headBands(grid, stepX, frame) ?? noBands;
  const y = pad + bands.height + columns.height;
  const gap = Math.min(stepX, stepY) >= 40 ? 4 : Math.min(stepX, stepY) >= 16 ? 2 : Math.min(stepX, stepY) >= 8 ? 1 : 0;
  const cell = { x: 0, y: 0, width: stepX - gap, height: stepY - gap };
  const bars = isVectorGrid(matrix) && barBox(cell) ? model.bars : null;
  const numberSize = sizeOfNumbers(widest.cells, cell.width - 4, cell.height - (bars ? barRoom : 0), frame);
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
  const leftOut = numberSize === null || rows.stride > 1 || columns.stride > 1 || bands.isCut;
  const legend = layoutLegend(
    heatmapLegend(contents, matrix.measure, frame.messages, classes, {
      numberSize,
      leftOut,
      asPercent: form.asPercent,
      barsLeftOut: Boolean(model.bars) && !bars,
    }),
    legendWidth,
    smallSize,
    frame,
  );
  // No caption says what the colours of bars are: their legend is never switched off.
  const barLegend = bars ? layoutLegend(bars.legend, legendWidth, smallSize, { ...frame, hasLegend: true }) : null;
  const barLegendY = legendY + legend.height + 12;
  const legendsWidth = Math.max(legend.width, barLegend?.width ?? 0);
  const bottom = barLegend ? barLegendY + barLegend.height : legendY + legend.height;
  const right = bodyRight + margin.width;
  return {
    model,
    frame,
    grid,
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
    bands,
    numberSize,
    form,
    totals,
    smallSize,
    legend: { ...legend, x: legendX, y: legendY },
    barLegend: barLegend && { ...barLegend, x: legendX, y: barLegendY },
    width: Math.min(
      frame.isWhole ? Number.POSITIVE_INFINITY : width,
      Math.ceil(Math.max(right, legendX + legendsWidth) + pad),
    ),
    height: Math.ceil(bottom + pad),
  };
}

/** Where the heading of a column begins: a child's beneath the bands of its parents. */
export function headingTop({ y, columns, bands }: HeatmapLayout, { nested }: HeatmapLine): number {
  return y - columns.height - bands.height + (bands.tops[nested?.depth ?? 0] ?? bands.height);
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
