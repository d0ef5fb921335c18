import { type ChangeEvent, useMemo, useState } from "react";
import { addReferences } from "../data/addReferences";
import type { EvidenceFile } from "../data/evidenceFile";
import { formatReference } from "../data/formatReference";
import { matchReferences, type ReferenceAnswer, type ReferenceDoubt } from "../data/matchReferences";
import { evidenceFileOf } from "../data/parseEvidenceTable";
import { readReferences } from "../data/readReferences";
import type { ReferenceEntry } from "../data/reference";
import type { Keeper } from "../keep/keeper";
import { enReferences } from "../messages/enReferences";
import { Check } from "../ui/Check";
import { Choice } from "../ui/Choice";
import controls from "../ui/controls.module.css";
import { Dialog } from "../ui/Dialog";
import { useEvidence } from "./evidence";
import dialog from "./OpenDialog.module.css";
import styles from "./ReferencesDialog.module.css";

/** Lines of a list that says what was left out; more are counted. */
const mostListed = 100;

const words = enReferences.dialog;

/** Gives the studies of a table their references, from a list of any kind; what did not match is said before anything changes. */
export function ReferencesDialog({ keeper, onClose }: { keeper: Keeper; onClose: () => void }) {
  const { table } = useEvidence();
  const [text, setText] = useState("");
  const [byOrder, setByOrder] = useState(false);
  const [answers, setAnswers] = useState<readonly ReferenceAnswer[]>([]);
  const [areStudies, setAreStudies] = useState(table.unit === "studies");
  const [trouble, setTrouble] = useState<string | null>(null);
  const studies = useMemo(() => table.studies.slice(0, table.citedCount).map(({ id }) => id), [table]);
  const read = useMemo(() => readReferences(text), [text]);
  const matched = useMemo(
    () => matchReferences(studies, read.entries, { byOrder, answers }),
    [studies, read, byOrder, answers],
  );
  const asked = useMemo(() => matchReferences(studies, read.entries, { byOrder }).doubts, [studies, read, byOrder]);
  const isUnit = areStudies !== (table.unit === "studies");
  const isEmpty = text.trim() === "";

  async function take({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = target.files ?? [];
    if (!file) return;
    setTrouble(null);
    try {
      setText(await file.text());
    } catch (error) {
      setTrouble(words.unreadable(file.name, error instanceof Error ? error.message : String(error)));
    }
  }

  function add(): void {
    try {
      const file = addReferences(evidenceFileOf(table) as EvidenceFile, read.entries, matched.matches);
      const { unit: _, ...rest } = file;
      keeper.edit({ file: areStudies ? rest : { ...rest, unit: "reports" }, origin: keeper.latest().content.origin });
      onClose();
    } catch (error) {
      setTrouble(words.notAdded(error instanceof Error ? error.message : String(error)));
    }
  }

  return (
    <Dialog title={words.title} close={words.close} onClose={onClose}>
      <p>{words.hint}</p>
      <label className={dialog.field}>
        <span>{words.file}</span>
        <input
          type="file"
          accept=".ris,.bib,.bibtex,.json,.nbib,.txt,text/plain"
          onChange={(event) => void take(event)}
        />
      </label>
      <label className={dialog.field}>
        <span>{words.paste}</span>
        <textarea rows={6} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <p role="status">
        {!isEmpty &&
          `${enReferences.read(read.entries.length, read.format)} ${enReferences.matched(matched.matches.length, studies.length)}`}
      </p>
      {(matched.mayBeByOrder || byOrder) && (
        <Check label={enReferences.byOrder} checked={byOrder} onChange={setByOrder} />
      )}
      {asked.map((doubt) => (
        <DoubtChoice
          key={doubt.study}
          doubt={doubt}
          entries={read.entries}
          answer={answers.find(({ study }) => study === doubt.study)}
          onAnswer={(answer) => setAnswers([...answers.filter(({ study }) => study !== doubt.study), answer])}
        />
      ))}
      {!isEmpty && (
        <>
          <Lines items={read.problems.map(enReferences.problem)} title={words.problems(read.problems.length)} />
          <Lines items={matched.studies} title={enReferences.unmatchedStudies(matched.studies.length)} />
          <Lines
            items={matched.references.map((i) => shown(read.entries[i]))}
            title={enReferences.unmatchedReferences(matched.references.length)}
          />
        </>
      )}
      <Check label={words.areStudies} checked={areStudies} onChange={setAreStudies} />
      {trouble && <p role="alert">{trouble}</p>}
      <div className={styles.commands}>
        <button
          type="button"
          className={controls.primary}
          disabled={matched.matches.length === 0 && !isUnit}
          onClick={add}
        >
          {words.add}
        </button>
      </div>
    </Dialog>
  );
}

/** Which of several references a study has. */
function DoubtChoice(props: {
  doubt: ReferenceDoubt;
  entries: readonly ReferenceEntry[];
  answer: ReferenceAnswer | undefined;
  onAnswer: (answer: ReferenceAnswer) => void;
}) {
  const { doubt, entries, answer, onAnswer } = props;
  const { study, kind, references } = doubt;
  const none = "none";
  const open = "open";
  const options = [open, ...references.map(String), none];
  const names = Object.fromEntries([
    [open, words.undecided],
    ...references.map((i) => [String(i), shown(entries[i])]),
    [none, enReferences.noReference],
  ]);
  return (
    <div className={styles.doubt}>
      <Choice
        label={enReferences.doubt(study, kind)}
        value={answer === undefined ? open : answer.reference === null ? none : String(answer.reference)}
        options={answer === undefined ? options : options.slice(1)}
        names={names}
        onChoose={(chosen) => onAnswer({ study, reference: chosen === none ? null : Number(chosen) })}
      />
    </div>
  );
}

/** A list that opens; nothing without items. */
function Lines({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul className={styles.lines}>
        {items.slice(0, mostListed).map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: equal lines may come twice, and nothing in them has a state
          <li key={i}>{item}</li>
        ))}
        {items.length > mostListed && <li>{words.more(items.length - mostListed)}</li>}
      </ul>
    </details>
  );
}

const shown = (entry: ReferenceEntry | undefined): string =>
  entry === undefined ? "" : (entry.printed ?? formatReference(entry.reference).text);
