import { createStore, type StoreApi } from "zustand/vanilla";
import { type Target, targetKey } from "../model/target";
import type { View } from "./view";

/** The one store: the view, which a link restores, and what passes, which it does not. */
export interface ViewState {
  readonly view: View;
  /** The views before this one and, after an undo, those that came after it; the nearest one last. */
  readonly past: readonly View[];
  readonly future: readonly View[];
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
  undo(): void;
  redo(): void;
}

export type ViewStore = StoreApi<ViewState>;

/** Views are small and share their parts; a session of more choices than this forgets its first ones. */
const mostRemembered = 1000;

export function createViewStore(view: View): ViewStore {
  return createStore<ViewState>()((set) => {
    /** A choice can be undone, ends a gesture, and takes away the mark that the pointer was on, or may. */
    const chosen = (state: ViewState, next: View, trail = state.trail): Partial<ViewState> => {
      const before = state.gesture ?? state.view;
      const settled = { hover: null, gesture: null, trail };
      if (isSameView(next, before)) return { ...settled, view: next };
      return { ...settled, view: next, past: [...state.past, before].slice(-mostRemembered), future: [] };
    };
    return {
      view,
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
      undo: () =>
        set((state) => {
          const settled = state.gesture ? { ...state, ...chosen(state, state.view) } : state;
          const before = settled.past.at(-1);
          if (!before) return settled;
          const { past, future, view: now } = settled;
          return {
            ...settled,
            view: before,
            past: past.slice(0, -1),
            future: [...future, now],
            trail: [],
            hover: null,
          };
        }),
      redo: () =>
        set((state) => {
          const after = state.future.at(-1);
          if (!after || state.gesture) return state;
          const { past, future, view: now } = state;
          return { view: after, past: [...past, now], future: future.slice(0, -1), trail: [], hover: null };
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
