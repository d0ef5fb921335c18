import { cellState } from "../model/counts";
import type { Target } from "../model/target";
import type { AccessNode } from "./chart";
import { cellTarget, crossing, type HeatmapLine, lineTarget } from "./heatmapGrid";
import type { HeatmapLayout } from "./heatmapLayout";

const boxPath = (x: number, y: number, width: number, height: number): string =>
  `M${x},${y}H${x + width}V${y + height}H${x}Z`;

/**
 * A grid of rows, as contract.md names them. Its corner is an empty `cell`: a row may hold one, it keeps headings over
 * their columns, and it is neither a heading nor something to open.
 */
export function heatmapAccess(layout: HeatmapLayout): AccessNode {
  const { model, frame, grid, x, y, stepX, stepY, gap } = layout;
  const { matrix, order } = grid;
  const text = frame.messages.heatmap;
  const top = y - layout.columns.height;
  const left = layout.rows.labelLeft;
  const holder = { target: null, d: "", children: [] } as const;

  const columns = inOrder(grid.columns, order.columns);
  const headings = columns.map(({ line, index: column, at: j }): AccessNode => {
    const description = text.total(matrix.columnTotals[column] ?? 0, matrix.measure);
    const d = boxPath(x + j * stepX, top, stepX, layout.columns.height);
    return { role: "columnheader", name: line.label, description, target: lineTarget(line), d, children: [] };
  });
  const rows = inOrder(grid.rows, order.rows).map(({ line: row, index, at: i }): AccessNode => {
    const bandTop = y + i * stepY;
    const heading: AccessNode = {
      role: "rowheader",
      name: row.label,
      description: text.total(matrix.rowTotals[index] ?? 0, matrix.measure),
      target: lineTarget(row),
      d: boxPath(left, bandTop, x - left, stepY),
      children: [],
    };
    const cells = columns.map(({ line: column, index: j, at }): AccessNode => {
      const d = boxPath(x + at * stepX + gap / 2, bandTop + gap / 2, stepX - gap, stepY - gap);
      const { group, theme } = crossing(row, column);
      const name = cellName(layout, index * matrix.columns + j, group.label, theme.label);
      return { role: "gridcell", name, target: cellTarget(row, column), d, children: [] };
    });
    return { ...holder, role: "row", name: "", children: [heading, ...cells] };
  });
  const corner: AccessNode = { ...holder, role: "cell", name: "" };
  const head: AccessNode = { ...holder, role: "row", name: "", children: [corner, ...headings] };
  return { ...holder, role: "grid", name: text.name(model.title), children: [head, ...rows] };
}

/** Lines with their index and their place, in drawn order. */
function inOrder(lines: readonly HeatmapLine[], order: Int32Array) {
  return Array.from(order).flatMap((index, at) => {
    const line = lines[index];
    return line ? [{ line, index, at }] : [];
  });
}

function cellName({ grid, frame: { messages } }: HeatmapLayout, k: number, group: string, theme: string): string {
  const { matrix } = grid;
  const text = messages.heatmap;
  switch (matrix.state[k]) {
    case cellState.gap:
      return text.gap(group, theme);
    case cellState.filtered:
      return text.filtered(group, theme);
    case cellState.unavailable:
      return text.unavailable(group, theme);
    default:
      return text.cell(group, theme, messages.units[matrix.measure](matrix.values[k] ?? 0));
  }
}

/** What lies at a point: a cell, space around it included; a row at its heading or total; a column likewise; or null. */
export function locateInHeatmap(layout: HeatmapLayout, px: number, py: number): Target | null {
  const { grid, x, y, stepX, stepY, right, totals, columns, rows } = layout;
  const { order, matrix } = grid;
  const row = py < y ? undefined : grid.rows[order.rows[Math.floor((py - y) / stepY)] ?? -1];
  const column = px < x ? undefined : grid.columns[order.columns[Math.floor((px - x) / stepX)] ?? -1];
  if (row && column) return cellTarget(row, column);
  if (row && px >= rows.labelLeft && px < right) return lineTarget(row);
  const bottom = y + stepY * matrix.rows;
  if (column && py >= y - columns.height && py < bottom + totals.height) return lineTarget(column);
  return null;
}
