import { amountOf } from "../model/amount";
import { cellState } from "../model/counts";
import type { WorkingTarget } from "../model/working";
import controls from "../ui/controls.module.css";
import { useEvidence } from "./evidence";
import styles from "./Twin.module.css";
import { useOpenWorking } from "./WorkingProvider";

/** The heatmap as a plain table: the same numbers under real headings. Shown, each number opens its working. */
export function HeatmapTwin({ shown }: { shown: boolean }) {
  const { table, messages, matrix, order } = useEvidence();
  const openWorking = useOpenWorking();
  const words = messages.heatmapTwin;

  function number(row: number | null, column: number | null, what: string, target: WorkingTarget) {
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
    const group = table.groups[i];
    const theme = table.themes[j];
    if (!group || !theme) return null;
    switch (matrix.state[i * matrix.columns + j]) {
      case cellState.gap:
        return words.gap;
      case cellState.filtered:
        return words.filtered;
      case cellState.unavailable:
        return words.unavailable;
      default:
        return number(i, j, messages.panel.cell(group.label, theme.label), {
          kind: "cell",
          group: group.id,
          theme: theme.id,
        });
    }
  }

  const total = messages.heatmap.totals[matrix.measure];
  return (
    <div className={shown ? styles.scroller : "sr-only"}>
      <table className={styles.twin}>
        <caption>{words.name(messages.measures[matrix.measure])}</caption>
        <thead>
          <tr>
            <th scope="col">{table.labels.group}</th>
            {[...order.columns].map((j) => (
              <th key={table.themes[j]?.id} scope="col">
                {table.themes[j]?.label}
              </th>
            ))}
            <th scope="col">{total}</th>
          </tr>
        </thead>
        <tbody>
          {[...order.rows].map((i) => (
            <tr key={table.groups[i]?.id}>
              <th scope="row">{table.groups[i]?.label}</th>
              {[...order.columns].map((j) => (
                <td key={table.themes[j]?.id}>{cell(i, j)}</td>
              ))}
              <td>
                {number(i, null, table.groups[i]?.label ?? "", {
                  kind: "group",
                  group: table.groups[i]?.id ?? "",
                })}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{total}</th>
            {[...order.columns].map((j) => (
              <td key={table.themes[j]?.id}>
                {number(null, j, table.themes[j]?.label ?? "", {
                  kind: "theme",
                  theme: table.themes[j]?.id ?? "",
                })}
              </td>
            ))}
            <td>{number(null, null, messages.working.everything, null)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
