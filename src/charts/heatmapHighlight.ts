import type { Lit } from "../model/counts";
import type { Target } from "../model/target";
import type { Mark, RectMark } from "../scene/mark";
import type { Box, ChartLight } from "./chart";
import type { HeatmapSpan } from "./heatmapGrid";
import { indentOf } from "./heatmapHeadings";
import { type HeatmapLayout, headingTop } from "./heatmapLayout";
import { type HeatmapLine, hasCells, isCellLit, isLineLit } from "./heatmapLines";
import { columnLabel, rowLabel } from "./heatmapScene";
import type { ChartStyle } from "./style";

/** What is drawn over a heatmap. */
export const heatmapLight: ChartLight<HeatmapLayout> = { highlight: highlightHeatmap, select: selectInHeatmap };

/** A ring in ink around each lit cell; the labels of lit rows and columns semibold, drawn in their places. */
function highlightHeatmap(layout: HeatmapLayout, lit: Lit, style: ChartStyle): Mark[] {
  const { grid, x, y, stepX, stepY, rows, columns } = layout;
  const marks: Mark[] = [];
  grid.order.rows.forEach((row, at) => {
    if (at % rows.stride !== 0 || !isLineLit(grid.rows[row]!, lit)) return;
    const left = rows.labelLeft + indentOf(grid.rows[row]!);
    const cover: Box = { x: left, y: 0, width: rows.labelRight - left + 2, height: stepY };
    marks.push({
      kind: "layer",
      x: 0,
      y: y + at * stepY,
      marks: emphasised(rowLabel(layout, row, style.ink, 600), cover, style),
    });
  });
  grid.order.columns.forEach((column, at) => {
    if (at % columns.stride !== 0 || !isLineLit(grid.columns[column]!, lit)) return;
    const { height, labelsAbove } = columns;
    const cover: Box = { x: 0, y: y - height, width: stepX, height: height - labelsAbove + 5 };
    marks.push({
      kind: "layer",
      x: x + at * stepX,
      y: 0,
      marks: emphasised(columnLabel(layout, column, style.ink, 600), cover, style),
    });
  });
  grid.order.rows.forEach((row, i) => {
    grid.order.columns.forEach((column, j) => {
      if (isCellLit(grid.rows[row]!, grid.columns[column]!, lit))
        marks.push(...ring(cellBox(layout, i, j), 1.5, style.ink, style));
    });
  });
  return marks;
}

/** The semibold label over the regular one, which is covered first. */
const emphasised = (label: readonly Mark[], cover: Box, style: ChartStyle): Mark[] => [
  { kind: "rect", ...cover, fill: style.paper },
  ...label,
];

/** A ring around the selected cell, or around the whole rows or columns of a selected heading; nothing for other targets. */
function selectInHeatmap(layout: HeatmapLayout, target: Target, style: ChartStyle): Mark[] {
  const { grid, x, y, stepX, stepY, right, rows, totals } = layout;
  const { order, matrix } = grid;
  const group = "group" in target ? target.group : null;
  const theme = "theme" in target ? target.theme : null;
  const isMeant = ({ kind, id }: HeatmapLine) => id === (kind === "group" ? group : theme);
  if (target.kind === "cell") {
    const i = order.rows.indexOf(grid.rows.findIndex(isMeant));
    const j = order.columns.indexOf(grid.columns.findIndex(isMeant));
    const isDrawn = i >= 0 && j >= 0 && hasCells(grid.rows[order.rows[i]!]!);
    return isDrawn ? ring(cellBox(layout, i, j), 2.5, style.selection, style) : [];
  }
  const isHeading = ({ line }: HeatmapSpan) => line.kind === target.kind && isMeant(line);
  const row = grid.rowSpans.find(isHeading);
  const column = grid.columnSpans.find(isHeading);
  if (row) {
    const height = (row.to - row.from + 1) * stepY;
    const band = { x: rows.labelLeft, y: y + row.from * stepY, width: right - rows.labelLeft, height };
    return ring(band, 2, style.selection, null);
  }
  if (column) {
    const top = headingTop(layout, column.line);
    const width = (column.to - column.from + 1) * stepX;
    const band = { x: x + column.from * stepX, y: top, width, height: y - top + stepY * matrix.rows + totals.height };
    return ring(band, 2, style.selection, null);
  }
  return [];
}

function cellBox({ x, y, stepX, stepY, gap }: HeatmapLayout, i: number, j: number): Box {
  return { x: x + j * stepX + gap / 2, y: y + i * stepY + gap / 2, width: stepX - gap, height: stepY - gap };
}

/** A line around a box; with a style a thin line of paper keeps it apart from a dark fill. */
function ring(box: Box, width: number, stroke: string, style: ChartStyle | null): Mark[] {
  const grown = (by: number): Box & { radius: number } => ({
    x: box.x - by,
    y: box.y - by,
    width: Math.max(0, box.width + 2 * by),
    height: Math.max(0, box.height + 2 * by),
    radius: 3 + Math.max(0, by),
  });
  const halo: RectMark[] = style ? [{ kind: "rect", ...grown(-0.5), stroke: style.paper, strokeWidth: 1.5 }] : [];
  return [...halo, { kind: "rect", ...grown(width / 2), stroke, strokeWidth: width }];
}
