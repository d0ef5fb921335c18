import { enChordOf } from "../messages/enChord";
import { examplesCiting, examplesOf } from "../model/examplesOf";
import { keep } from "../model/filter";
import { sharedStudies } from "../model/sharedStudies";
import { studiesUnderBoth } from "../model/studiesUnderBoth";
import type { TwoEntries } from "../model/target";
import controls from "../ui/controls.module.css";
import { useEvidence } from "./evidence";
import { FilteredOut } from "./FilterStatus";
import passage from "./Passage.module.css";
import styles from "./ReadingPanel.module.css";
import { StudyButton } from "./StudyButton";
import { TargetButton } from "./TargetButton";
import { useWords } from "./useWords";
import { sortedStudies } from "./words";

/** Two groups or themes: how many studies are cited under both, which, and where. */
export function SharedReading({ target }: { target: TwoEntries }) {
  const { table, filter, messages } = useEvidence();
  const words = useWords(enChordOf).shared;
  const level = target.kind;
  const [a = -1, b = -1] = target.ids.map((id) => table[level].findIndex((entry) => entry.id === id));
  const shared = sortedStudies(table, studiesUnderBoth(table, level, target.ids, filter));
  const { unitCount } = sharedStudies(table, level, filter);
  const either = (unitCount[a] ?? 0) + (unitCount[b] ?? 0) - shared.length;
  const none = studiesUnderBoth(table, level, target.ids).length === 0 ? words.none : words.noneLeft;
  const gone = examplesOf(table, target).length - examplesOf(table, target, "example", filter).length;

  return (
    <>
      <p>
        {[a, b].map((entry) => (
          <EntryButton key={entry} level={level} entry={entry} />
        ))}
      </p>
      <p className={styles.counts}>
        {shared.length === 0 ? none : words.of(shared.length, either, messages.number(shared.length / either))}
      </p>
      {shared.length > 0 && (
        <>
          <p className={styles.aside}>{words.meaning}</p>
          <h3 className={styles.part}>{words.studies}</h3>
          <ul className={styles.list}>
            {shared.map((study) => (
              <li key={study}>
                <StudyButton study={study} className={passage.chip} />
                <Places study={study} level={level} entries={[a, b]} />
              </li>
            ))}
          </ul>
        </>
      )}
      <FilteredOut count={gone} />
    </>
  );
}

function EntryButton({ level, entry }: { level: TwoEntries["kind"]; entry: number }) {
  const { table } = useEvidence();
  const here = table[level][entry];
  if (!here) return null;
  return (
    <TargetButton
      target={level === "groups" ? { kind: "group", group: here.id } : { kind: "theme", theme: here.id }}
      className={`${controls.link} ${styles.beside}`}
    >
      {here.label}
    </TargetButton>
  );
}

/** The cells of both that cite a study, as buttons. */
function Places(props: { study: number; level: TwoEntries["kind"]; entries: readonly number[] }) {
  const { table, filter, messages } = useEvidence();
  const kept = keep(table, filter).examples;
  const cells = new Map<string, { group: number; theme: number }>();
  for (const i of examplesCiting(table, props.study)) {
    const example = table.examples[i];
    if (!example || (kept !== null && kept[i] === 0)) continue;
    const { group, theme } = example;
    if (props.entries.includes(props.level === "groups" ? group : theme))
      cells.set(`${group} ${theme}`, { group, theme });
  }
  return (
    <ul className={styles.list}>
      {Array.from(cells, ([key, { group, theme }]) => {
        const [row, column] = [table.groups[group], table.themes[theme]];
        return (
          row &&
          column && (
            <li key={key}>
              <TargetButton target={{ kind: "cell", group: row.id, theme: column.id }} className={controls.small}>
                {messages.panel.cell(row.label, column.label)}
              </TargetButton>
            </li>
          )
        );
      })}
    </ul>
  );
}
