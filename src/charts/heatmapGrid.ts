import type { Matrix, Order } from "../model/counts";
import { pickMatrix } from "../model/pickMatrix";
import { transpose, transposeOrder } from "../model/transpose";
import { type HeatmapEntry, type HeatmapLine, hasCells } from "./heatmapLines";

/** Counts of groups by themes, as published, and how they are to stand. */
export interface Crossed {
  readonly matrix: Matrix;
  /** Where entries are nested, with children right after their parents. */
  readonly order: Order;
  /** In the matrix's order, as published: a group's index is its colour. */
  readonly groups: readonly HeatmapEntry[];
  readonly themes: readonly HeatmapEntry[];
  /** Themes as rows, groups as columns. */
  readonly isTurned?: boolean;
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
export function heatmapGrid({ matrix, order, groups, themes, isTurned = false }: Crossed): HeatmapGrid {
  const groupLines = groups.map(
    (entry, index): HeatmapLine => ({ ...pick(entry), kind: "group", index, color: index }),
  );
  const themeLines = themes.map((entry, index): HeatmapLine => ({ ...pick(entry), kind: "theme", index, color: null }));
  const turned = isTurned ? { matrix: transpose(matrix), order: transposeOrder(order) } : { matrix, order };
  const [rows, columns] = isTurned ? [themeLines, groupLines] : [groupLines, themeLines];
  const grid = {
    ...turned,
    rows,
    columns,
    rowSpans: spansOf(rows, turned.order.rows, () => true),
    columnSpans: spansOf(columns, turned.order.columns, hasCells),
  };
  return [...rows, ...columns].some(({ nested }) => nested) ? inSight(grid) : grid;
}

const pick = ({ id, label, nested }: HeatmapEntry): HeatmapEntry => ({ id, label, nested });

/** The spans of the headings in sight, in drawn order, outer ones first. */
function spansOf(
  lines: readonly HeatmapLine[],
  order: Int32Array,
  takesPlace: (line: HeatmapLine) => boolean,
): HeatmapSpan[] {
  const spans: { line: HeatmapLine; from: number; to: number }[] = [];
  const open: (typeof spans)[number][] = [];
  let place = 0;
  for (const index of order) {
    const line = lines[index]!;
    if (line.nested?.isHidden) continue;
    open.length = Math.min(open.length, line.nested?.depth ?? 0);
    const span = { line, from: place, to: place };
    spans.push(span);
    open.push(span);
    if (!takesPlace(line)) continue;
    for (const outer of open) outer.to = place;
    place++;
  }
  return spans;
}

/** A grid without what is folded away, and without columns that only head others. */
function inSight({ matrix, order, rows, columns, ...spans }: HeatmapGrid): HeatmapGrid {
  const rowsInSight = rows.flatMap(({ nested }, i) => (nested?.isHidden ? [] : [i]));
  const columnsInSight = columns.flatMap((line, j) => (line.nested?.isHidden || !hasCells(line) ? [] : [j]));
  const picked = pickMatrix(matrix, rowsInSight, columnsInSight);
  rowsInSight.forEach((i, at) => {
    if (hasCells(rows[i]!)) return;
    picked.values.fill(0, at * picked.columns, (at + 1) * picked.columns);
    picked.state.fill(noCell, at * picked.columns, (at + 1) * picked.columns);
  });
  return {
    matrix: picked,
    order: { rows: orderOf(order.rows, rowsInSight), columns: orderOf(order.columns, columnsInSight) },
    rows: rowsInSight.map((i) => rows[i]!),
    columns: columnsInSight.map((j) => columns[j]!),
    ...spans,
  };
}

/** The order of what is in sight, counted in what is in sight. */
function orderOf(order: Int32Array, inSight: readonly number[]): Int32Array {
  const place = new Map(inSight.map((index, at) => [index, at]));
  return Int32Array.from([...order].flatMap((index) => place.get(index) ?? []));
}
