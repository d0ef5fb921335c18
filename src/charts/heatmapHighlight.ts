import type { Lit } from "../model/counts";
import { placesOf } from "../model/placesOf";
import type { Target } from "../model/target";
import type { Mark, RectMark } from "../scene/mark";
import type { Box } from "./chart";
import type { HeatmapLayout } from "./heatmapLayout";
import { columnLabel, rowLabel } from "./heatmapScene";
import type { ChartStyle } from "./style";

/** A ring in ink around each lit cell; the labels of lit rows and columns semibold, drawn in their places. */
export function highlightHeatmap(layout: HeatmapLayout, lit: Lit, style: ChartStyle): Mark[] {
  const { model, x, y, stepX, stepY, rows, columns } = layout;
  const rowPlaces = placesOf(model.order.rows);
  const columnPlaces = placesOf(model.order.columns);
  const marks: Mark[] = [];
  model.groups.forEach((_, row) => {
    const at = rowPlaces[row] ?? 0;
    if (lit.groups[row] !== 1 || at % rows.stride !== 0) return;
    const cover: Box = { x: rows.labelLeft, y: 0, width: rows.labelRight - rows.labelLeft + 2, height: stepY };
    marks.push({
      kind: "layer",
      x: 0,
      y: y + at * stepY,
      marks: emphasised(rowLabel(layout, row, style.ink, 600), cover, style),
    });
  });
  model.themes.forEach((_, column) => {
    const at = columnPlaces[column] ?? 0;
    if (lit.themes[column] !== 1 || at % columns.stride !== 0) return;
    const cover: Box = { x: 0, y: y - columns.height, width: stepX, height: columns.height - 3 };
    marks.push({
      kind: "layer",
      x: x + at * stepX,
      y: 0,
      marks: emphasised(columnLabel(layout, column, style.ink, 600), cover, style),
    });
  });
  lit.cells.forEach((light, k) => {
    if (light !== 1) return;
    const [row, column] = [Math.floor(k / model.matrix.columns), k % model.matrix.columns];
    marks.push(...ring(cellBox(layout, rowPlaces[row] ?? 0, columnPlaces[column] ?? 0), 1.5, style.ink, style));
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
  const { model, x, y, stepX, stepY, right, rows, columns, totals } = layout;
  const { order, groups, themes, matrix } = model;
  const place = (index: number, permutation: Int32Array) => (index < 0 ? -1 : permutation.indexOf(index));
  const group = "group" in target ? target.group : null;
  const theme = "theme" in target ? target.theme : null;
  const i = place(
    groups.findIndex(({ id }) => id === group),
    order.rows,
  );
  const j = place(
    themes.findIndex(({ id }) => id === theme),
    order.columns,
  );
  if (target.kind === "cell" && i >= 0 && j >= 0) return ring(cellBox(layout, i, j), 2.5, style.selection, style);
  if (target.kind === "group" && i >= 0)
    return ring(
      { x: rows.labelLeft, y: y + i * stepY, width: right - rows.labelLeft, height: stepY },
      2,
      style.selection,
      null,
    );
  if (target.kind === "theme" && j >= 0) {
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
