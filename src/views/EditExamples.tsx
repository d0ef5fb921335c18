import { useState } from "react";
import type { EvidenceFile } from "../data/evidenceFile";
import { fixExample, studiesCited } from "../data/fixExample";
import { enEditing } from "../messages/enEditing";
import { fold } from "../model/foldText";
import { Check } from "../ui/Check";
import styles from "./EditDialog.module.css";
import { useEvidence, useView } from "./evidence";
import { LateField } from "./LateField";
import dialog from "./OpenDialog.module.css";

const words = enEditing;
/** More than these are found by their words. */
const mostShown = 20;

interface Props {
  edit: (change: (file: EvidenceFile) => EvidenceFile) => void;
}

/** The examples of a table, or of the chosen cell, each with its words and what it cites. */
export function EditExamples({ edit }: Props) {
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
        <OneExample key={table.examples[example]?.id} example={example} edit={edit} />
      ))}
      {found.length > mostShown && <p>{words.more(found.length - mostShown)}</p>}
    </>
  );
}

/** What it cites follows its words, unless it is changed by itself. */
function OneExample({ example, edit }: { example: number; edit: Props["edit"] }) {
  const { table, messages } = useEvidence();
  const { text = "", group = 0, theme = 0 } = table.examples[example] ?? {};
  const place = words.place(table.groups[group]?.label ?? "", table.themes[theme]?.label ?? "");
  const change = (part: { text?: string; studies?: readonly string[] }) =>
    edit((file) => fixExample(file, table, example, { text, studies: null, ...part }));
  return (
    <section className={styles.example} aria-label={place}>
      <h3>{place}</h3>
      <LateField label={words.text} value={text} lines={4} onChange={(next) => change({ text: next })} />
      <LateField
        label={words.cited(messages.noun.many)}
        value={studiesCited(table, example).join(", ")}
        onChange={(next) => change({ studies: listOf(next) })}
      />
    </section>
  );
}

const listOf = (typed: string): string[] => [
  ...new Set(typed.split(/[,;]/).flatMap((one) => (one.trim() === "" ? [] : [one.trim()]))),
];
