import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { chord } from "../charts/chord";
import { enEmbed } from "../messages/enEmbed";
import type { EvidenceTable } from "../model/evidenceTable";
import { countKept } from "../model/makeFilter";
import { readTarget, targetKey } from "../model/target";
import { addressOf, type Embed, tableNamed } from "../state/address";
import type { ViewStore } from "../state/viewStore";
import { Later } from "../ui/Later";
import { ChartView } from "./ChartView";
import { ReadingOnly } from "./Choosing";
import styles from "./EmbedView.module.css";
import { EvidenceProvider, useEvidence, useView, useViewState } from "./evidence";
import { HeatmapChart } from "./HeatmapChart";
import { HeatmapTwin } from "./HeatmapTwin";
import { PanelBar } from "./ReadingPanel";
import { showMark } from "./showMark";
import { tipOf } from "./tipOf";
import { useChordModel } from "./useChordModel";
import { useChordSentences } from "./useChordSentences";
import { useHeatmapModel } from "./useHeatmapModel";
import { useReading } from "./useReading";
import { useTargetTitle } from "./useTargetTitle";
import { WorkingProvider } from "./WorkingProvider";
import { creditOf } from "./words";

const loadReading = () => import("./Reading").then((module) => ({ default: module.Reading }));

interface Props {
  chart: Embed;
  table: EvidenceTable;
  store: ViewStore;
  /** What an address asked for in vain; empty: nothing. */
  notice: ReactNode;
}

/** One chart alone, for a frame in a page of someone else: title, chart, what is selected, source, and the way to the app. */
export function EmbedView({ chart, table, store, notice }: Props) {
  return (
    <EvidenceProvider table={table} store={store}>
      <WorkingProvider>
        <ReadingOnly value={true}>
          <Embedded chart={chart} notice={notice} />
        </ReadingOnly>
      </WorkingProvider>
    </EvidenceProvider>
  );
}

function Embedded({ chart, notice }: Pick<Props, "chart" | "notice">) {
  const { table, messages } = useEvidence();
  const isReading = useView("selection") !== null;
  const reading = useReading();
  useEffect(() => {
    document.title = messages.page.documentTitle(table.title);
  }, [messages, table]);
  useEffect(() => {
    // Whatever is linked, a reference for instance, would come up in the frame.
    const base = Object.assign(document.createElement("base"), { target: "_blank" });
    document.head.append(base);
    return () => base.remove();
  }, []);
  return (
    <div className={isReading ? `${styles.embed} ${styles.reading}` : styles.embed}>
      <main id="main">
        <h1 lang={table.language}>{table.title}</h1>
        <p role="status" className={notice ? styles.note : "sr-only"}>
          {notice}
        </p>
        {chart === "heatmap" ? <Heatmap /> : <ChordChart />}
        <Kept />
        <details className={styles.how}>
          <summary>{messages.page.howToRead[chart]}</summary>
          {reading(chart).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </details>
      </main>
      <Credit />
      <Selected />
    </div>
  );
}

function Heatmap() {
  const { table, messages } = useEvidence();
  const model = useHeatmapModel();
  return (
    <>
      <HeatmapChart model={model} />
      <HeatmapTwin model={model} table={table} messages={messages} shown={false} />
    </>
  );
}

function ChordChart() {
  const { table, messages } = useEvidence();
  const chosen = useChordModel();
  const sentences = useChordSentences(chosen);
  const { model } = chosen;
  if (table.citedCount === 0) return <p>{messages.pairs.noCitations}</p>;
  return (
    <>
      {model.studies.length > 0 && (
        <ChartView name="draw:chord" chart={chord} model={model} tip={tipOf} hint={messages.tips.chord(model.level)} />
      )}
      <p className={styles.note}>{sentences.join(" ")}</p>
    </>
  );
}

/** What the filter of the view leaves, in words: whoever made the view chose it. Nothing without a filter. */
function Kept() {
  const { table, filter, messages } = useEvidence();
  if (filter.examples === null && filter.studies === null) return null;
  const { studies, examples } = countKept(table, filter);
  return (
    <p className={styles.note}>{messages.filter.showing(studies, table.citedCount, examples, table.examples.length)}</p>
  );
}

/** Whose table this is, and the way to the same view in the whole app. */
function Credit() {
  const { table, messages } = useEvidence();
  const view = useViewState((state) => state.view);
  const { source } = table;
  const { pathname, search } = window.location;
  return (
    <footer className={styles.credit}>
      {source && (
        <p>
          {enEmbed.source}: {creditOf(table)}
          {source.doi && (
            <>
              {", "}
              {source.url ? <a href={source.url}>{messages.page.doi(source.doi)}</a> : messages.page.doi(source.doi)}
            </>
          )}
          {source.license && `, ${source.license}`}
        </p>
      )}
      <p>
        <a href={addressOf(view, pathname, tableNamed(search))} target="_blank" rel="noopener">
          {enEmbed.open}
        </a>
      </p>
    </footer>
  );
}

/**
 * What is selected, to read: a sheet from the bottom of the frame, as on a phone. Below the chart it would be out of sight in
 * a frame of fixed height, and another page for each click would part the passage from its mark.
 */
function Selected() {
  const { messages, heading, returnFocus } = useEvidence();
  const selection = useView("selection");
  const title = useTargetTitle(selection);
  const scroller = useRef<HTMLDivElement>(null);
  const key = selection && targetKey(selection);
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
    const opened = key ? readTarget(key) : null;
    // The sheet would cover what was touched.
    return opened ? showMark(opened) : undefined;
  }, [key]);

  function onKeyDown(event: KeyboardEvent): void {
    // An open list takes the key for itself.
    if (event.key !== "Escape" || scroller.current?.querySelector(":popover-open")) return;
    event.preventDefault();
    returnFocus();
  }

  if (!selection) return null;
  return (
    <aside aria-label={messages.panel.name} className={styles.sheet} onKeyDown={onKeyDown}>
      <div ref={scroller} className={styles.inner}>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <PanelBar />
        <Later key={key} load={loadReading} target={selection} />
      </div>
    </aside>
  );
}
