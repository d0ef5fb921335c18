import { enReadingOf } from "../messages/enReading";
import { examplesOf } from "../model/examplesOf";
import { unitsOfPair } from "../model/pairs";
import { tableIndex } from "../model/tableIndex";
import type { Target } from "../model/target";
import { ExampleList } from "./ExampleList";
import { useEvidence } from "./evidence";
import { FilteredOut, OutNote } from "./FilterStatus";
import styles from "./ReadingPanel.module.css";
import { StudyChip } from "./StudyChip";
import { useWords } from "./useWords";

/** A pair of studies: every example that cites both, and each of the two to go on from. */
export function PairReading({ target }: { target: Extract<Target, { kind: "pair" }> }) {
  const { table, filter, messages, coCitation } = useEvidence();
  const reading = useWords(enReadingOf);
  const { unit } = coCitation;
  const index = tableIndex(table);
  const [a = -1, b = -1] = target.studies.map((id) => index.study.get(id));
  const times = unitsOfPair(table, a, b, unit, filter).length;
  const isOut = times === 0 && unitsOfPair(table, a, b, unit).length > 0;
  const examples = examplesOf(table, target, unit, filter);
  return (
    <>
      <p>
        <StudyChip study={a} /> <StudyChip study={b} />
      </p>
      {isOut ? (
        <OutNote>{reading.filteredOut.pair}</OutNote>
      ) : (
        <>
          <p className={styles.counts}>{messages.panel.pair(times, unit)}</p>
          <h3 className={styles.part}>{reading.pairExamples(unit)}</h3>
          <ExampleList examples={examples} marked={[a, b]} />
          <FilteredOut count={examplesOf(table, target, unit).length - examples.length} />
        </>
      )}
    </>
  );
}
