import { enReadingOf } from "../messages/enReading";
import { examplesOf } from "../model/examplesOf";
import type { Target } from "../model/target";
import { Choosing } from "./Choosing";
import { CompareWith } from "./CompareWith";
import { useEvidence } from "./evidence";
import { FilteredOut } from "./FilterStatus";
import { Passage } from "./Passage";
import styles from "./ReadingPanel.module.css";
import { ShareReading } from "./ShareReading";
import { useWords } from "./useWords";
import { WorkingButton } from "./WorkingButton";

/** A cell's examples, or what its gap means. */
export function CellReading({ target }: { target: Extract<Target, { kind: "cell" }> }) {
  const { table, filter, messages, bars } = useEvidence();
  const reading = useWords(enReadingOf);
  const all = examplesOf(table, target);
  const examples = examplesOf(table, target, "example", filter);
  if (all.length === 0) {
    return (
      <div className={styles.gap}>
        <p>
          <strong>{messages.panel.gapTitle}</strong>
        </p>
        {table.gapMeaning === null ? (
          <p>{reading.gapUnknown}</p>
        ) : (
          <>
            <p>{reading.gapMeaning}</p>
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
      {examples.length > 0 && (
        <>
          <WorkingButton target={target} />
          <ShareReading target={target} />
          {bars && <p>{bars.words(target)}</p>}
        </>
      )}
      {table.counts === null ? (
        examples.map((example) => <Passage key={example} example={example} />)
      ) : (
        <p>{reading.noExamples}</p>
      )}
      <FilteredOut count={all.length - examples.length} />
      <Choosing>
        <CompareWith target={{ kind: "theme", theme: target.theme }} />
      </Choosing>
    </>
  );
}
