import { type Ref, useState } from "react";
import type { Decision, Fix } from "../data/decision";
import { isDoubt } from "../data/isDoubt";
import type { ImportFinding, ImportPreview } from "../data/tableImport";
import { enImportShapes } from "../messages/enImportShapes";
import controls from "../ui/controls.module.css";
import dialog from "./OpenDialog.module.css";
import styles from "./OpenPreview.module.css";
import { useOpenWords } from "./useOpenWords";

/** So many findings are shown at first, and so many more each time. */
const first = 12;
const step = 200;

/** What is in doubt, each with its place, and what can be done about it. */
export function OpenReport(props: {
  preview: ImportPreview;
  heading: Ref<HTMLHeadingElement>;
  onDecide: (decision: Decision) => void;
}) {
  const { preview, heading, onDecide } = props;
  const words = useOpenWords();
  const [most, setMost] = useState(first);
  const findings = preview.findings.toSorted((a, b) => Number(isDoubt(b)) - Number(isDoubt(a)));
  const times = new Map<string, number>();
  const keyOf = ({ row, column, text }: ImportFinding) => {
    const key = `${row} ${column} ${text}`;
    times.set(key, (times.get(key) ?? 0) + 1);
    return `${key} ${times.get(key)}`;
  };
  const more = findings.length - most;
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {words.report}
      </h3>
      <p className={dialog.hint}>{findings.length === 0 ? words.noFindings : words.findings(findings.length)}</p>
      <ul className={styles.report} aria-label={words.report}>
        {findings.slice(0, most).map((finding) => {
          const { row, column, text } = finding;
          const fixes = fixesOf(finding, words.leaveRowOut);
          const place = words.at(row, column);
          // Many a finding says its rows itself.
          const isSaid = /^Rows? \d/.test(text);
          return (
            <li key={keyOf(finding)}>
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

const askedAbove: ReadonlySet<string | null> = new Set(Object.values(enImportShapes.gapMeanings));

/** What can be done about a finding. What an empty cell means is asked above already, but for what the table itself says. */
function fixesOf({ kind, row, fixes = [] }: ImportFinding, leaveOut: string): Fix[] {
  const offered = fixes.filter(({ decision }) => decision.kind !== "gap-means" || !askedAbove.has(decision.meaning));
  // Of two labels that are nearly the same, no row is wrong.
  if (row === null || kind === "near-duplicate" || !isDoubt({ kind })) return offered;
  return [...offered, { label: leaveOut, decision: { kind: "leave-row-out", row } }];
}
