import { cellState, type Matrix, type Measure, type Ordering } from "../model/counts";
import { crossTabulate } from "../model/crossTabulate";
import type { EvidenceTable } from "../model/evidenceTable";
import { foldTable } from "../model/fold";
import { labelsOf, order } from "../model/order";
import { seriate } from "../model/seriate";
import { nestOrder } from "../model/tree";
import type { HeatmapModel } from "./heatmapLayout";
import { nesting } from "./heatmapNesting";

/**
 * A matrix of cells written row by row: a number, "." a gap, "f" filtered out, "-" not available. Totals are sums, as they
 * are of mentions. For tests and the gallery.
 */
export function matrixOf(rows: readonly string[], measure: Measure = "mentions"): Matrix {
  const cells = rows.map((row) => row.trim().split(/\s+/));
  const columns = cells[0]?.length ?? 0;
  const flat = cells.flat();
  const values = Float64Array.from(flat, (cell) => (/\d/.test(cell) ? Number(cell) : 0));
  const states = { ".": cellState.gap, f: cellState.filtered, "-": cellState.unavailable };
  const sum = (keep: (k: number) => boolean) => values.reduce((total, value, k) => total + (keep(k) ? value : 0), 0);
  return {
    measure,
    rows: cells.length,
    columns,
    values,
    state: Uint8Array.from(flat, (cell) => states[cell as keyof typeof states] ?? cellState.value),
    rowTotals: Float64Array.from(cells, (_, i) => sum((k) => Math.floor(k / columns) === i)),
    columnTotals: Float64Array.from(cells[0] ?? [], (_, j) => sum((k) => k % columns === j)),
    total: sum(() => true),
    of: null,
  };
}

/** The heatmap of a table, as published, with some parents folded. For tests and the gallery. */
export function nestedModelOf(
  table: EvidenceTable,
  folded: { readonly groups?: readonly string[]; readonly themes?: readonly string[] } = {},
): HeatmapModel {
  const matrix = crossTabulate(table, "studies");
  const { rows, columns } = order(matrix, "published", labelsOf(table));
  return {
    title: table.title,
    matrix,
    order: { rows: nestOrder(rows, table.groups), columns: nestOrder(columns, table.themes) },
    ...foldTable(table, { groups: [], themes: [], ...folded }),
    nesting,
  };
}

/**
 * Shares: cells written as how many studies are cited (see `matrixOf`), and how many each row's are of. No study is in two
 * cells, or on two lists. For tests and the gallery.
 */
export function sharesOf(rows: readonly string[], listed: readonly number[]): Matrix {
  const cited = matrixOf(rows, "share");
  const all = listed.reduce((sum, n) => sum + n, 0);
  const of = {
    values: cited.values.map((_, k) => listed[Math.floor(k / cited.columns)] ?? 0),
    rowTotals: Float64Array.from(listed),
    columnTotals: cited.columnTotals.map(() => all),
    total: all,
  };
  return {
    ...cited,
    values: cited.values.map((n, k) => n / (of.values[k] ?? 1)),
    rowTotals: cited.rowTotals.map((n, i) => n / (listed[i] ?? 1)),
    columnTotals: cited.columnTotals.map((n) => n / all),
    total: cited.total / all,
    of,
  };
}

/** A heatmap's model from labels and a matrix: groups g0, g1 …, themes t0, t1 …, as published unless asked otherwise. */
export function heatmapModelOf(
  groups: readonly string[],
  themes: readonly string[],
  matrix: Matrix,
  by: Ordering = "published",
): HeatmapModel {
  return {
    title: "A table of examples",
    matrix,
    order: order(matrix, by, { rows: groups, columns: themes, language: "en" }, seriate),
    groups: groups.map((label, i) => ({ id: `g${i}`, label })),
    themes: themes.map((label, i) => ({ id: `t${i}`, label })),
  };
}
