import type { Matrix, Order } from "./counts";

/** The same counts with themes as rows and groups as columns. */
export function transpose(matrix: Matrix): Matrix {
  const { rows, columns } = matrix;
  const values = new Float64Array(matrix.values.length);
  const state = new Uint8Array(matrix.state.length);
  for (let i = 0, k = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, k++) {
      values[j * rows + i] = matrix.values[k]!;
      state[j * rows + i] = matrix.state[k]!;
    }
  }
  return {
    ...matrix,
    rows: columns,
    columns: rows,
    values,
    state,
    rowTotals: matrix.columnTotals,
    columnTotals: matrix.rowTotals,
  };
}

/** The order of a transposed matrix. */
export const transposeOrder = ({ rows, columns }: Order): Order => ({ rows: columns, columns: rows });
