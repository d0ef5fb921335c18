import { type DragEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Opened } from "../data/opened";
import type { StartImport } from "../data/tableImport";
import controls from "../ui/controls.module.css";
import { Dialog } from "../ui/Dialog";
import { Icon } from "../ui/Icon";
import styles from "./OpenDialog.module.css";
import { OpenPreview } from "./OpenPreview";
import { OpenNow, OpenSource } from "./OpenSource";
import { openDraft } from "./openDraft";
import { useOpenWords } from "./useOpenWords";

/** What was dropped on the page, or pasted outside a text field. */
export type Incoming = File | { readonly html: string; readonly text: string };

interface Props {
  /** Reads files and texts, where the page does not wait for it. */
  startImport: StartImport;
  initial?: Incoming | null;
  /** Keeps and shows the table. Rejects with an Error in words: then nothing has changed, and the dialog stays open. */
  onOpen: (opened: Opened) => Promise<void>;
  onClose: () => void;
  /** What stands in the dialog as long as nothing is there to preview: the reader's tables. */
  tables?: ReactNode;
  /** What is asked beside "Open table": whether it is a newer version of a table that is there. */
  question?: ReactNode;
}

/** Opens a table of one's own: shows how it will be read, and what is in doubt. Closed and opened again, it goes on. */
export function OpenDialog({ startImport, initial = null, onOpen, onClose, tables, question }: Props) {
  const words = useOpenWords();
  const store = openDraft(startImport);
  const draft = useStore(store);
  const [isOver, setIsOver] = useState(false);
  // What follows from typing is said where it is looked for, and not into the typing.
  const [isTyped, setIsTyped] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const { current, preview, busy, past, future, trouble, status } = draft;

  useEffect(() => {
    if (!initial) return;
    const { read, paste, setPasted } = store.getState();
    if (initial instanceof File) void read({ kind: "file", name: initial.name, blob: initial }, initial.name);
    else {
      setPasted(initial.text);
      void paste(initial.text, initial.html);
    }
  }, [initial, store]);

  async function open(): Promise<void> {
    const made = await draft.open();
    if (!made) return;
    try {
      const { name, origin, view, ...ready } = made;
      await onOpen({
        get file() {
          return JSON.parse(ready.text) as object;
        },
        name,
        origin,
        view,
        ready,
      });
      draft.clear();
    } catch (error) {
      draft.fail(words.failed(error instanceof Error ? error.message : String(error)));
    }
  }

  function drop(event: DragEvent): void {
    if (!event.dataTransfer.types.includes("Files")) return;
    // Here and not at the page, which would open this dialog.
    event.preventDefault();
    event.stopPropagation();
    setIsOver(event.type === "dragover");
    const [file] = event.dataTransfer.files;
    if (event.type === "drop") setIsTyped(false);
    if (event.type === "drop" && file) void draft.read({ kind: "file", name: file.name, blob: file }, file.name);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    // The page behind has an undo of its own.
    event.preventDefault();
    event.stopPropagation();
    if (key === "z" && !event.shiftKey) draft.undo();
    else draft.redo();
  }

  const why = obstacleOf();
  function obstacleOf(): string | null {
    if (!current) return busy ? words.wait : words.nothing;
    if (busy || !preview) return words.wait;
    return preview.obstacle && words.notYet(preview.obstacle);
  }

  const isAlert = !busy && !isTyped && Boolean(preview?.obstacle);

  const step = (name: "undo" | "redo", can: boolean) => (
    <button type="button" className={controls.button} aria-disabled={!can} onClick={draft[name]}>
      <Icon name={name} />
      <span>{words[name]}</span>
    </button>
  );

  return (
    <Dialog title={words.title} close={words.close} onClose={onClose} isWide>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a file can be chosen as well as dropped */}
      <div
        ref={box}
        className={isOver ? `${styles.box} ${styles.over}` : styles.box}
        data-drop={words.drop}
        onDragOver={drop}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
        onKeyDown={onKeyDown}
        // Not onInput, which comes before a select's own change: drawn anew between the two, it would lose what was chosen.
        onChange={(event) => setIsTyped(isTyping(event.target))}
        onPasteCapture={() => setIsTyped(false)}
      >
        <p className={styles.hint}>{words.intro}</p>
        <OpenSource draft={draft} isSmall={current !== null} />
        {current && (
          <OpenNow
            draft={draft}
            contents={current.contents}
            onForget={() => {
              draft.clear();
              box.current?.querySelector("input")?.focus();
            }}
          />
        )}
        {preview && current ? (
          <OpenPreview draft={draft} preview={preview} contents={current.contents} />
        ) : (
          !busy && tables
        )}
        <div className={styles.commands}>
          {preview && question}
          <button
            type="button"
            className={controls.primary}
            aria-disabled={why !== null}
            aria-describedby="open-why"
            onClick={() => {
              setIsTyped(false);
              if (why === null) void open();
            }}
          >
            {words.open}
          </button>
          {current && step("undo", past.length > 0)}
          {current && step("redo", future.length > 0)}
          {busy && (
            <>
              <progress value={busy.share} aria-label={words.progress(Math.round(busy.share * 100))} />
              <span className={styles.status}>{words[busy.what]}</span>
              <button type="button" className={controls.button} onClick={draft.cancel}>
                {words.cancel}
              </button>
            </>
          )}
          {trouble && (
            <p role="alert" className={styles.trouble}>
              {trouble}
            </p>
          )}
          {/* Another element, since an alert is heard when it comes, not when something becomes one. */}
          <p
            key={isAlert ? "alert" : "why"}
            id="open-why"
            role={isAlert ? "alert" : undefined}
            className={isAlert ? styles.trouble : styles.status}
          >
            {busy ? "" : why}
          </p>
          <p role="status" className={styles.status}>
            {status || (preview?.counts && !busy ? words.summary(preview.counts) : "")}
          </p>
        </div>
      </div>
    </Dialog>
  );
}

/** Fields have an undo of their own. */
function isTyping(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement && target.matches("input:not([type=checkbox], [type=radio], [type=file]), textarea")
  );
}
