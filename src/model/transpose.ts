import type { Counts, Matrix, Order } from "./counts";

/** The same counts with themes as rows and groups as columns. */
export function transpose(matrix: Matrix): Matrix {
  const { rows, columns } = matrix;
  const state = new Uint8Array(matrix.state.length);
  for (let i = 0, k = 0; i < rows; i++) for (let j = 0; j < columns; j++, k++) state[j * rows + i] = matrix.state[k]!;
  return {
    ...matrix,
    ...turn(matrix, rows, columns),
    of: matrix.of && turn(matrix.of, rows, columns),
    rows: columns,
    columns: rows,
    state,
  };
}

function turn({ values, rowTotals, columnTotals, total }: Counts, rows: number, columns: number): Counts {
  const turned = new Float64Array(values.length);
  for (let i = 0, k = 0; i < rows; i++) for (let j = 0; j < columns; j++, k++) turned[j * rows + i] = values[k]!;
  return { values: turned, rowTotals: columnTotals, columnTotals: rowTotals, total };
}

/** The order of a transposed matrix. */
export const transposeOrder = ({ rows, columns }: Order): Order => ({ rows: columns, columns: rows });
