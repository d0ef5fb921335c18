import type { Lit } from "../model/counts";
import type { Target } from "../model/target";
import type { Mark, RectMark } from "../scene/mark";
import type { Box } from "./chart";
import { type HeatmapLine, isCellLit, isLineLit } from "./heatmapGrid";
import type { HeatmapLayout } from "./heatmapLayout";
import { columnLabel, rowLabel } from "./heatmapScene";
import type { ChartStyle } from "./style";

/** A ring in ink around each lit cell; the labels of lit rows and columns semibold, drawn in their places. */
export function highlightHeatmap(layout: HeatmapLayout, lit: Lit, style: ChartStyle): Mark[] {
  const { grid, x, y, stepX, stepY, rows, columns } = layout;
  const marks: Mark[] = [];
  grid.order.rows.forEach((row, at) => {
    if (at % rows.stride !== 0 || !isLineLit(grid.rows[row]!, lit)) return;
    const cover: Box = { x: rows.labelLeft, y: 0, width: rows.labelRight - rows.labelLeft + 2, height: stepY };
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

/** A ring around the selected cell, or around the whole row or column of a selected heading; nothing for other targets. */
export function selectInHeatmap(layout: HeatmapLayout, target: Target, style: ChartStyle): Mark[] {
  const { grid, x, y, stepX, stepY, right, rows, columns, totals } = layout;
  const { order, matrix } = grid;
  const group = "group" in target ? target.group : null;
  const theme = "theme" in target ? target.theme : null;
  const isMeant = ({ kind, id }: HeatmapLine) => id === (kind === "group" ? group : theme);
  const i = order.rows.indexOf(grid.rows.findIndex(isMeant));
  const j = order.columns.indexOf(grid.columns.findIndex(isMeant));
  const ofRow = target.kind === grid.rows[0]?.kind;
  const ofColumn = target.kind === grid.columns[0]?.kind;
  if (target.kind === "cell" && i >= 0 && j >= 0) return ring(cellBox(layout, i, j), 2.5, style.selection, style);
  if (ofRow && i >= 0)
    return ring(
      { x: rows.labelLeft, y: y + i * stepY, width: right - rows.labelLeft, height: stepY },
      2,
      style.selection,
      null,
    );
  if (ofColumn && j >= 0) {
    const top = y - columns.height;
    return ring(
      { x: x + j * stepX, y: top, width: stepX, height: columns.height + stepY * matrix.rows + totals.height },
      2,
      style.selection,
      null,
    );
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
