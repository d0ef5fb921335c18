import type { Matrix, Order } from "../model/counts";
import { groupColors } from "../model/groupColors";
import { transpose, transposeOrder } from "../model/transpose";
import type { HeatmapEntry, HeatmapLine } from "./heatmapLines";

/** Counts of groups by themes, as published, and how they are to stand. */
export interface Crossed {
  readonly matrix: Matrix;
  /** Where entries are nested, with children right after their parents. */
  readonly order: Order;
  /** In the matrix's order, as published: groups have their colours by it. */
  readonly groups: readonly HeatmapEntry[];
  readonly themes: readonly HeatmapEntry[];
  /** Themes as rows, groups as columns. */
  readonly isTurned?: boolean;
  /** Where entries are nested: puts parents over their children. */
  readonly nesting?: { nest(grid: HeatmapGrid): HeatmapGrid } | null;
}

/** A heading and the places that it spans, in drawn order, both included: of a parent in sight, its children's as well. */
export interface HeatmapSpan {
  readonly line: HeatmapLine;
  readonly from: number;
  readonly to: number;
}

/**
 * What is drawn: rows by columns, whichever of the two are the groups. The order counts in `rows` and `columns`. A parent
 * that only heads its children is a row without cells, but no column: it spans those of its children.
 */
export interface HeatmapGrid {
  readonly matrix: Matrix;
  readonly order: Order;
  readonly rows: readonly HeatmapLine[];
  readonly columns: readonly HeatmapLine[];
  readonly rowSpans: readonly HeatmapSpan[];
  readonly columnSpans: readonly HeatmapSpan[];
}

/** State of a cell that is none: its row only heads others. */
export const noCell = 4;

/** Groups and themes as rows and columns, or turned round. */
export function heatmapGrid({ matrix, order, groups, themes, isTurned = false, nesting = null }: Crossed): HeatmapGrid {
  const colors = groupColors(groups, ({ nested }) => nested?.isParent === true);
  const groupLines = groups.map((entry, index) => lineOf("group", entry, index, colors[index]!));
  const themeLines = themes.map((entry, index) => lineOf("theme", entry, index, null));
  const turned = isTurned ? { matrix: transpose(matrix), order: transposeOrder(order) } : { matrix, order };
  const [rows, columns] = isTurned ? [themeLines, groupLines] : [groupLines, themeLines];
  const each = (lines: readonly HeatmapLine[], places: Int32Array) =>
    Array.from(places, (index, at): HeatmapSpan => ({ line: lines[index]!, from: at, to: at }));
  const grid = {
    ...turned,
    rows,
    columns,
    rowSpans: each(rows, turned.order.rows),
    columnSpans: each(columns, turned.order.columns),
  };
  return nesting ? nesting.nest(grid) : grid;
}

function lineOf(
  kind: HeatmapLine["kind"],
  { id, label, nested }: HeatmapEntry,
  index: number,
  color: number | null,
): HeatmapLine {
  return { kind, id, label, nested, index, color };
}
