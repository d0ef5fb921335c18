import type { Counts, Matrix } from "./counts";

/** A number of a matrix as it is said: how many, and for a share of how many studies; `of` is null for other measures. */
export interface Amount {
  readonly count: number;
  readonly of: number | null;
}

/** What stands in a cell; without its column, the total of its row; without its row, of its column; without both, of all. */
export function amountOf(matrix: Matrix, row: number | null, column: number | null): Amount {
  const at = ({ values, rowTotals, columnTotals, total }: Counts) => {
    if (row !== null && column !== null) return values[row * matrix.columns + column] ?? 0;
    if (row !== null) return rowTotals[row] ?? 0;
    return column === null ? total : (columnTotals[column] ?? 0);
  };
  if (matrix.of === null) return { count: at(matrix), of: null };
  const of = at(matrix.of);
  // The nearest whole number is exact: a share is a quotient of two.
  return { count: Math.round(at(matrix) * of), of };
}
