import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Target } from "../model/target";
import { targetKey } from "../model/target";
import controls from "../ui/controls.module.css";
import { CellReading } from "./CellReading";
import { useEvidence, useView, useViewState } from "./evidence";
import { HeadingReading } from "./HeadingReading";
import { HowToRead } from "./HowToRead";
import { PairReading } from "./PairReading";
import styles from "./ReadingPanel.module.css";
import { StudyReading } from "./StudyReading";
import { useTargetTitle } from "./useTargetTitle";

/** What is selected, to read. Beside the charts where there is room, a sheet from the bottom on a phone; never modal. */
export function ReadingPanel() {
  const { store, messages, focusRequest, returnFocus } = useEvidence();
  const selection = useView("selection");
  const tab = useView("tab");
  const canGoBack = useViewState((state) => state.trail.some((target) => target !== null));
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  const title = useTargetTitle(selection);
  const isOfChord = tab === "overview" && (selection?.kind === "study" || selection?.kind === "pair");
  const explained = isOfChord ? "chord" : tab === "overview" ? "heatmap" : tab;

  useEffect(() => {
    if (focusRequest > 0) heading.current?.focus();
  }, [focusRequest]);
  const key = selection && targetKey(selection);
  useEffect(() => {
    if (panel.current) panel.current.scrollTop = 0;
    // On a phone the sheet would cover what was touched.
    if (key && isSheet()) markOf(key)?.scrollIntoView({ block: "nearest" });
  }, [key]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    returnFocus();
  }

  return (
    <aside
      ref={panel}
      aria-label={messages.panel.name}
      className={selection ? styles.open : styles.panel}
      onKeyDown={onKeyDown}
    >
      {selection && (
        <div className={styles.bar}>
          {canGoBack && (
            <button
              type="button"
              className={controls.button}
              onClick={() => {
                store.getState().back();
                heading.current?.focus();
              }}
            >
              ← {messages.panel.back}
            </button>
          )}
          <button
            type="button"
            className={`${controls.button} ${styles.close}`}
            onClick={() => {
              store.getState().select(null);
              returnFocus();
            }}
          >
            {messages.panel.close}
          </button>
        </div>
      )}
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title ?? messages.panel.empty}
      </h2>
      {selection ? <Reading key={key} target={selection} /> : <p>{messages.panel.invitation}</p>}
      <HowToRead chart={explained} />
    </aside>
  );
}

/** Whether the panel is a sheet over the page, as its style sheet has it. */
function isSheet(): boolean {
  return window.matchMedia("(max-width: 699.98px)").matches;
}

function markOf(key: string): Element | null {
  return document.querySelector(`main svg [data-target=${JSON.stringify(key)}]`);
}

function Reading({ target }: { target: Target }) {
  switch (target.kind) {
    case "cell":
      return <CellReading target={target} />;
    case "group":
    case "theme":
      return <HeadingReading target={target} />;
    case "study":
      return <StudyReading target={target} />;
    case "pair":
      return <PairReading target={target} />;
    default:
      return target satisfies never;
  }
}
