import { cellState, type Matrix } from "./counts";

/** Has a filter taken away all that a row (column null) or a column (row null) had? Its total is then no zero: it is not shown. */
export function isLineFiltered({ rows, columns, state }: Matrix, row: number | null, column: number | null): boolean {
  if ((row === null) === (column === null)) return false;
  const [start, step, count] = row === null ? [column ?? 0, columns, rows] : [row * columns, 1, columns];
  let isFiltered = false;
  for (let i = 0, k = start; i < count; i++, k += step) {
    if (state[k] === cellState.value) return false;
    isFiltered ||= state[k] === cellState.filtered;
  }
  return isFiltered;
}
