import { createContext, type ReactNode, type RefObject, useCallback, useContext, useMemo, useRef } from "react";
import { flushSync } from "react-dom";
import { useStore } from "zustand";
import type { CellBars } from "../charts/cellBar";
import type { Messages } from "../messages/en";
import { coCite } from "../model/coCite";
import type { CoCitation, Lit, Matrix, Order } from "../model/counts";
import { crossTabulate } from "../model/crossTabulate";
import type { EvidenceTable, Filter } from "../model/evidenceTable";
import { handOrder } from "../model/handOrder";
import { makeFilter } from "../model/makeFilter";
import { labelsOf, order } from "../model/order";
import { litStudies, related } from "../model/related";
import type { Found } from "../model/search";
import { type Target, targetKey } from "../model/target";
import { nestOrder } from "../model/tree";
import { type Tab, tabsOf, type View } from "../state/view";
import type { ViewState, ViewStore } from "../state/viewStore";
import { useSearch } from "./searchLater";
import { useBars } from "./useBars";
import { useLabels } from "./useLabels";
import { useLeftOut } from "./useLeftOut";
import { useMessages } from "./useMessages";
import { useSeriate } from "./useSeriate";

/** What every view is drawn from: the table, what is counted of it, and the way to open something in the reading panel. */
interface Evidence {
  readonly table: EvidenceTable;
  /** What the reader left in: every number and every list of examples goes by it. */
  readonly filter: Filter;
  readonly store: ViewStore;
  readonly messages: Messages;
  readonly matrix: Matrix;
  readonly order: Order;
  /** Whether what the chosen order needs could not be fetched: rows and columns then stand as published. */
  readonly isOrderMissing: boolean;
  readonly coCitation: CoCitation;
  /** One attribute as bars in the heatmap's cells; null: none, or not fetched yet. */
  readonly bars: CellBars | null;
  /** What the words searched for find; null without any. */
  readonly found: Found | null;
  /** The reading panel's heading, where the focus goes to read. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Selects a target. With `follow`, the focus goes to the reading panel's heading. */
  open(target: Target, options?: { follow?: boolean }): void;
  /** Puts the focus back on what was opened last outside the reading panel, or on the selection's mark, or on the tabs. */
  returnFocus(): void;
}

const EvidenceContext = createContext<Evidence | null>(null);
// By itself, since it changes with every move of the pointer.
const LitContext = createContext<Lit | null>(null);

/** The evidence around a view; an error outside an `EvidenceProvider`. */
export function useEvidence(): Evidence {
  const evidence = useContext(EvidenceContext);
  if (!evidence) throw new Error("useEvidence: expected an EvidenceProvider around");
  return evidence;
}

/** One part of the view, or of what passes; the component is drawn again when that part changes. */
export function useViewState<Part>(select: (state: ViewState) => Part): Part {
  return useStore(useEvidence().store, select);
}

export function useView<Name extends keyof View>(name: Name): View[Name] {
  return useViewState((state) => state.view[name]);
}

/** The tab in view: the chosen one, or the first that the table has. */
export function useTab(): Tab {
  const { table } = useEvidence();
  const tab = useView("tab");
  const [first = tab, ...others] = tabsOf(table);
  return others.includes(tab) ? tab : first;
}

/** What is lit up just now: by the pointer, or else by the words searched for, or by the selection; null when nothing is. */
export function useLit(): Lit | null {
  return useContext(LitContext);
}

