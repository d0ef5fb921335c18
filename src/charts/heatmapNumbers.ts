import type { ChartWords } from "../messages/figureWords";
import { amountOf } from "../model/amount";
import type { Counts, Matrix } from "../model/counts";
import { isLineFiltered } from "../model/isLineFiltered";
import { greatest } from "./greatest";

/** How a matrix's numbers are written: as they are, or shares as percentages where "6 of 22" does not fit. */
export interface NumberForm {
  readonly asPercent: boolean;
  readonly messages: ChartWords;
}

/** The number of a cell, or without row or column of a total (see `amountOf`): "6", "6 of 22", "27%"; "–": filtered out. */
export function numberText(
  matrix: Matrix,
  row: number | null,
  column: number | null,
  { asPercent, messages }: NumberForm,
): string {
  if (isLineFiltered(matrix, row, column)) return "–";
  const { count, of } = amountOf(matrix, row, column);
  if (of === null) return `${count}`;
  return asPercent ? messages.heatmap.percent(count, of) : messages.heatmap.fraction(count, of);
}

/** Texts as wide as any number in the cells, of the row totals with the grand total, of the column totals. */
export function widestNumbers(matrix: Matrix, { asPercent, messages }: NumberForm) {
  const { of } = matrix;
  const widest = (numbersOf: (counts: Counts) => Iterable<number>) => {
    // Digits are tabular, so the largest number is the widest: no need to write or to measure a million.
    const most = greatest(numbersOf(matrix));
    if (of === null) return `${most}`;
    // "<1%" is as wide as "10%".
    if (asPercent) return messages.heatmap.percent(Math.max(most, 0.1), 1);
    const mostOf = greatest(numbersOf(of));
    return messages.heatmap.fraction(Math.ceil(most * mostOf), mostOf);
  };
  return {
    cells: widest(({ values }) => values),
    rows: widest(({ rowTotals, total }) => [total, ...rowTotals]),
    columns: widest(({ columnTotals }) => columnTotals),
  };
}
