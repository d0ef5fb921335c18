import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { DataError } from "../data/dataError";
import { en } from "../messages/en";
import type { EvidenceTable } from "../model/evidenceTable";
import { decodeView, embedOf } from "../state/address";
import { mostStrength } from "../state/mostStrength";
import { reconcileView } from "../state/reconcileView";
import type { View } from "../state/view";
import { createViewStore } from "../state/viewStore";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { Later } from "../ui/Later";
import { Failure } from "../views/Failure";
import { Page } from "../views/Page";
import { TopBar } from "../views/TopBar";
import { connectAddress } from "./addressBar";
import type { tableQuery } from "./tableQuery";

const loadEmbed = () => import("../views/EmbedView").then((module) => ({ default: module.EmbedView }));

// Should its sentence not come, what the address has is said without it.
const loadLeftOut = () =>
  import("../views/LeftOut")
    .then((module) => ({ default: module.LeftOut }))
    .catch(() => ({ default: ({ written }: { written: readonly string[] }) => written.join(", ") }));

/** What the app starts with, and where it is. */
export interface Place {
  readonly query: ReturnType<typeof tableQuery>;
  /** The view that is asked for, as an address has it. */
  readonly search: string;
  /** What Share says where the page has no address that others could open. */
  readonly whyNoAddress?: string;
}

/** The app: the table as a page, as the address asks for it, or what is wrong with it. */
export function App({ query, ...place }: Place) {
  const { data: table, error, refetch, isFetching } = useQuery(query);
  const hasFailed = useRef(false);
  if (error) hasFailed.current = true;
  if (table) {
    return (
      <ErrorBoundary fallback={(fault, retry) => <Trouble error={fault} onRetry={retry} />}>
        <TablePage table={table} hasFailed={hasFailed.current} {...place} />
      </ErrorBoundary>
    );
  }
  return error && <Trouble error={error} onRetry={() => void refetch()} busy={isFetching} />;
}

function TablePage(props: { table: EvidenceTable; hasFailed: boolean } & Omit<Place, "query">) {
  const { table, hasFailed, search, ...place } = props;
  const [start] = useState(() => fit(decodeView(search), table));
  const [store] = useState(() => createViewStore(start.view));
  const [notice, setNotice] = useState(start.notice);
  useEffect(() => {
    // "Try again" went with what was wrong: whoever pressed it goes on in the page.
    if (document.activeElement === document.body && hasFailed) document.getElementById("main")?.focus();
  }, [hasFailed]);
  const flushAddress = useRef(() => {});
  const embed = embedOf(search);
  useEffect(() => {
    // An entry would make the Back of the page around it lead through the frame.
    if (embed) return;
    const { flush, stop } = connectAddress(store, (popped) => {
      const { view, notice: next } = fit(popped, table);
      store.getState().apply(view);
      setNotice(next);
    });
    flushAddress.current = flush;
    return stop;
  }, [table, store, embed]);
  if (embed) return <Later load={loadEmbed} chart={embed} table={table} store={store} notice={notice} />;
  return <Page table={table} store={store} notice={notice} onShare={() => flushAddress.current()} {...place} />;
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

function Trouble(props: { error: Error; onRetry: () => void; busy?: boolean }) {
  const { error, onRetry, busy = false } = props;
  const why = error instanceof DataError ? error.message : String(error);
  return (
    <>
      <TopBar />
      <main id="main">
        <h1 className="sr-only">{en.page.name}</h1>
        <Failure title={en.page.tableFailed} why={why} help={en.page.tableFailedHelp} onRetry={onRetry} busy={busy} />
      </main>
    </>
  );
}
