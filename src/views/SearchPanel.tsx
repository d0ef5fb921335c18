import { useEffect, useRef } from "react";
import type { EvidenceTable } from "../model/evidenceTable";
import type { Found } from "../model/search";
import type { Target } from "../model/target";
import controls from "../ui/controls.module.css";
import { useEvidence, useView } from "./evidence";
import styles from "./SearchPanel.module.css";
import { showWords } from "./showWords";
import { studyName } from "./studyName";
import { TargetButton } from "./TargetButton";
import { useSearchWords } from "./useSearchWords";

/** To the next example with the words, to the one before, or neither. */
export type Step = 1 | -1 | 0;

interface Props {
  /** The examples with the words, as far as nothing else leaves them out. */
  examples: readonly number[];
  /** What is asked for by keyboard, or by a button of this panel; 0 once it is done. */
  step: Step;
  onStep: (step: Step) => void;
}

/** How long typing rests where a choice ends, in milliseconds. */
const rest = 1000;

/** What is found beside the count: the ways from one example to the next, and the groups, themes and studies of that name. */
export function SearchPanel({ examples, step, onStep }: Props) {
  const { table, store, messages, found, open } = useEvidence();
  const onlyWords = useView("onlyWords");
  const stopWaiting = useRef(() => {});
  const { choose, settle, reach } = store.getState();
  const words = useSearchWords();

  useEffect(() => {
    if (step === 0 || !found) return;
    onStep(0);
    const { reached } = store.getState();
    const next =
      step === 1
        ? (examples.find((i) => i > reached) ?? examples[0])
        : (examples.findLast((i) => i < reached) ?? examples.at(-1));
    if (next === undefined) {
      const named = firstNamed(table, found);
      if (!named) return;
      settle();
      queueMicrotask(() => open(named));
      return;
    }
    const example = table.examples[next];
    const group = example && table.groups[example.group];
    const theme = example && table.themes[example.theme];
    if (!example || !group || !theme) return;
    settle();
    reach(next);
    // What is opened is drawn at once, which React does not do within an effect.
    queueMicrotask(() => {
      open({ kind: "cell", group: group.id, theme: theme.id });
      stopWaiting.current();
      stopWaiting.current = showWords(example.id, found.words);
    });
  });

  useEffect(() => {
    const timer = setTimeout(settle, rest);
    return () => clearTimeout(timer);
  });

  if (!found) return null;
  const all = found.examples.reduce((sum, one) => sum + one, 0);
  const filteredOut = all - examples.length;
  const hasNamed = [found.groups, found.themes, found.studies].some((mask) => mask.includes(1));
  return (
    // Where a browser does not focus a button that is clicked, the focus stays in here, and so does the panel.
    <div className={styles.panel} tabIndex={-1}>
      <div className={styles.steps}>
        <button type="button" className={controls.button} disabled={examples.length === 0} onClick={() => onStep(-1)}>
          {words.previous}
        </button>
        <button type="button" className={controls.button} disabled={examples.length === 0} onClick={() => onStep(1)}>
          {words.next}
        </button>
        <label className={styles.only}>
          <input
            type="checkbox"
            checked={onlyWords}
            // Once nothing is left it can still be taken back.
            disabled={examples.length === 0 && !onlyWords}
            onChange={(event) => {
              // Disabled from now on it would lose the focus, and the panel would close; other words are what helps.
              if (examples.length === 0) event.target.closest("[role=search]")?.querySelector("input")?.focus();
              choose({ onlyWords: event.target.checked });
            }}
          />
          {words.only}
        </label>
      </div>
      {all === 0 && <p className={styles.out}>{hasNamed ? words.onlyNamed : words.nothing}</p>}
      {filteredOut > 0 && <p className={styles.out}>{messages.filter.out(filteredOut)}</p>}
      <Named
        kind={table.labels.group}
        entries={entriesOf(table.groups, found.groups, ({ id, label }) => [{ kind: "group", group: id }, label])}
      />
      <Named
        kind={table.labels.theme}
        entries={entriesOf(table.themes, found.themes, ({ id, label }) => [{ kind: "theme", theme: id }, label])}
      />
      <Named
        kind={words.study}
        entries={entriesOf(table.studies, found.studies, (study) => [
          { kind: "study", study: study.id },
          messages.study(study.label, studyName(study)),
        ])}
      />
    </div>
  );
}

/** What is called so, as listed: where no example has the words, this is what they mean. */
function firstNamed({ groups, themes, studies }: EvidenceTable, found: Found): Target | null {
  const group = groups[found.groups.indexOf(1)];
  const theme = themes[found.themes.indexOf(1)];
  const study = studies[found.studies.indexOf(1)];
  if (group) return { kind: "group", group: group.id };
  if (theme) return { kind: "theme", theme: theme.id };
  return study ? { kind: "study", study: study.id } : null;
}

type Named = readonly [target: Target, label: string];

function entriesOf<Entry>(entries: readonly Entry[], mask: Uint8Array, named: (entry: Entry) => Named): Named[] {
  return entries.flatMap((entry, i) => (mask[i] === 1 ? [named(entry)] : []));
}

/** More of one kind would be a list to read, and there is another letter to type. */
const most = 6;

/** Groups, themes or studies that are called so, as buttons; nothing where there is none. */
function Named({ kind, entries }: { kind: string; entries: readonly Named[] }) {
  const words = useSearchWords();
  if (entries.length === 0) return null;
  return (
    <section>
      <h2 className={styles.kind}>{kind}</h2>
      <ul className={styles.named}>
        {entries.slice(0, most).map(([target, label]) => (
          <li key={label}>
            <TargetButton target={target} className={controls.link}>
              {label}
            </TargetButton>
          </li>
        ))}
        {entries.length > most && <li className={styles.out}>{words.more(entries.length - most)}</li>}
      </ul>
    </section>
  );
}
