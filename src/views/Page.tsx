import { type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import type { EvidenceTable } from "../model/evidenceTable";
import { type Tab, tabsOf } from "../state/view";
import type { ViewStore } from "../state/viewStore";
import controls from "../ui/controls.module.css";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { Later } from "../ui/Later";
import { Tabs } from "../ui/Tabs";
import { useAfterPaint } from "../ui/useAfterPaint";
import { ChordSection } from "./ChordSection";
import { EvidenceProvider, useEvidence, useTab, useView } from "./evidence";
import { Failure } from "./Failure";
import { FilterButton } from "./FilterButton";
import { FilterStatus } from "./FilterStatus";
import { HeatmapSection } from "./HeatmapSection";
import { HelpButton } from "./HelpButton";
import { Intro } from "./Intro";
import { Notes } from "./Notes";
import { type LoadOpening, OpenButton } from "./OpenButton";
import styles from "./Page.module.css";
import { ReadingPanel } from "./ReadingPanel";
import { SearchBox } from "./SearchBox";
import section from "./Section.module.css";
import { ShareButton } from "./ShareButton";
import { TopBar } from "./TopBar";
import { UndoButtons } from "./UndoButtons";
import { WorkingProvider } from "./WorkingProvider";

// What the first view does not need is fetched when it is asked for.
const loadCompare = () => import("./CompareView").then((module) => ({ default: module.CompareView }));
const loadFilter = () => import("./FilterPanel").then((module) => ({ default: module.FilterPanel }));
const loadTable = () => import("./TableView").then((module) => ({ default: module.TableView }));
const loadExport = () => import("./ExportDialog").then((module) => ({ default: module.ExportDialog }));

interface ShellProps {
  /** What an address asked for in vain; empty: nothing. */
  notice: ReactNode;
  /** Called before the page's address is copied. */
  onShare: () => void;
  /** What Share says where the page has no address that others could open. */
  whyNoAddress?: ReactNode;
  /** The way to another table; none in a page that is a file. */
  loadOpening?: LoadOpening | undefined;
  /** What stands above a table of the reader's own. */
  banner?: ReactNode;
}

/** A table as a page. */
export function Page({ table, store, ...shell }: { table: EvidenceTable; store: ViewStore } & ShellProps) {
  return (
    <Suspense fallback={null}>
      <EvidenceProvider table={table} store={store}>
        <WorkingProvider>
          <Shell {...shell} />
        </WorkingProvider>
      </EvidenceProvider>
    </Suspense>
  );
}

function Shell({ notice, loadOpening, banner, ...sharing }: ShellProps) {
  const { table, store, messages } = useEvidence();
  const tab = useTab();
  const isReading = useView("selection") !== null;
  const [isExporting, setIsExporting] = useState(false);
  const [isFiltering, setIsFiltering] = useState(false);
  const filterButton = useRef<HTMLButtonElement>(null);
  const words = messages.page;
  useEffect(() => {
    document.title = words.documentTitle(table.title);
  }, [words, table]);

  function closeFilter(): void {
    setIsFiltering(false);
    filterButton.current?.focus();
  }

  return (
    <>
      <TopBar
        search={
          table.counts === null && (
            <Guarded name={messages.search.name}>
              <SearchBox />
            </Guarded>
          )
        }
      >
        <UndoButtons />
        {loadOpening && (
          <Guarded name={messages.opening.open}>
            <OpenButton load={loadOpening} />
          </Guarded>
        )}
        <Guarded name={messages.sharing.share}>
          <ShareButton {...sharing} />
        </Guarded>
        <HelpButton />
        <button type="button" className={controls.primary} aria-haspopup="dialog" onClick={() => setIsExporting(true)}>
          {messages.exporting.open}
        </button>
      </TopBar>
      {banner}
      <div className={isReading ? `${styles.layout} ${styles.reading}` : styles.layout}>
        <main id="main" className={styles.main}>
          <div className={styles.intro}>
            <Intro />
            <p role="status" className={notice ? styles.notice : "sr-only"}>
              {notice}
            </p>
          </div>
          <Tabs
            label={words.views}
            tabs={tabsOf(table)}
            names={words.tabs}
            chosen={tab}
            onChoose={(chosen) => store.getState().choose({ tab: chosen })}
            listClassName={styles.tabs}
            panelClassName={styles.views}
            command={
              <FilterButton
                ref={filterButton}
                className={styles.filter}
                isOpen={isFiltering}
                onToggle={() => setIsFiltering(!isFiltering)}
                // So that the next Tab after opening it finds it there.
                onReach={() => void loadFilter().catch(() => {})}
              />
            }
          >
            {isFiltering && (
              <Guarded name={messages.filterPanel.name}>
                <Later load={loadFilter} onClose={closeFilter} onLeave={() => setIsFiltering(false)} />
              </Guarded>
            )}
            <FilterStatus />
            <TabContent tab={tab} />
          </Tabs>
          <Notes />
        </main>
        <Guarded name={messages.panel.name}>
          <ReadingPanel />
        </Guarded>
      </div>
      {isExporting && (
        <Guarded name={messages.exporting.title}>
          <Later load={loadExport} onClose={() => setIsExporting(false)} />
        </Guarded>
      )}
    </>
  );
}

/** A page with more of them takes long to draw for the first time: in one piece it would not answer meanwhile. */
const manyMentions = 10_000;

function TabContent({ tab }: { tab: Tab }) {
  const { messages, table } = useEvidence();
  // What a tab is opened for comes first; what stands beside it and below it follows. Of a small table all is there at once.
  const isNew = useAfterPaint(tab, table.mentionStudy.length > manyMentions ? null : tab) !== tab;
  const names = messages.page.tabs;
  const heatmap = (twin: boolean) => (
    <Guarded name={names.heatmap}>
      <HeatmapSection twin={twin} isNew={isNew} />
    </Guarded>
  );
  const chord = (full: boolean) => (
    <Guarded name={names.chord}>
      <ChordSection full={full} isNew={isNew} />
    </Guarded>
  );
  switch (tab) {
    case "overview":
      return (
        <div className={section.two}>
          {heatmap(false)}
          {!isNew && chord(false)}
        </div>
      );
    case "heatmap":
      return heatmap(true);
    case "chord":
      return chord(true);
    case "compare":
      return (
        <Guarded name={names.compare}>
          <Later load={loadCompare} />
        </Guarded>
      );
    case "table":
      return (
        <Guarded name={names.table}>
          <Later load={loadTable} />
        </Guarded>
      );
    default:
      return tab satisfies never;
  }
}

/** A part of the page whose fault stays its own. */
function Guarded({ name, children }: { name: string; children: ReactNode }) {
  const { messages } = useEvidence();
  return (
    <ErrorBoundary
      key={name}
      fallback={(error, retry) => (
        <Failure
          title={messages.page.viewFailed(name)}
          why={error.message}
          help={messages.page.viewFailedHelp}
          onRetry={retry}
        />
      )}
    >
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}
