import type { Matrix } from "./counts";

/** Some rows and columns of a matrix, in the order given; the total stays that of everything. */
export function pickMatrix(matrix: Matrix, rows: ArrayLike<number>, columns: ArrayLike<number>): Matrix {
  const values = new Float64Array(rows.length * columns.length);
  const state = new Uint8Array(values.length);
  for (let i = 0, k = 0; i < rows.length; i++) {
    for (let j = 0; j < columns.length; j++, k++) {
      const from = rows[i]! * matrix.columns + columns[j]!;
      values[k] = matrix.values[from]!;
      state[k] = matrix.state[from]!;
    }
  }
  return {
    ...matrix,
    rows: rows.length,
    columns: columns.length,
    values,
    state,
    rowTotals: Float64Array.from(rows, (i) => matrix.rowTotals[i]!),
    columnTotals: Float64Array.from(columns, (j) => matrix.columnTotals[j]!),
  };
}
