import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { en, type Messages } from "../messages/en";
import { coCite } from "../model/coCite";
import type { CoCitation, Lit, Matrix, Order } from "../model/counts";
import { crossTabulate } from "../model/crossTabulate";
import type { EvidenceTable } from "../model/evidenceTable";
import { order } from "../model/order";
import { related } from "../model/related";
import { type Target, targetKey } from "../model/target";
import type { View } from "../state/view";
import type { ViewState, ViewStore } from "../state/viewStore";

/** What every view is drawn from: the table, what is counted of it, and the way to open something in the reading panel. */
interface Evidence {
  readonly table: EvidenceTable;
  readonly store: ViewStore;
  readonly messages: Messages;
  readonly matrix: Matrix;
  readonly order: Order;
  readonly coCitation: CoCitation;
  /** Counts the times that something was opened so that the focus has to follow it into the reading panel. */
  readonly focusRequest: number;
  /** Selects a target. With `follow`, the focus goes to the reading panel's heading. */
  open(target: Target, options?: { follow?: boolean }): void;
  /** Puts the focus back on the mark that was opened last, outside the reading panel. */
  returnFocus(): void;
}

const EvidenceContext = createContext<Evidence | null>(null);

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

/** What is lit up just now: by the pointer, or else by the selection; null when nothing is. */
export function useLit(): Lit | null {
  const { table, coCitation } = useEvidence();
  const target = useViewState((state) => state.hover ?? state.view.selection);
  return useMemo(() => (target ? related(table, target, coCitation) : null), [table, target, coCitation]);
}

/** Counts once for all views beneath it: a change of measure recounts the matrix, a change of unit the pairs. */
export function EvidenceProvider({
  table,
  store,
  children,
}: {
  table: EvidenceTable;
  store: ViewStore;
  children: ReactNode;
}) {
  const measure = useStore(store, (state) => state.view.measure);
  const ordering = useStore(store, (state) => state.view.order);
  const unit = useStore(store, (state) => state.view.unit);
  const matrix = useMemo(() => measured("model", () => crossTabulate(table, measure)), [table, measure]);
  const permutation = useMemo(() => order(matrix, ordering), [matrix, ordering]);
  const coCitation = useMemo(() => measured("model", () => coCite(table, unit)), [table, unit]);

  const [focusRequest, setFocusRequest] = useState(0);
  const origin = useRef<string | null>(null);
  const open = useCallback(
    (target: Target, { follow = false } = {}) => {
      const opener = document.activeElement?.closest<Element>("[data-target]:not(aside *)");
      if (opener) origin.current = opener.getAttribute("data-target");
      else if (!document.activeElement?.closest("aside")) origin.current = targetKey(target);
      store.getState().select(target);
      if (follow) setFocusRequest((count) => count + 1);
    },
    [store],
  );
  const returnFocus = useCallback(() => {
    const key = origin.current;
    const mark = key === null ? null : document.querySelector(`[data-target=${JSON.stringify(key)}]:not(aside *)`);
    if (mark instanceof HTMLElement || mark instanceof SVGElement) mark.focus();
  }, []);

  const evidence = useMemo(
    () => ({
      table,
      store,
      messages: en,
      matrix,
      order: permutation,
      coCitation,
      focusRequest,
      open,
      returnFocus,
    }),
    [table, store, matrix, permutation, coCitation, focusRequest, open, returnFocus],
  );
  return <EvidenceContext value={evidence}>{children}</EvidenceContext>;
}

/** Runs `work` and leaves a `performance.measure` of that name. */
function measured<Result>(name: string, work: () => Result): Result {
  const start = performance.now();
  const result = work();
  performance.measure(name, { start });
  return result;
}
