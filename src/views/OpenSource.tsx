import { type ClipboardEvent, useEffect, useRef } from "react";
import { type Encoding, encodings } from "../data/decodeText";
import type { ImportContents } from "../data/tableImport";
import { enImport } from "../messages/enImport";
import { Choice } from "../ui/Choice";
import controls from "../ui/controls.module.css";
import { cut } from "./OpenColumns";
import styles from "./OpenDialog.module.css";
import type { OpenDraft } from "./openDraft";
import { useOpenWords } from "./useOpenWords";

/** How long nobody types until what was typed is read, in ms. */
const pause = 400;

/** A field with more than this lets the page wait while it is laid out, in characters. */
const mostShown = 200_000;

const delimiters = [",", ";", "\t", "|"] as const;

/** Where a table comes from: a file, or what is pasted. */
export function OpenSource({ draft, isSmall }: { draft: OpenDraft; isSmall: boolean }) {
  const words = useOpenWords();
  const { pasted, setPasted, paste } = draft;
  const waiting = useRef(0);
  useEffect(() => () => window.clearTimeout(waiting.current), []);

  function onChange(text: string): void {
    setPasted(text);
    window.clearTimeout(waiting.current);
    if (text.trim() !== "") waiting.current = window.setTimeout(() => void paste(text, ""), pause);
  }

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const html = event.clipboardData.getData("text/html");
    const text = event.clipboardData.getData("text/plain");
    const file = event.clipboardData.files[0];
    if (file && text === "" && html === "") {
      event.preventDefault();
      void draft.read({ kind: "file", name: file.name, blob: file }, file.name);
      return;
    }
    const field = event.currentTarget;
    // Into the midst of a text it is text.
    const isAll = field.selectionStart === 0 && field.selectionEnd === field.value.length;
    if (!isAll || (text === "" && html === "")) return;
    event.preventDefault();
    window.clearTimeout(waiting.current);
    setPasted(text.length > mostShown ? "" : text);
    void paste(text, html);
  }

  return (
    <div className={isSmall ? `${styles.source} ${styles.small}` : styles.source}>
      <div className={styles.file}>
        <label htmlFor="open-file">{words.file}</label>
        <input
          id="open-file"
          type="file"
          aria-describedby="open-file-hint"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) void draft.read({ kind: "file", name: file.name, blob: file }, file.name);
            // The same file can be chosen anew once it was changed.
            target.value = "";
          }}
        />
        <span id="open-file-hint" className={styles.hint}>
          {words.fileHint}
        </span>
        <span className={styles.hint}>
          {words.template}{" "}
          <a href="./template/evidence-table.csv" download>
            {words.templateCsv}
          </a>{" "}
          <a href="./template/evidence-table.xlsx" download>
            {words.templateXlsx}
          </a>
        </span>
      </div>
      <div className={styles.file}>
        <label htmlFor="open-paste">{words.paste}</label>
        <textarea
          id="open-paste"
          rows={isSmall ? 2 : 6}
          value={pasted}
          spellCheck={false}
          aria-describedby="open-paste-hint"
          onChange={({ target }) => onChange(target.value)}
          onPaste={onPaste}
        />
        <span id="open-paste-hint" className={styles.hint}>
          {words.pasteHint}
        </span>
      </div>
    </div>
  );
}

/** What is read, and as what: the encoding and the delimiter of text, and which of several tables. */
export function OpenNow(props: { draft: OpenDraft; contents: ImportContents; onForget: () => void }) {
  const { draft, contents, onForget } = props;
  const words = useOpenWords();
  const { corrections } = draft;
  const { encoding, delimiter, tables } = contents;
  const names = new Map(
    tables.map((table, i) => [String(i), words.sheetName(i + 1, cut(table.name ?? "", 60), table)]),
  );
  return (
    <div className={styles.now}>
      <p>
        <strong>{words.now(draft.name ?? "")}</strong>
      </p>
      {encoding !== null && (
        <Choice<Encoding>
          label={words.encoding}
          value={encoding}
          options={encodings}
          names={enImport.encodings}
          onChoose={(chosen) => void draft.readAs({ encoding: chosen })}
        />
      )}
      {delimiter !== null && (
        <Choice
          label={words.delimiter}
          value={delimiter}
          options={delimiters}
          names={words.delimiters}
          onChoose={(chosen) => void draft.readAs({ delimiter: chosen })}
        />
      )}
      {tables.length > 1 && (
        <Choice
          label={words.sheet}
          value={String(corrections.table)}
          options={[...names.keys()]}
          names={Object.fromEntries(names)}
          // Decisions are about the rows of one table.
          onChoose={(chosen) => draft.correct({ table: Number(chosen), reading: {}, decisions: [], title: null })}
        />
      )}
      <button type="button" className={controls.small} onClick={onForget}>
        {words.forget}
      </button>
    </div>
  );
}
