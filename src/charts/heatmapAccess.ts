import { cellState } from "../model/counts";
import type { Target } from "../model/target";
import type { AccessNode } from "./chart";
import type { HeatmapLayout } from "./heatmapLayout";

const boxPath = (x: number, y: number, width: number, height: number): string =>
  `M${x},${y}H${x + width}V${y + height}H${x}Z`;

/**
 * A grid of rows, as contract.md names them. Its corner is an empty `cell`: a row may hold one, it keeps headings over
 * their columns, and it is neither a heading nor something to open.
 */
export function heatmapAccess(layout: HeatmapLayout): AccessNode {
  const { model, frame, x, y, stepX, stepY, gap } = layout;
  const { matrix, order, groups, themes } = model;
  const text = frame.messages.heatmap;
  const top = y - layout.columns.height;
  const left = layout.rows.labelLeft;
  const holder = { target: null, d: "", children: [] } as const;

  const headings = Array.from(order.columns, (column, j): AccessNode => {
    const { id, label } = themes[column]!;
    const description = text.total(matrix.columnTotals[column] ?? 0, matrix.measure);
    const d = boxPath(x + j * stepX, top, stepX, layout.columns.height);
    return { role: "columnheader", name: label, description, target: { kind: "theme", theme: id }, d, children: [] };
  });
  const rows = Array.from(order.rows, (row, i): AccessNode => {
    const { id, label } = groups[row]!;
    const description = text.total(matrix.rowTotals[row] ?? 0, matrix.measure);
    const bandTop = y + i * stepY;
    const heading: AccessNode = {
      ...{ role: "rowheader", name: label, description, target: { kind: "group", group: id } },
      ...{ d: boxPath(left, bandTop, x - left, stepY), children: [] },
    };
    const cells = Array.from(order.columns, (column, j): AccessNode => {
      const theme = themes[column]!;
      const d = boxPath(x + j * stepX + gap / 2, bandTop + gap / 2, stepX - gap, stepY - gap);
      const name = cellName(layout, row, column);
      return { role: "gridcell", name, target: { kind: "cell", group: id, theme: theme.id }, d, children: [] };
    });
    return { ...holder, role: "row", name: "", children: [heading, ...cells] };
  });
  const corner: AccessNode = { ...holder, role: "cell", name: "" };
  const head: AccessNode = { ...holder, role: "row", name: "", children: [corner, ...headings] };
  return { ...holder, role: "grid", name: text.name(model.title), children: [head, ...rows] };
}

function cellName({ model, frame: { messages } }: HeatmapLayout, row: number, column: number): string {
  const { matrix, groups, themes } = model;
  const text = messages.heatmap;
  const [group, theme] = [groups[row]!.label, themes[column]!.label];
  const k = row * matrix.columns + column;
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

/** What lies at a point: a cell, space around it included; a group at its heading or total; a theme likewise; or null. */
export function locateInHeatmap(layout: HeatmapLayout, px: number, py: number): Target | null {
  const { model, x, y, stepX, stepY, right, totals, columns, rows } = layout;
  const { order, groups, themes } = model;
  const column = order.columns[Math.floor((px - x) / stepX)];
  const row = order.rows[Math.floor((py - y) / stepY)];
  const theme = px < x || column === undefined ? undefined : themes[column];
  const group = py < y || row === undefined ? undefined : groups[row];
  if (group && theme) return { kind: "cell", group: group.id, theme: theme.id };
  if (group && px >= rows.labelLeft && px < right) return { kind: "group", group: group.id };
  const bottom = y + stepY * model.matrix.rows;
  if (theme && py >= y - columns.height && py < bottom + totals.height) return { kind: "theme", theme: theme.id };
  return null;
}
