import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { DataError } from "../data/dataError";
import { en } from "../messages/en";
import type { EvidenceTable } from "../model/evidenceTable";
import { decodeView, embedOf, tableNamed } from "../state/address";
import { mostStrength } from "../state/mostStrength";
import { reconcileView } from "../state/reconcileView";
import type { View } from "../state/view";
import { createViewStore } from "../state/viewStore";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { Later } from "../ui/Later";
import { Failure } from "../views/Failure";
import { type LoadOpening, OpenButton } from "../views/OpenButton";
import { Page } from "../views/Page";
import { TopBar } from "../views/TopBar";
import { connectAddress } from "./addressBar";
import type { OtherTable } from "./OtherTable";
import { tableKey, type tableQuery } from "./tableQuery";

const loadEmbed = () => import("../views/EmbedView").then((module) => ({ default: module.EmbedView }));

// Should its sentence not come, what the address has is said without it.
const loadLeftOut = () =>
  import("../views/LeftOut")
    .then((module) => ({ default: module.LeftOut }))
    .catch(() => ({ default: ({ written }: { written: readonly string[] }) => written.join(", ") }));

/** What the app starts with, and where it is. */
export interface Place {
  /** The table that an address names (see `tableNamed`). */
  readonly queryFor: (named: string) => ReturnType<typeof tableQuery>;
  /** The view and the table that are asked for, as an address has them. */
  readonly search: string;
  /** What Share says where the page has no address that others could open. */
  readonly whyNoAddress?: string;
  /** What is about tables that are not built in; none where there can be no other. */
  readonly others?: {
    readonly load: () => Promise<{ default: typeof OtherTable }>;
    readonly loadOpening: LoadOpening;
  };
}

/** The app: the table as a page, as the address asks for it, or what is wrong with it. */
export function App({ queryFor, search: first, others, ...sharing }: Place) {
  const [search, setSearch] = useState(first);
  const named = tableNamed(search);
  const query = useMemo(() => queryFor(named), [queryFor, named]);
  const { data: table, error, refetch, isFetching } = useQuery(query);
  const client = useQueryClient();
  const hasFailed = useRef(false);
  if (error) hasFailed.current = true;
  useEffect(() => {
    /** Back, Forward, and whoever opens another table. One that was here is here again at once. */
    function pop(): void {
      const { search: popped } = window.location;
      if (tableNamed(popped) === named) return;
      if (client.getQueryData(tableKey(tableNamed(popped)))) setSearch(popped);
      else window.location.reload();
    }
    window.addEventListener("popstate", pop);
    return () => window.removeEventListener("popstate", pop);
  }, [named, client]);

  const about = others && { load: others.load, named };
  const trouble = (fault: Error, onRetry: () => void) => (
    <Trouble error={fault} onRetry={onRetry} busy={isFetching} about={about} loadOpening={others?.loadOpening} />
  );
  if (!table) return error && trouble(error, () => void refetch());
  return (
    <ErrorBoundary key={named} fallback={trouble}>
      <TablePage
        table={table}
        isLater={hasFailed.current || search !== first}
        search={search}
        loadOpening={others?.loadOpening}
        banner={about && (named || "ownTable" in document.documentElement.dataset) && <Later {...about} />}
        {...sharing}
        {...(about && named.startsWith("table=") && { whyNoAddress: <Later {...about} isSharing /> })}
      />
    </ErrorBoundary>
  );
}

interface TablePageProps {
  table: EvidenceTable;
  /** Whether it comes after something else in the same page. */
  isLater: boolean;
  search: string;
  whyNoAddress?: ReactNode;
  loadOpening: LoadOpening | undefined;
  banner: ReactNode;
}

function TablePage({ table: newest, isLater, search, ...shell }: TablePageProps) {
  const [opened] = useState(newest);
  const [start] = useState(() => fit(decodeView(search), opened));
  const [store] = useState(() => createViewStore(start.view));
  const table = useStore(store, (state) => state.edited) ?? opened;
  const [notice, setNotice] = useState(start.notice);
  useEffect(() => {
    // What was pressed went with what was there before: whoever pressed it goes on in the page.
    if (document.activeElement === document.body && isLater)
      document.getElementById("tabpanel")?.focus({ preventScroll: true });
  }, [isLater]);
  const flushAddress = useRef(() => {});
  const embed = embedOf(search);
  const named = tableNamed(search);
  useEffect(() => {
    // An entry would make the Back of the page around it lead through the frame.
    if (embed) return;
    const { flush, stop } = connectAddress(store, named, (popped) => {
      const { edited, apply } = store.getState();
      const { view, notice: next } = fit(popped, edited ?? opened);
      apply(view);
      setNotice(next);
    });
    flushAddress.current = flush;
    return stop;
  }, [opened, store, embed, named]);
  if (embed) return <Later load={loadEmbed} chart={embed} table={table} store={store} notice={notice} />;
  return <Page table={table} store={store} notice={notice} onShare={() => flushAddress.current()} {...shell} />;
}

/** The view that an address asks for, as far as the table has it, and in words what was left out. */
function fit(
  { view: wanted, leftOut }: ReturnType<typeof decodeView>,
  table: EvidenceTable,
): { view: View; notice: ReactNode } {
  const { view, leftOut: unknown } = reconcileView(wanted, table, (any) => mostStrength(table, any));
  const isWhole = leftOut.length + unknown.length === 0;
  return {
    view,
    notice: !isWhole && (
      <Later key={String([leftOut, unknown])} load={loadLeftOut} written={leftOut} fitted={unknown} />
    ),
  };
}

interface TroubleProps {
  error: Error;
  onRetry: () => void;
  busy: boolean;
  about: (Pick<NonNullable<Place["others"]>, "load"> & { named: string }) | undefined;
  loadOpening: LoadOpening | undefined;
}

function Trouble({ error, onRetry, busy, about, loadOpening }: TroubleProps) {
  const why = error instanceof DataError ? error.message : String(error);
  const failure = (
    <Failure title={en.page.tableFailed} why={why} help={en.page.tableFailedHelp} onRetry={onRetry} busy={busy} />
  );
  return (
    <>
      <TopBar>
        <ErrorBoundary fallback={() => null}>{loadOpening && <OpenButton load={loadOpening} />}</ErrorBoundary>
      </TopBar>
      <main id="main">
        <h1 className="sr-only">{en.page.name}</h1>
        {about?.named ? (
          <ErrorBoundary fallback={() => failure}>
            <Later {...about} trouble={{ why, onRetry, busy }} />
          </ErrorBoundary>
        ) : (
          failure
        )}
      </main>
    </>
  );
}
