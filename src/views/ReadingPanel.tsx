import { type KeyboardEvent, useEffect, useRef } from "react";
import { targetKey } from "../model/target";
import controls from "../ui/controls.module.css";
import { Later } from "../ui/Later";
import { useEvidence, useTab, useView, useViewState } from "./evidence";
import { HowToRead } from "./HowToRead";
import styles from "./ReadingPanel.module.css";
import { useTargetTitle } from "./useTargetTitle";

const loadReading = () => import("./Reading").then((module) => ({ default: module.Reading }));

const loadHowToCompare = () => import("./HowToCompare").then((module) => ({ default: module.HowToCompare }));

/** What is selected, to read. Beside the charts where there is room, a sheet from the bottom on a phone; never modal. */
export function ReadingPanel() {
  const { messages, heading, returnFocus } = useEvidence();
  const selection = useView("selection");
  const tab = useTab();
  const scroller = useRef<HTMLDivElement>(null);
  const title = useTargetTitle(selection);
  const charts = tab === "overview" ? (["heatmap", "chord"] as const) : tab === "table" ? [] : [tab];

  const key = selection && targetKey(selection);
  useEffect(() => {
    if (key && scroller.current) scroller.current.scrollTop = 0;
  }, [key]);

  function onKeyDown(event: KeyboardEvent): void {
    // An open list takes the key for itself.
    if (event.key !== "Escape" || scroller.current?.querySelector(":popover-open")) return;
    event.preventDefault();
    returnFocus();
  }

  return (
    <aside aria-label={messages.panel.name} className={selection ? styles.open : styles.panel} onKeyDown={onKeyDown}>
      {/* What scrolls must be reached by keyboard; with a selection there are buttons in it. */}
      <div ref={scroller} className={styles.inner} tabIndex={selection ? undefined : 0}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title ?? messages.panel.empty}
        </h2>
        {selection && <PanelBar />}
        {selection ? <Later key={key} load={loadReading} target={selection} /> : <p>{messages.panel.invitation}</p>}
        {charts.map((chart) =>
          chart === "compare" ? <Later key={chart} load={loadHowToCompare} /> : <HowToRead key={chart} chart={chart} />,
        )}
      </div>
    </aside>
  );
}

/** The ways out: to what was read before, and to nothing. It comes after the heading, where the focus lands, and stands above it. */
export function PanelBar() {
  const { store, messages, heading, returnFocus } = useEvidence();
  const canGoBack = useViewState((state) => state.trail.length > 0);
  return (
    <div className={styles.bar}>
      {canGoBack && (
        <button
          type="button"
          className={controls.button}
          onClick={() => {
            store.getState().back();
            heading.current?.focus({ preventScroll: true });
          }}
        >
          ← {messages.panel.back}
        </button>
      )}
      <button
        type="button"
        className={`${controls.button} ${styles.close}`}
        onClick={() => {
          returnFocus();
          store.getState().select(null);
        }}
      >
        {messages.panel.close}
      </button>
    </div>
  );
}
