import { heatmapGrid, noCell } from "../charts/heatmapGrid";
import type { HeatmapModel } from "../charts/heatmapLayout";
import type { HeatmapLine } from "../charts/heatmapLines";
import type { Messages } from "../messages/en";
import type { DataFileMessages } from "../messages/enDataFiles";
import { cellState } from "../model/counts";
import type { EvidenceTable } from "../model/evidenceTable";
import { rowsOf } from "../model/groupRows";
import { treeOf } from "../model/tree";
import type { DataCell, DataRows } from "./dataRows";

interface Words {
  readonly messages: Messages;
  readonly words: DataFileMessages;
}

/**
 * The heatmap as it stands, turned, folded and ordered, with its totals, which are of distinct studies and no sums. Zero is
 * the number 0; a gap, what is filtered out and what is not available are words, the same as in the heatmap's table, so that
 * none of them is taken for zero; a row that only heads others has empty cells. A share is a number from 0 to 1, and one
 * more row and column say of how many studies.
 */
export function matrixRows(model: HeatmapModel, table: EvidenceTable, { messages, words }: Words): DataRows {
  const { matrix, order, rows, columns } = heatmapGrid(model);
  const { values, state, rowTotals, columnTotals, total, of } = matrix;
  const labelOf = ({ kind, index }: HeatmapLine) => {
    const entries = kind === "group" ? table.groups : table.themes;
    const path = [...rowsOf(treeOf(entries).above, index)].reverse();
    return messages.heatmapTwin.path(path.map((entry) => entries[entry]?.label ?? ""));
  };
  const cell = (row: number, column: number): DataCell => {
    const k = row * matrix.columns + column;
    switch (state[k]) {
      case cellState.gap:
        return messages.heatmapTwin.gap;
      case cellState.filtered:
        return messages.heatmapTwin.filtered;
      case cellState.unavailable:
        return messages.heatmapTwin.unavailable;
      case noCell:
        return null;
      default:
        return values[k] ?? 0;
    }
  };
  const across = [...order.columns];
  const down = [...order.rows];
  const label = (line: HeatmapLine | undefined) => (line ? labelOf(line) : "");
  const totals = messages.heatmap.totals[matrix.measure];
  return {
    header: [
      model.isTurned ? table.labels.theme : table.labels.group,
      ...across.map((column) => label(columns[column])),
      totals,
      ...(of ? [words.ofStudies] : []),
    ],
    rows: [
      ...down.map((row) => [
        label(rows[row]),
        ...across.map((column) => cell(row, column)),
        rowTotals[row] ?? 0,
        ...(of ? [of.rowTotals[row] ?? 0] : []),
      ]),
      [totals, ...across.map((column) => columnTotals[column] ?? 0), total, ...(of ? [of.total] : [])],
      ...(of ? [[words.ofStudies, ...across.map((column) => of.columnTotals[column] ?? 0), of.total, null]] : []),
    ],
  };
}
