import { useEffect } from "react";
import { Icon } from "../ui/Icon";
import { Later } from "../ui/Later";
import { useEvidence, useViewState } from "./evidence";
import styles from "./TopBar.module.css";

// Without it, undoing is not said, but still done.
const loadStatus = () =>
  import("./UndoStatus").then((module) => ({ default: module.UndoStatus })).catch(() => ({ default: nothing }));
const nothing = () => null;

/** Undo and Redo of every choice, as buttons and by the usual keys. */
export function UndoButtons() {
  const { store, messages } = useEvidence();
  const canUndo = useViewState(({ past, gesture }) => past.length > 0 || gesture !== null);
  const canRedo = useViewState(({ future }) => future.length > 0);
  const words = messages.commands;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const { undo, redo } = store.getState();
      if (key === "z") (event.shiftKey ? redo : undo)();
      else if (key === "y" && !event.shiftKey) redo();
      else return;
      event.preventDefault();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [store]);

  // One that has nothing left to do keeps the focus: whoever pressed it may go on from there.
  const button = (name: "undo" | "redo", can: boolean) => (
    <button
      type="button"
      className={styles.command}
      aria-disabled={!can}
      title={words.keys[name]}
      onClick={() => store.getState()[name]()}
    >
      <Icon name={name} />
      <span>{words[name]}</span>
    </button>
  );
  return (
    <>
      {button("undo", canUndo)}
      {button("redo", canRedo)}
      {(canUndo || canRedo) && <Later load={loadStatus} />}
    </>
  );
}

/** Fields have an undo of their own. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches("input:not([type=checkbox], [type=radio], [type=range]), textarea")
  );
}
