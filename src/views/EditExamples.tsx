import { useState } from "react";
import type { EvidenceFile } from "../data/evidenceFile";
import { fixExample, studiesCited } from "../data/fixExample";
import { enEditing } from "../messages/enEditing";
import { fold } from "../model/foldText";
import { Check } from "../ui/Check";
import controls from "../ui/controls.module.css";
import styles from "./EditDialog.module.css";
import { useEvidence, useView } from "./evidence";
import dialog from "./OpenDialog.module.css";

const words = enEditing;
/** More than these are found by their words. */
const mostShown = 20;

/** The examples of a table, or of the chosen cell, each with its words and what it cites. */
export function EditExamples({ edit }: { edit: (change: (file: EvidenceFile) => EvidenceFile) => boolean }) {
  const { table } = useEvidence();
  const selection = useView("selection");
  const cell = selection?.kind === "cell" ? selection : null;
  const [isOfCell, setIsOfCell] = useState(cell !== null);
  const [sought, setSought] = useState("");
  const wanted = fold(sought).trim();
  const found = table.examples.flatMap(({ group, theme, text }, i) => {
    const isThere = !isOfCell || (table.groups[group]?.id === cell?.group && table.themes[theme]?.id === cell?.theme);
    return isThere && fold(text).includes(wanted) ? [i] : [];
  });
  return (
    <>
      {cell && <Check label={words.ofSelection} checked={isOfCell} onChange={setIsOfCell} />}
      <label className={dialog.field}>
        <span>{words.find}</span>
        <input type="search" value={sought} onChange={({ target }) => setSought(target.value)} />
      </label>
      {found.length === 0 && <p role="status">{words.none}</p>}
      {found.slice(0, mostShown).map((example) => (
        <OneExample
          // Changed elsewhere, as by Undo, it begins anew.
          key={`${table.examples[example]?.id} ${table.examples[example]?.text} ${studiesCited(table, example)}`}
          example={example}
          edit={edit}
        />
      ))}
      {found.length > mostShown && <p>{words.more(found.length - mostShown)}</p>}
    </>
  );
}

function OneExample({
  example,
  edit,
}: {
  example: number;
  edit: (change: (file: EvidenceFile) => EvidenceFile) => boolean;
}) {
  const { table } = useEvidence();
  const { text: printed = "", group = 0, theme = 0 } = table.examples[example] ?? {};
  const cited = studiesCited(table, example).join(", ");
  const [text, setText] = useState(printed);
  // Left as it is, it follows the text.
  const [studies, setStudies] = useState<string | null>(null);
  const place = words.place(table.groups[group]?.label ?? "", table.themes[theme]?.label ?? "");
  const isChanged = text !== printed || (studies !== null && studies !== cited);

  function apply(): void {
    const listed = studies?.split(/[,;]/).flatMap((one) => (one.trim() === "" ? [] : [one.trim()])) ?? null;
    edit((file) => fixExample(file, table, example, { text, studies: listed && [...new Set(listed)] }));
  }

  return (
    <section className={styles.example} aria-label={place}>
      <h3>{place}</h3>
      <label className={dialog.field}>
        <span>{words.text}</span>
        <textarea rows={4} value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <label className={dialog.field}>
        <span>{words.studies}</span>
        <input value={studies ?? cited} onChange={({ target }) => setStudies(target.value)} />
      </label>
      <button type="button" className={controls.button} disabled={!isChanged} onClick={apply}>
        {words.apply}
      </button>
    </section>
  );
}
