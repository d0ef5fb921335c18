import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { keep } from "../model/filter";
import { Later } from "../ui/Later";
import { useEvidence, useView, useViewState } from "./evidence";
import styles from "./SearchBox.module.css";
import type { Step } from "./SearchPanel";

const loadPanel = () => import("./SearchPanel").then((module) => ({ default: module.SearchPanel }));

/** The words to search for, and how many examples have them. The rest comes when the box is entered. */
export function SearchBox() {
  const { table, filter, store, messages, found } = useEvidence();
  const words = useView("words");
  const [isOpen, setIsOpen] = useState(false);
  const reached = useViewState((state) => state.reached);
  // A step that is asked for before the panel has come is taken as soon as it is there.
  const [step, setStep] = useState<Step>(0);
  const input = useRef<HTMLInputElement>(null);
  const { drag, settle, reach } = store.getState();
  const examples = useMemo(() => {
    const kept = keep(table, filter).examples;
    return table.examples.flatMap((_, i) => (found?.examples[i] === 1 && kept?.[i] !== 0 ? [i] : []));
  }, [table, filter, found]);

  function type(next: string): void {
    reach(-1);
    drag(next === "" ? { words: next, onlyWords: false } : { words: next });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Escape") {
      event.preventDefault();
      type("");
      settle();
      input.current?.focus();
    } else if (event.key === "Enter" && event.target === input.current && !event.nativeEvent.isComposing) {
      setStep(event.shiftKey ? -1 : 1);
    }
  }

  return (
    <div
      role="search"
      className={styles.search}
      onKeyDown={onKeyDown}
      onFocus={() => {
        setIsOpen(true);
        void loadPanel().catch(() => {});
      }}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        setIsOpen(false);
        settle();
      }}
    >
      <input
        ref={input}
        type="search"
        aria-label={messages.search.name}
        placeholder={messages.search.name}
        value={words}
        onChange={(event) => type(event.target.value)}
      />
      <span role="status" className={styles.count}>
        {found && messages.search.count(examples.length, examples.indexOf(reached) + 1)}
      </span>
      {isOpen && words !== "" && <Later load={loadPanel} examples={examples} step={step} onStep={setStep} />}
    </div>
  );
}
