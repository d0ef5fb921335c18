import { createStore, type StoreApi } from "zustand/vanilla";
import type { EvidenceTable } from "../model/evidenceTable";
import { type Target, targetKey } from "../model/target";
import type { View } from "./view";

/** What can be undone and done again: a view, and the table as its reader has changed it; null: as it was opened. */
interface Moment {
  readonly view: View;
  readonly edited: EvidenceTable | null;
}

/** The one store: the view, which a link restores, and what passes, which it does not. */
export interface ViewState extends Moment {
  /** What was before and, after an undo, what came after it; the nearest one last. */
  readonly past: readonly Moment[];
  readonly future: readonly Moment[];
  /** What was read before the selection, the last one last: the way back in the reading panel. */
  readonly trail: readonly Target[];
  /** What the pointer or the focus is on; it lights up in every chart. */
  readonly hover: Target | null;
  /** The example that the search has come to, by its index in the table, or -1. */
  readonly reached: number;
  /** A slider is being dragged, since this view: its end is one choice. */
  readonly gesture: View | null;

  choose(part: Partial<Omit<View, "selection">>): void;
  /** A step of a gesture; `settle` ends it. */
  drag(part: Partial<Omit<View, "selection">>): void;
  settle(): void;
  select(target: Target | null): void;
  /** To what was read before. */
  back(): void;
  point(target: Target | null): void;
  reach(example: number): void;
  /** A whole view at once, as Back and Forward bring it: a choice that can be undone. */
  apply(view: View): void;
  /** The table itself is another, with a view that fits it: a choice like any other. */
  edit(edited: EvidenceTable, view: View): void;
  undo(): void;
  redo(): void;
}

export type ViewStore = StoreApi<ViewState>;

/** Views are small and share their parts; a session of more choices than this forgets its first ones. */
const mostRemembered = 1000;

export function createViewStore(view: View): ViewStore {
  return createStore<ViewState>()((set) => {
    /** A choice can be undone, ends a gesture, and takes away the mark that the pointer was on, or may. */
    const chosen = (
      state: ViewState,
      next: View,
      trail = state.trail,
      edited: Moment["edited"] = state.edited,
    ): Partial<ViewState> => {
      const before = { view: state.gesture ?? state.view, edited: state.edited };
      const settled = { view: next, edited, hover: null, gesture: null, trail };
      if (edited === before.edited && isSameView(next, before.view)) return settled;
      return { ...settled, past: [...state.past, before].slice(-mostRemembered), future: [] };
    };
    return {
      view,
      edited: null,
      past: [],
      future: [],
      trail: [],
      hover: null,
      reached: -1,
      gesture: null,
      choose: (part) => set((state) => chosen(state, { ...state.view, ...part })),
      drag: (part) => set((state) => ({ view: { ...state.view, ...part }, gesture: state.gesture ?? state.view })),
      settle: () => set((state) => (state.gesture ? { ...chosen(state, state.view), hover: state.hover } : state)),
      select: (selection) =>
        set((state) => {
          const { view: now, trail } = state;
          if (isSameTarget(selection, now.selection)) return chosen(state, now);
          const read = now.selection ? [...trail, now.selection] : trail;
          return chosen(state, { ...now, selection }, selection ? read : []);
        }),
      back: () =>
        set((state) => {
          const selection = state.trail.at(-1);
          return selection ? chosen(state, { ...state.view, selection }, state.trail.slice(0, -1)) : state;
        }),
      point: (hover) => set((state) => (isSameTarget(hover, state.hover) ? state : { hover })),
      reach: (reached) => set({ reached }),
      apply: (next) => set((state) => chosen(state, next, [])),
      edit: (edited, next) => set((state) => chosen(state, next, [], edited)),
      undo: () =>
        set((state) => {
          const settled = state.gesture ? { ...state, ...chosen(state, state.view) } : state;
          const before = settled.past.at(-1);
          if (!before) return settled;
          const { past, future, view, edited } = settled;
          return {
            ...settled,
            ...before,
            past: past.slice(0, -1),
            future: [...future, { view, edited }],
            trail: [],
            hover: null,
          };
        }),
      redo: () =>
        set((state) => {
          const after = state.future.at(-1);
          if (!after || state.gesture) return state;
          const { past, future, view, edited } = state;
          return { ...after, past: [...past, { view, edited }], future: future.slice(0, -1), trail: [], hover: null };
        }),
    };
  });
}

function isSameView(a: View, b: View): boolean {
  return Object.keys(a).every((part) => {
    const [one, other] = [a[part as keyof View], b[part as keyof View]];
    return one === other || JSON.stringify(one) === JSON.stringify(other);
  });
}

function isSameTarget(a: Target | null, b: Target | null): boolean {
  return a === b || (a !== null && b !== null && targetKey(a) === targetKey(b));
}
