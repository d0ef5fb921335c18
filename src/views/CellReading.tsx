import { examplesOf } from "../model/examplesOf";
import type { Target } from "../model/target";
import { useEvidence } from "./evidence";
import { Passage } from "./Passage";
import styles from "./ReadingPanel.module.css";
import { WorkingButton } from "./WorkingDialog";

/** A cell's examples, or what its gap means. */
export function CellReading({ target }: { target: Extract<Target, { kind: "cell" }> }) {
  const { table, messages } = useEvidence();
  const examples = examplesOf(table, target);
  if (examples.length === 0) {
    return (
      <div className={styles.gap}>
        <p>
          <strong>{messages.panel.gapTitle}</strong>
        </p>
        {table.gapMeaning === null ? (
          <p>{messages.panel.gapUnknown}</p>
        ) : (
          <>
            <p>{messages.panel.gapMeaning}</p>
            <blockquote className={styles.note} lang={table.language}>
              {table.gapMeaning}
            </blockquote>
          </>
        )}
      </div>
    );
  }
  return (
    <>
      <WorkingButton target={target} />
      {examples.map((example) => (
        <Passage key={example} example={example} />
      ))}
    </>
  );
}
