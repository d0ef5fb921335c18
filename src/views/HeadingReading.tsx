import { enReadingOf } from "../messages/enReading";
import { examplesOf, passagesNaming, studiesOf } from "../model/examplesOf";
import { keep } from "../model/filter";
import { rowsOf } from "../model/groupRows";
import { listedStudies } from "../model/studyLists";
import { tableIndex } from "../model/tableIndex";
import type { Target } from "../model/target";
import { treeOf } from "../model/tree";
import { Choosing } from "./Choosing";
import { CompareWith } from "./CompareWith";
import { ExampleList } from "./ExampleList";
import { useEvidence } from "./evidence";
import { FilteredOut, OutNote } from "./FilterStatus";
import { FoldReading } from "./FoldReading";
import { HideButton } from "./HideButton";
import { MoveReading } from "./MoveReading";
import styles from "./ReadingPanel.module.css";
import { ShareReading } from "./ShareReading";
import { useWords } from "./useWords";
import { WorkingButton } from "./WorkingButton";

/** A group or a theme: all its examples, its gaps, and for a group the passages elsewhere that name it. */
export function HeadingReading({ target }: { target: Extract<Target, { kind: "group" | "theme" }> }) {
  const { table, filter, bars } = useEvidence();
  const reading = useWords(enReadingOf);
  const index = tableIndex(table);
  const all = examplesOf(table, target);
  const examples = examplesOf(table, target, "example", filter);
  const isOut = all.length > 0 && examples.length === 0;
  const isGroup = target.kind === "group";
  const row = isGroup ? index.group.get(target.group) : undefined;
  const group = row === undefined ? undefined : table.groups[row];
  const others = isGroup ? table.themes : table.groups;
  const used = new Set(all.map((i) => (isGroup ? table.examples[i]?.theme : table.examples[i]?.group) ?? -1));
  const filled = new Set([...used].flatMap((entry) => [...rowsOf(treeOf(others).above, entry)]));
  // Where all of a parent is empty, its children need not be named.
  const empty = others.filter(({ parent }, i) => !filled.has(i) && (parent === -1 || filled.has(parent)));
  const emptyLabels = empty.map(({ label }) => label);
  const namesGaps = table.counts !== null ? reading.noNumber : isGroup ? reading.gapsOfGroup : reading.gapsOfTheme;
  const elsewhere = row === undefined ? [] : passagesNaming(table, row);
  const kept = keep(table, filter).examples;
  const isKept = (example: number) => kept === null || kept[example] === 1;
  const listed = row === undefined ? null : listedStudies(table, row);
  const cited = new Set(studiesOf(table, examples, filter));
  const citedOfListed = listed && [...listed].filter((study) => cited.has(study)).length;

  return (
    <>
      {isOut ? <OutNote>{reading.filteredOut[target.kind]}</OutNote> : <WorkingButton target={target} />}
      {listed && citedOfListed !== null && !isOut && <p>{reading.groupStudies(citedOfListed, listed.size)}</p>}
      <Choosing>
        <div className={styles.acts}>
          <CompareWith target={target} />
          <HideButton target={target} />
          <MoveReading target={target} />
        </div>
      </Choosing>
      {target.kind === "theme" && !isOut && <ShareReading target={target} />}
      <FoldReading target={target} />
      {group?.description && <p>{group.description}</p>}
      {bars && examples.length > 0 && <p>{bars.words(target)}</p>}
      {emptyLabels.length > 0 && <p>{namesGaps(emptyLabels)}</p>}
      {!isOut && table.counts !== null && <p>{reading.noExamples}</p>}
      {!isOut && table.counts === null && (
        <>
          <h3 className={styles.part}>{isGroup ? reading.groupExamples : reading.themeExamples}</h3>
          <ExampleList examples={examples} />
          <FilteredOut count={all.length - examples.length} />
        </>
      )}
      {elsewhere.length > 0 && (
        <>
          <h3 className={styles.part}>{reading.elsewhere}</h3>
          <ExampleList examples={elsewhere.filter(isKept)} />
          <FilteredOut count={elsewhere.filter((i) => !isKept(i)).length} />
        </>
      )}
    </>
  );
}
