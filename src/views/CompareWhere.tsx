import { useCallback, useMemo, useState } from "react";
import { compareChart } from "../charts/compareChart";
import { compareModel } from "../charts/compareModel";
import { enCompareOf } from "../messages/enCompare";
import type { Comparison } from "../model/compare";
import { cellState } from "../model/counts";
import { tableIndex } from "../model/tableIndex";
import type { Target } from "../model/target";
import controls from "../ui/controls.module.css";
import { ChartView } from "./ChartView";
import styles from "./CompareView.module.css";
import { useEvidence } from "./evidence";
import twin from "./Twin.module.css";
import { tipOf } from "./tipOf";
import { useWords } from "./useWords";
import { studyLabels } from "./words";

/** Where the evidence is: the chart of studies by row and column, and its twin. */
export function CompareWhere({ comparison }: { comparison: Comparison }) {
  const { table, messages } = useEvidence();
  const [isTwinShown, setIsTwinShown] = useState(false);
  const words = useWords(enCompareOf);
  const model = useMemo(() => compareModel(table, comparison, words), [table, comparison, words]);
  const tip = useStudyTip(comparison);
  return (
    <section className={styles.part} aria-labelledby="compare-where">
      <h3 id="compare-where">{words.where}</h3>
      <ChartView name="draw:compare" chart={compareChart} model={model} tip={tip} hint={words.hint} />
      <button type="button" className={controls.small} onClick={() => setIsTwinShown(!isTwinShown)}>
        {isTwinShown ? messages.controls.hideTable : messages.controls.showTable}
      </button>
      <WhereTwin comparison={comparison} shown={isTwinShown} />
    </section>
  );
}

/** Of a study, where it stands here; of what else can be pointed at, as everywhere. */
function useStudyTip({ by, chosen, cells }: Comparison) {
  const { table, messages } = useEvidence();
  const words = useWords(enCompareOf);
  return useCallback(
    (target: Target) => {
      if (target.kind !== "study") return tipOf(target);
      const study = tableIndex(table).study.get(target.study) ?? -1;
      const rows = by === "themes" ? table.groups : table.themes;
      const places = cells.flatMap((row, i) => {
        const at = chosen.filter((_, column) => row[column]?.studies.includes(study));
        const labels = at.map((index) => table[by][index]?.label ?? "");
        return labels.length > 0 ? [words.place(rows[i]?.label ?? "", labels)] : [];
      });
      return (
        <>
          <strong>{messages.study(table.studies[study]?.label ?? "")}</strong>
          {places.join("; ")}
        </>
      );
    },
    [table, messages, words, by, chosen, cells],
  );
}

/** The chart as a plain table, in the accessibility tree whether it is shown or not. */
function WhereTwin({ comparison: { by, chosen, cells }, shown }: { comparison: Comparison; shown: boolean }) {
  const { table } = useEvidence();
  const words = useWords(enCompareOf);
  const isByTheme = by === "themes";
  const rows = isByTheme ? table.groups : table.themes;
  const text = (row: number, column: number) => {
    const cell = cells[row]?.[column];
    if (cell?.state === cellState.gap) return words.gap;
    if (cell?.state === cellState.filtered) return words.filtered;
    return studyLabels(table, cell?.studies ?? []).join(", ") || words.citesNobody;
  };
  return (
    <div className={shown ? twin.scroller : "sr-only"}>
      <table className={twin.twin}>
        <caption>{words.twin[by]}</caption>
        <thead>
          <tr>
            <th scope="col">{isByTheme ? table.labels.group : table.labels.theme}</th>
            {chosen.map((index) => (
              <th key={index} scope="col">
                {table[by][index]?.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label }, row) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {chosen.map((index, column) => (
                <td key={index}>{text(row, column)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
