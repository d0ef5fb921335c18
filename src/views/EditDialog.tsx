import { useEffect, useRef, useState } from "react";
import { type EntryEdit, editEntries } from "../data/editTable";
import type { EvidenceFile } from "../data/evidenceFile";
import { evidenceFileOf } from "../data/parseEvidenceTable";
import type { Keeper } from "../keep/keeper";
import { enEditing } from "../messages/enEditing";
import { rowsOf } from "../model/groupRows";
import { treeOf } from "../model/tree";
import { Choice } from "../ui/Choice";
import controls from "../ui/controls.module.css";
import { Dialog } from "../ui/Dialog";
import styles from "./EditDialog.module.css";
import { EditExamples } from "./EditExamples";
import { useEvidence, useViewState } from "./evidence";
import { LateField } from "./LateField";

const words = enEditing;
type Side = "groups" | "themes";

/** Corrects a table of the reader's own: labels, order and merging of groups and themes, words and citations of examples. */
export function EditDialog({ keeper, onClose }: { keeper: Keeper; onClose: () => void }) {
  const { table, store } = useEvidence();
  const [what, setWhat] = useState<Side | "examples">("groups");
  const [trouble, setTrouble] = useState<string | null>(null);
  const canUndo = useViewState(({ past }) => past.length > 0);
  const canRedo = useViewState(({ future }) => future.length > 0);

  /** Keeps what `change` makes of the file, and says why where it cannot be one. */
  function edit(change: (file: EvidenceFile) => EvidenceFile): void {
    const file = evidenceFileOf(table) as EvidenceFile;
    try {
      const next = change(file);
      if (next !== file) keeper.edit({ file: next, origin: keeper.latest().content.origin });
      setTrouble(null);
    } catch (error) {
      setTrouble(words.failed(error instanceof Error ? error.message : String(error)));
    }
  }

  return (
    <Dialog title={words.title} close={words.close} onClose={onClose}>
      <p>{words.hint}</p>
      <LateField
        label={words.tableTitle}
        value={table.title}
        onChange={(title) => edit((file) => (title.trim() === "" ? file : { ...file, title: title.trim() }))}
      />
      <div className={styles.bar}>
        <Choice
          label={words.what}
          value={what}
          options={table.counts === null ? ["groups", "themes", "examples"] : ["groups", "themes"]}
          names={words.kinds}
          onChoose={setWhat}
        />
        <button
          type="button"
          className={controls.button}
          aria-disabled={!canUndo}
          onClick={() => store.getState().undo()}
        >
          {words.undo}
        </button>
        <button
          type="button"
          className={controls.button}
          aria-disabled={!canRedo}
          onClick={() => store.getState().redo()}
        >
          {words.redo}
        </button>
      </div>
      {trouble && <p role="alert">{trouble}</p>}
      {what === "examples" ? (
        <EditExamples edit={edit} />
      ) : (
        <Entries key={what} side={what} edit={(change) => edit((file) => editEntries(file, change))} />
      )}
    </Dialog>
  );
}

/** The groups or themes of a table, each with its label to change, its neighbours to change places with, and what it may be one with. */
function Entries({ side, edit }: { side: Side; edit: (change: EntryEdit) => void }) {
  const { table } = useEvidence();
  const entries = table[side];
  const { above } = treeOf(entries);
  const list = useRef<HTMLUListElement>(null);
  const place = useRef(-1);

  useEffect(() => {
    // What was pressed went with its entry: whoever pressed it goes on where the two are one.
    if (place.current >= 0) list.current?.children[place.current]?.querySelector("input")?.focus();
    place.current = -1;
  });

  const merge = (id: string) => (into: string) => {
    place.current = entries.filter((one) => one.id !== id).findIndex((one) => one.id === into);
    edit({ kind: "merge", side, id, into });
  };
  return (
    <ul ref={list} className={styles.entries}>
      {entries.map(({ id, label }, i) => (
        <li key={id} style={{ paddingInlineStart: `${(rowsOf(above, i).length - 1) * 1.25}rem` }}>
          <LateField
            label={words.label(label)}
            value={label}
            onChange={(next) => edit({ kind: "rename", side, id, label: next })}
          />
          <div className={styles.bar}>
            {([-1, 1] as const).map((by) => (
              <button
                key={by}
                type="button"
                className={controls.small}
                aria-label={words.named(by < 0 ? words.up : words.down, label)}
                onClick={() => edit({ kind: "move", side, id, by })}
              >
                {by < 0 ? words.up : words.down}
              </button>
            ))}
            {entries.length > 1 && (
              <MergeInto label={label} others={entries.filter((one) => one.id !== id)} onMerge={merge(id)} />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Chosen first and merged by a button: arrow keys on a closed list choose as they pass. */
function MergeInto(props: {
  label: string;
  others: readonly { readonly id: string; readonly label: string }[];
  onMerge: (into: string) => void;
}) {
  const [into, setInto] = useState("");
  return (
    <>
      <Choice
        label={words.mergeInto}
        name={words.named(words.mergeInto, props.label)}
        value={into}
        options={["", ...props.others.map(({ id }) => id)]}
        names={{ "": words.mergeNone, ...Object.fromEntries(props.others.map(({ id, label }) => [id, label])) }}
        onChoose={setInto}
      />
      <button
        type="button"
        className={controls.small}
        aria-label={words.named(words.merge, props.label)}
        aria-disabled={into === ""}
        onClick={() => into !== "" && props.onMerge(into)}
      >
        {words.merge}
      </button>
    </>
  );
}
