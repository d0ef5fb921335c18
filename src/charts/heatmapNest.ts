import { pickMatrix } from "../model/pickMatrix";
import { type HeatmapGrid, type HeatmapSpan, noCell } from "./heatmapGrid";
import { type HeatmapLine, hasCells } from "./heatmapLines";

/** A grid whose headings span their children's, without what is folded away and without columns that only head others. */
export function nestGrid({ matrix, order, rows, columns }: HeatmapGrid): HeatmapGrid {
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
    rowSpans: spansOf(rows, order.rows, () => true),
    columnSpans: spansOf(columns, order.columns, hasCells),
  };
}

/** The order of what is in sight, counted in what is in sight. */
function orderOf(order: Int32Array, inSight: readonly number[]): Int32Array {
  const place = new Map(inSight.map((index, at) => [index, at]));
  return Int32Array.from([...order].flatMap((index) => place.get(index) ?? []));
}

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
