import { examplesOf, passagesNaming, studiesOf } from "../model/examplesOf";
import { tableIndex } from "../model/tableIndex";
import type { Target } from "../model/target";
import { CompareWith } from "./CompareWith";
import { ExampleList } from "./ExampleList";
import { useEvidence } from "./evidence";
import { FilteredOut } from "./FilterStatus";
import styles from "./ReadingPanel.module.css";
import { ShareReading } from "./ShareReading";
import { WorkingButton } from "./WorkingButton";

/** A group or a theme: all its examples, its gaps, and for a group the passages elsewhere that name it. */
export function HeadingReading({ target }: { target: Extract<Target, { kind: "group" | "theme" }> }) {
  const { table, filter, messages } = useEvidence();
  const index = tableIndex(table);
  const all = examplesOf(table, target);
  const examples = examplesOf(table, target, "example", filter);
  const isGroup = target.kind === "group";
  const row = isGroup ? index.group.get(target.group) : undefined;
  const group = row === undefined ? undefined : table.groups[row];
  const filled = new Set(all.map((i) => (isGroup ? table.examples[i]?.theme : table.examples[i]?.group)));
  const empty = (isGroup ? table.themes : table.groups).filter((_, i) => !filled.has(i)).map((entry) => entry.label);
  const elsewhere = row === undefined ? [] : passagesNaming(table, row);
  const listed = group?.studies;
  const cited = new Set(studiesOf(table, examples, filter));
  const citedOfListed = listed?.filter((study) => cited.has(study)).length;

  return (
    <>
      <WorkingButton target={target} />
      <CompareWith target={target} />
      {target.kind === "theme" && <ShareReading target={target} />}
      {group?.description && <p>{group.description}</p>}
      {listed && citedOfListed !== undefined && <p>{messages.panel.groupStudies(citedOfListed, listed.length)}</p>}
      {empty.length > 0 && <p>{isGroup ? messages.panel.gapsOfGroup(empty) : messages.panel.gapsOfTheme(empty)}</p>}
      <h3 className={styles.part}>{isGroup ? messages.panel.groupExamples : messages.panel.themeExamples}</h3>
      <ExampleList examples={examples} />
      <FilteredOut count={all.length - examples.length} />
      {elsewhere.length > 0 && (
        <>
          <h3 className={styles.part}>{messages.panel.elsewhere}</h3>
          <ExampleList examples={elsewhere} />
        </>
      )}
    </>
  );
}
