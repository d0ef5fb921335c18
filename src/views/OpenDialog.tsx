import { type ReactNode, useEffect, useState } from "react";
import { DataError } from "../data/dataError";
import type { Opened } from "../data/opened";
import { parseEvidenceTable } from "../data/parseEvidenceTable";
import { readOpened } from "../data/project";
import { enOpenDialog } from "../messages/enOpenDialog";
import controls from "../ui/controls.module.css";
import { Dialog } from "../ui/Dialog";

/** What was dropped on the page, or pasted outside a text field. */
export type Incoming = File | { readonly html: string; readonly text: string };

interface Props {
  initial?: Incoming | null;
  /** Keeps and shows the table. Rejects with an Error in words: then nothing has changed, and the dialog stays open. */
  onOpen: (opened: Opened) => Promise<void>;
  onClose: () => void;
  /** What stands in the dialog as long as nothing is there to preview: the reader's tables. */
  tables?: ReactNode;
  /** What is asked beside "Open table": whether it is a newer version of a table that is there. */
  question?: ReactNode;
}

/** Opens a table of one's own: an evidence table as JSON. */
export function OpenDialog({ initial = null, onOpen, onClose, tables, question }: Props) {
  const words = enOpenDialog;
  const [opened, setOpened] = useState<Opened | null>(null);
  const [wrong, setWrong] = useState("");

  async function read(incoming: Incoming): Promise<void> {
    setOpened(null);
    setWrong("");
    const isFile = incoming instanceof File;
    const name = isFile ? incoming.name : words.pasted;
    try {
      const json: unknown = JSON.parse(isFile ? await incoming.text() : incoming.text);
      const read = readOpened(json, isFile ? name : null);
      parseEvidenceTable(read.file);
      setOpened(read);
    } catch (error) {
      setWrong(error instanceof DataError ? `${name}: ${error.message}` : words.noJson(name, messageOf(error)));
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one comes when a file is dropped while it is open
  useEffect(() => {
    if (initial) void read(initial);
  }, [initial]);

  return (
    <Dialog title={words.title} close={words.close} onClose={onClose} isWide>
      <p>
        <label>
          {words.file} <input type="file" onChange={({ target }) => target.files?.[0] && void read(target.files[0])} />
        </label>
      </p>
      <p>
        <label>
          {words.paste} <textarea onChange={({ target }) => void read({ html: "", text: target.value })} />
        </label>
      </p>
      {wrong && <p role="alert">{wrong}</p>}
      {opened ? (
        <section aria-label={words.preview}>
          <ul aria-label={words.report}>
            <li>{rowsOf(opened)}</li>
          </ul>
          {question}
          <button
            type="button"
            className={controls.primary}
            onClick={() => void onOpen(opened).catch((error: unknown) => setWrong(messageOf(error)))}
          >
            {words.open}
          </button>
        </section>
      ) : (
        tables
      )}
    </Dialog>
  );
}

function rowsOf({ file }: Opened): string {
  const { examples, groups, themes } = parseEvidenceTable(file);
  return enOpenDialog.rows(examples.length, groups.length, themes.length);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
