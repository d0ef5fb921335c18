import type { ChartWords } from "../messages/figureWords";
import { amountOf } from "../model/amount";
import type { Matrix } from "../model/counts";
import { isLineFiltered } from "../model/isLineFiltered";

/** The total of a row or a column in words: "11 distinct studies", or that it is filtered out. */
export function totalInWords(
  matrix: Matrix,
  row: number | null,
  column: number | null,
  { heatmap }: ChartWords,
): string {
  if (isLineFiltered(matrix, row, column)) return heatmap.filteredKey;
  return heatmap.total(matrix.measure, amountOf(matrix, row, column));
}