/** Counts once for all views beneath it: a change of measure recounts the matrix, a change of unit the pairs. */
export function EvidenceProvider({
  table: published,
  store,
  children,
}: {
  table: EvidenceTable;
  store: ViewStore;
  children: ReactNode;
}) {
  const table = useLabels(published, store);
  const messages = useMessages(table);
  const measure = useStore(store, (state) => state.view.measure);
  const ordering = useStore(store, (state) => state.view.order);
  const groupOrder = useStore(store, (state) => state.view.groupOrder);
  const themeOrder = useStore(store, (state) => state.view.themeOrder);
  const unit = useStore(store, (state) => state.view.unit);
  const words = useStore(store, (state) => state.view.words);
  const search = useSearch(words !== "");
  // As published: a study that is labelled by its name is found by its number, too.
  const found = useMemo(
    () => search?.find(published, words, messages.study, search.studyName) ?? null,
    [search, published, words, messages],
  );
  const leftOut = useLeftOut(store, found);
  const filter = useMemo(() => makeFilter(table, leftOut), [table, leftOut]);
  const foundLit = useMemo(
    () => (found && search?.lightFound(table, found, filter)) ?? null,
    [search, table, found, filter],
  );
  const matrix = useMemo(
    () => measured("model", () => crossTabulate(table, measure, filter)),
    [table, measure, filter],
  );
  const seriate = useSeriate(ordering === "similarity");
  const isOrderMissing = ordering === "similarity" && seriate === "failed";
  const permutation = useMemo(() => {
    const { groups, themes } = table;
    const { rows, columns } = order(matrix, ordering, labelsOf(table), seriate === "failed" ? null : seriate);
    return {
      rows: nestOrder(groupOrder ? handOrder(groups, groupOrder) : rows, groups),
      columns: nestOrder(themeOrder ? handOrder(themes, themeOrder) : columns, themes),
    };
  }, [matrix, ordering, groupOrder, themeOrder, table, seriate]);
  const coCitation = useMemo(() => measured("model", () => coCite(table, unit, filter)), [table, unit, filter]);

  const bars = useBars(table, store, filter, messages);

  const heading = useRef<HTMLHeadingElement>(null);
  const origin = useRef<Element | null>(null);
  const open = useCallback(
    (target: Target, { follow = false } = {}) => {
      const opener = document.activeElement;
      if (!opener?.closest("aside, dialog")) origin.current = opener?.closest("[data-target]") ?? null;
      flushSync(() => store.getState().select(target));
      // The panel is in sight beside the charts, wherever the page is scrolled to.
      if (follow) heading.current?.focus({ preventScroll: true });
    },
    [store],
  );
  const returnFocus = useCallback(() => {
    const { selection } = store.getState().view;
    const mark = selection && document.querySelector(`main [data-target=${JSON.stringify(targetKey(selection))}]`);
    const opened = origin.current?.isConnected ? origin.current : mark;
    const place = opened ?? document.querySelector("[role=tab][aria-selected=true]");
    if (place instanceof HTMLElement || place instanceof SVGElement)
      place.focus({ preventScroll: place === origin.current });
  }, [store]);

  const evidence = useMemo(
    () => ({
      table,
      filter,
      store,
      messages,
      matrix,
      order: permutation,
      isOrderMissing,
      coCitation,
      bars,
      found,
      heading,
      open,
      returnFocus,
    }),
    [table, filter, store, messages, matrix, permutation, isOrderMissing, coCitation, bars, found, open, returnFocus],
  );
  return (
    <EvidenceContext value={evidence}>
      <LitProvider evidence={evidence} found={foundLit}>
        {children}
      </LitProvider>
    </EvidenceContext>
  );
}

function LitProvider({
  evidence: { table, filter, store, coCitation },
  found,
  children,
}: {
  evidence: Evidence;
  found: Lit | null;
  children: ReactNode;
}) {
  const target = useStore(store, (state) => state.hover ?? (found ? null : state.view.selection));
  const lit = useMemo(
    () => (target ? related(table, target, coCitation, filter) : found),
    [table, target, coCitation, filter, found],
  );
  return <LitContext value={lit}>{children}</LitContext>;
}

/** Lights up some studies in what is beneath, as long as nothing is pointed at; null leaves the light as it is. */
export function LitStudies({ studies, children }: { studies: readonly number[] | null; children: ReactNode }) {
  const { table, filter } = useEvidence();
  const around = useLit();
  const isPointing = useViewState((state) => state.hover !== null);
  const lit = useMemo(() => studies && litStudies(table, studies, filter), [table, studies, filter]);
  return <LitContext value={isPointing || !lit ? around : lit}>{children}</LitContext>;
}

/** Runs `work` and leaves a `performance.measure` of that name. */
function measured<Result>(name: string, work: () => Result): Result {
  const start = performance.now();
  const result = work();
  performance.measure(name, { start });
  return result;
}
