import { useEffect, useRef } from "react";
import type { Decision } from "../data/decision";
import type { Reading } from "../data/reading";
import type { ImportContents, ImportPreview } from "../data/tableImport";
import { LateField } from "./LateField";
import { OpenColumns } from "./OpenColumns";
import dialog from "./OpenDialog.module.css";
import { OpenEppi } from "./OpenEppi";
import { OpenExamples } from "./OpenExamples";
import styles from "./OpenPreview.module.css";
import { OpenGap, OpenReading } from "./OpenReading";
import { OpenReport } from "./OpenReport";
import type { OpenDraft } from "./openDraft";
import { useOpenWords } from "./useOpenWords";

/** How a table will be read, what can be corrected about it, and what is in doubt. */
export function OpenPreview(props: { draft: OpenDraft; preview: ImportPreview; contents: ImportContents }) {
  const { draft, preview, contents } = props;
  const words = useOpenWords();
  const { counts } = preview;
  // What was just chosen is shown at once; what comes of it, when it is there.
  const said = draft.corrections;
  const reading = preview.reading && { ...preview.reading, ...said.reading };
  const change = (part: Partial<Reading>) => draft.correct({ reading: { ...said.reading, ...part } });
  /** What was said of columns in another shape would not fit. */
  function chooseShape(shape: Reading["shape"]): void {
    const { columns, cells, subheadings, ...kept } = said.reading;
    draft.correct({ reading: { ...kept, shape } });
  }

  const report = useRef<HTMLHeadingElement>(null);
  const hasDecided = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was decided is gone with the next preview
  useEffect(() => {
    // With it goes the button that was pressed: whoever pressed it goes on from the beginning of the report.
    if (hasDecided.current && document.activeElement === document.body) report.current?.focus({ preventScroll: true });
    hasDecided.current = false;
  }, [preview]);

  /** What a fix says of the reading is seen in its controls. */
  function decide(decision: Decision): void {
    hasDecided.current = true;
    if (decision.kind === "gap-means") change({ gapMeaning: decision.meaning });
    else if (decision.kind === "set-shape") chooseShape(decision.shape);
    else if (decision.kind === "set-role" && reading) {
      const { column, role } = decision;
      change({ columns: reading.columns.map((one, i) => (i === column ? { ...one, role } : one)) });
    } else draft.decide(decision);
  }

  return (
    <section className={styles.preview} aria-label={words.preview} aria-busy={draft.busy !== null}>
      <h3>{words.preview}</h3>
      {contents.kind !== "evidence" && (
        <LateField
          label={words.tableTitle}
          value={said.title ?? preview.title}
          onChange={(title) => draft.correct({ title: title.trim() === "" ? null : title })}
        />
      )}
      {contents.kind === "evidence" && <p>{preview.title}</p>}
      {contents.kind === "eppi" && <OpenEppi draft={draft} axes={contents.axes} preview={preview} />}
      {reading && (
        <>
          <OpenReading reading={reading} onChange={change} onShape={chooseShape} />
          <h4>{words.columnsTitle}</h4>
          <p className={dialog.hint}>{words.columnsHint}</p>
          <OpenColumns preview={preview} reading={reading} onChange={(columns) => change({ columns })} />
          <OpenGap reading={reading} onChange={change} />
        </>
      )}
      {counts && <p>{words.size(counts)}</p>}
      <div className={preview.findings.length > 0 ? styles.both : undefined}>
        <div>
          <OpenReport preview={preview} heading={report} onDecide={decide} />
        </div>
        {preview.examples.length > 0 && (
          <div>
            <h3>{words.examplesTitle}</h3>
            <OpenExamples examples={preview.examples} onDecide={decide} />
          </div>
        )}
      </div>
    </section>
  );
}
