import type { Counts, Matrix } from "./counts";

/** Some rows and columns of a matrix, in the order given; the total stays that of everything. */
export function pickMatrix(matrix: Matrix, rows: ArrayLike<number>, columns: ArrayLike<number>): Matrix {
  const cells = new Int32Array(rows.length * columns.length);
  for (let i = 0, k = 0; i < rows.length; i++)
    for (let j = 0; j < columns.length; j++, k++) cells[k] = rows[i]! * matrix.columns + columns[j]!;
  const pick = ({ values, rowTotals, columnTotals, total }: Counts): Counts => ({
    values: Float64Array.from(cells, (k) => values[k]!),
    rowTotals: Float64Array.from(rows, (i) => rowTotals[i]!),
    columnTotals: Float64Array.from(columns, (j) => columnTotals[j]!),
    total,
  });
  return {
    ...matrix,
    ...pick(matrix),
    of: matrix.of && pick(matrix.of),
    rows: rows.length,
    columns: columns.length,
    state: Uint8Array.from(cells, (k) => matrix.state[k]!),
  };
}
