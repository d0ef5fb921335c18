import { amountOf } from "../model/amount";
import { cellState } from "../model/counts";
import type { Target } from "../model/target";
import type { AccessNode } from "./chart";
import type { HeatmapEntry, HeatmapLayout } from "./heatmapLayout";

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

  const columns = inOrder(themes, order.columns);
  const headings = columns.map(({ entry: theme, index: column, at: j }): AccessNode => {
    const description = text.total(matrix.measure, amountOf(matrix, null, column));
    const d = boxPath(x + j * stepX, top, stepX, layout.columns.height);
    const target = { kind: "theme", theme: theme.id } as const;
    return { role: "columnheader", name: theme.label, description, target, d, children: [] };
  });
  const rows = inOrder(groups, order.rows).map(({ entry: group, index: row, at: i }): AccessNode => {
    const bandTop = y + i * stepY;
    const heading: AccessNode = {
      role: "rowheader",
      name: group.label,
      description: text.total(matrix.measure, amountOf(matrix, row, null)),
      target: { kind: "group", group: group.id },
      d: boxPath(left, bandTop, x - left, stepY),
      children: [],
    };
    const cells = columns.map(({ entry: theme, index: column, at: j }): AccessNode => {
      const d = boxPath(x + j * stepX + gap / 2, bandTop + gap / 2, stepX - gap, stepY - gap);
      const name = cellName(layout, row, column);
      return { role: "gridcell", name, target: { kind: "cell", group: group.id, theme: theme.id }, d, children: [] };
    });
    return { ...holder, role: "row", name: "", children: [heading, ...cells] };
  });
  const corner: AccessNode = { ...holder, role: "cell", name: "" };
  const head: AccessNode = { ...holder, role: "row", name: "", children: [corner, ...headings] };
  return { ...holder, role: "grid", name: text.name(model.title), children: [head, ...rows] };
}

/** Entries with their index and their place, in drawn order. */
function inOrder(entries: readonly HeatmapEntry[], order: Int32Array) {
  return Array.from(order).flatMap((index, at) => {
    const entry = entries[index];
    return entry ? [{ entry, index, at }] : [];
  });
}

function cellName({ model, frame: { messages } }: HeatmapLayout, row: number, column: number): string {
  const { matrix } = model;
  const group = model.groups[row]?.label ?? "";
  const theme = model.themes[column]?.label ?? "";
  const text = messages.heatmap;
  switch (matrix.state[row * matrix.columns + column]) {
    case cellState.gap:
      return text.gap(group, theme);
    case cellState.filtered:
      return text.filtered(group, theme);
    case cellState.unavailable:
      return text.unavailable(group, theme);
    default:
      return text.cell(group, theme, messages.amount(matrix.measure, amountOf(matrix, row, column)));
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
