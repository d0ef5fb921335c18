import { useState } from "react";
import type { Decision, Fix } from "../data/decision";
import { isDoubt } from "../data/isDoubt";
import type { ImportPreview } from "../data/tableImport";
import controls from "../ui/controls.module.css";
import dialog from "./OpenDialog.module.css";
import styles from "./OpenPreview.module.css";
import { useOpenWords } from "./useOpenWords";

/** So many findings are shown at first, and so many more each time. */
const first = 12;
const step = 200;

/** What is in doubt, each with its place, and what can be done about it. */
export function OpenReport(props: { preview: ImportPreview; onDecide: (decision: Decision) => void }) {
  const { preview, onDecide } = props;
  const words = useOpenWords();
  const [most, setMost] = useState(first);
  const { findings } = preview;
  const more = findings.length - most;
  return (
    <>
      <h3>{words.report}</h3>
      <p className={dialog.hint}>{findings.length === 0 ? words.noFindings : words.findings(findings.length)}</p>
      <ul className={styles.report} aria-label={words.report}>
        {findings.slice(0, most).map((finding, i) => {
          const { row, column, text } = finding;
          const leaveOut: Fix[] =
            row === null || !isDoubt(finding)
              ? []
              : [{ label: words.leaveRowOut, decision: { kind: "leave-row-out", row } }];
          const fixes = [...(finding.fixes ?? []), ...leaveOut];
          const place = words.at(row, column);
          // Many a finding says its rows itself.
          const isSaid = /^Rows? \d/.test(text);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two findings can say the same of one place
            <li key={i}>
              {place !== "" && !isSaid && <span className={styles.place}>{place}</span>}
              <span className={styles.finding}>{text}</span>
              {fixes.length > 0 && (
                <span className={styles.fixes}>
                  {fixes.map(({ label, decision }) => (
                    <button
                      key={label}
                      type="button"
                      className={controls.button}
                      aria-label={words.fix(label, place)}
                      onClick={() => onDecide(decision)}
                    >
                      {label}
                    </button>
                  ))}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <p className={dialog.hint}>
          {words.more(more)}{" "}
          <button type="button" className={controls.small} onClick={() => setMost(most + step)}>
            {words.showMore(Math.min(step, more))}
          </button>
        </p>
      )}
    </>
  );
}
