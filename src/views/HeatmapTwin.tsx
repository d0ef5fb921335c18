import { memo, useMemo } from "react";
import { heatmapGrid, noCell } from "../charts/heatmapGrid";
import type { HeatmapModel } from "../charts/heatmapLayout";
import { cellTarget, crossing, type HeatmapLine, lineTarget } from "../charts/heatmapLines";
import type { Messages } from "../messages/en";
import { amountOf } from "../model/amount";
import { cellState } from "../model/counts";
import type { EvidenceTable } from "../model/evidenceTable";
import { rowsOf } from "../model/groupRows";
import { isLineFiltered } from "../model/isLineFiltered";
import { treeOf } from "../model/tree";
import type { WorkingTarget } from "../model/working";
import controls from "../ui/controls.module.css";
import styles from "./Twin.module.css";
import { useOpenWorking } from "./WorkingProvider";

/** A table of more cells is laid out when it comes into sight. */
const mostAtOnce = 500;

interface Props {
  model: HeatmapModel;
  table: EvidenceTable;
  messages: Messages;
  shown: boolean;
}

/**
 * The heatmap as a plain table: the same numbers under real headings. Shown, each number opens its working. It takes all it
 * shows, so that it can be drawn after the chart.
 */
export const HeatmapTwin = memo(function HeatmapTwin({ model, table, messages, shown }: Props) {
  const { matrix, order, rows, columns } = useMemo(() => heatmapGrid(model), [model]);
  const openWorking = useOpenWorking();
  const words = messages.heatmapTwin;

  function number(row: number | null, column: number | null, what: string, target: WorkingTarget) {
    if (isLineFiltered(matrix, row, column)) return words.filtered;
    const { count, of } = amountOf(matrix, row, column);
    const n = of === null ? `${count}` : messages.heatmap.fraction(count, of);
    if (!shown) return n;
    return (
      <button
        type="button"
        className={controls.link}
        aria-label={words.working(`${n}, ${what}`)}
        onClick={() => openWorking(target)}
      >
        {n}
      </button>
    );
  }

  function cell(i: number, j: number) {
    const [row, column] = [rows[i], columns[j]];
    if (!row || !column) return null;
    const { group, theme } = crossing(row, column);
    switch (matrix.state[i * matrix.columns + j]) {
      case cellState.gap:
        return words.gap;
      case cellState.filtered:
        return words.filtered;
      case cellState.unavailable:
        return words.unavailable;
      case noCell:
        return null;
      default:
        return number(i, j, messages.panel.cell(group.label, theme.label), cellTarget(row, column));
    }
  }

  /** A child's label says its parents first, since the table has one line of headings. */
  function label({ kind, index }: HeatmapLine): string {
    const entries = kind === "group" ? table.groups : table.themes;
    const path = [...rowsOf(treeOf(entries).above, index)].reverse();
    return words.path(path.map((entry) => entries[entry]?.label ?? ""));
  }

  const across = [...order.columns].flatMap((j) => (columns[j] ? [{ column: columns[j], j }] : []));
  const down = [...order.rows].flatMap((i) => (rows[i] ? [{ row: rows[i], i }] : []));
  const total = messages.heatmap.totals[matrix.measure];
  const isLong = across.length * down.length > mostAtOnce;
  return (
    <div className={shown ? `${styles.scroller} ${isLong ? styles.long : ""}` : "sr-only"}>
      <table className={styles.twin}>
        <caption>{words.name(messages.measures[matrix.measure])}</caption>
        <thead>
          <tr>
            <th scope="col">{model.isTurned ? table.labels.theme : table.labels.group}</th>
            {across.map(({ column }) => (
              <th key={column.id} scope="col">
                {label(column)}
              </th>
            ))}
            <th scope="col">{total}</th>
          </tr>
        </thead>
        <tbody>
          {down.map(({ row, i }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: in another order thousands of texts change sooner than elements move
            <tr key={at}>
              <th scope="row">{label(row)}</th>
              {across.map(({ j }, to) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={to}>{cell(i, j)}</td>
              ))}
              <td>{number(i, null, row.label, lineTarget(row))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{total}</th>
            {across.map(({ column, j }) => (
              <td key={column.id}>{number(null, j, column.label, lineTarget(column))}</td>
            ))}
            <td>{number(null, null, messages.working.everything, null)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
});
