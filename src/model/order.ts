import type { Matrix, Order, Ordering } from "./counts";

/** Rows and columns as published, or by total: the largest first, ties as published. */
export function order(matrix: Matrix, ordering: Ordering): Order {
  const rows = Int32Array.from({ length: matrix.rows }, (_, i) => i);
  const columns = Int32Array.from({ length: matrix.columns }, (_, j) => j);
  if (ordering === "published") return { rows, columns };
  const descending = (totals: Float64Array) => (a: number, b: number) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b;
  return { rows: rows.sort(descending(matrix.rowTotals)), columns: columns.sort(descending(matrix.columnTotals)) };
}
