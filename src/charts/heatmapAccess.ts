import { amountOf } from "../model/amount";
import { cellState } from "../model/counts";
import type { Target } from "../model/target";
import type { AccessNode } from "./chart";
import { type HeatmapLayout, headingTop } from "./heatmapLayout";
import { cellTarget, crossing, type HeatmapLine, hasCells, isOpen, lineTarget } from "./heatmapLines";
import { totalInWords } from "./totalInWords";

/** A rectangle as an SVG path. */
export const boxPath = (x: number, y: number, width: number, height: number): string =>
  `M${x},${y}H${x + width}V${y + height}H${x}Z`;

/** A node that only holds others. */
export const holder = { target: null, d: "", children: [] } as const;
/** What is neither a heading nor something to open: a row may hold it, and it keeps headings over their columns. */
export const empty: AccessNode = { ...holder, role: "cell", name: "" };

/**
 * A grid of rows, as contract.md names them. Its corner is empty. Where themes or groups are nested, lines of headings that
 * span columns come first, and a row that only heads others has no cells.
 */
export function heatmapAccess(layout: HeatmapLayout): AccessNode {
  const { model, grid } = layout;
  const bandRows = model.nesting?.bandRows(layout) ?? [];
  const rows = Array.from(grid.order.rows, (index, at) => accessRow(layout, index, at));
  const name = layout.frame.messages.heatmap.name(model.title);
  return { ...holder, role: "grid", name, children: [...bandRows, headRow(layout), ...rows] };
}

/** The headings right over the columns; one that stands for a whole parent has it in the parent's band. */
function headRow(layout: HeatmapLayout): AccessNode {
  const { grid, x, y, stepX } = layout;
  const headings = Array.from(grid.order.columns, (index, at): AccessNode => {
    const line = grid.columns[index]!;
    if (isOpen(line)) return empty;
    const top = headingTop(layout, line);
    return heading(layout, "columnheader", line, boxPath(x + at * stepX, top, stepX, y - top));
  });
  return { ...holder, role: "row", name: "", children: [empty, ...headings] };
}

function accessRow(layout: HeatmapLayout, index: number, at: number): AccessNode {
  const { grid, x, y, stepX, stepY, gap, rows } = layout;
  const row = grid.rows[index]!;
  const top = y + at * stepY;
  const cells = Array.from(hasCells(row) ? grid.order.columns : [], (j, place): AccessNode => {
    const column = grid.columns[j]!;
    const d = boxPath(x + place * stepX + gap / 2, top + gap / 2, stepX - gap, stepY - gap);
    const target = cellTarget(row, column);
    const description = layout.model.bars?.words(target);
    const name = cellName(layout, index, j);
    return { role: "gridcell", name, ...(description ? { description } : {}), target, d, children: [] };
  });
  const head = heading(layout, "rowheader", row, boxPath(rows.labelLeft, top, x - rows.labelLeft, stepY));
  return { ...holder, role: "row", name: "", children: [head, ...cells] };
}

/** A heading with its total, and whether it is folded where it can be. */
export function heading(
  { model, frame }: HeatmapLayout,
  role: "columnheader" | "rowheader",
  line: HeatmapLine,
  d: string,
): AccessNode {
  const { matrix } = model;
  const isGroup = line.kind === "group";
  const expanded = line.nested?.isParent ? { expanded: isOpen(line) } : {};
  const description = totalInWords(matrix, isGroup ? line.index : null, isGroup ? null : line.index, frame.messages);
  return { role, name: line.label, description, target: lineTarget(line), d, children: [], ...expanded };
}

function cellName({ grid, frame: { messages } }: HeatmapLayout, row: number, column: number): string {
  const { matrix } = grid;
  const crossed = crossing(grid.rows[row]!, grid.columns[column]!);
  const [group, theme] = [crossed.group.label, crossed.theme.label];
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

/** What lies at a point: a cell, space around it included; a row at its heading or total; a column likewise; or null. */
export function locateInHeatmap(layout: HeatmapLayout, px: number, py: number): Target | null {
  const { model, grid, x, y, stepX, stepY, right, totals, rows } = layout;
  const { order, matrix } = grid;
  const across = Math.floor((px - x) / stepX);
  const row = py < y ? undefined : grid.rows[order.rows[Math.floor((py - y) / stepY)] ?? -1];
  const column = px < x ? undefined : grid.columns[order.columns[across] ?? -1];
  if (row && column) return hasCells(row) ? cellTarget(row, column) : lineTarget(row);
  if (row && px >= rows.labelLeft && px < right) return lineTarget(row);
  if (!column) return null;
  if (model.nesting && py < y) {
    const head = model.nesting.headingAt(layout, across, py);
    return head && lineTarget(head);
  }
  return py >= y - layout.columns.height && py < y + stepY * matrix.rows + totals.height ? lineTarget(column) : null;
}
