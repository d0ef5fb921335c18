import { createStore, type StoreApi } from "zustand/vanilla";
import { type Target, targetKey } from "../model/target";
import type { View } from "./view";

/** The one store: the view, which a link restores, and what passes, which it does not. */
export interface ViewState {
  readonly view: View;
  /** What was read before the selection, the last one last: the way back in the reading panel. */
  readonly trail: readonly Target[];
  /** What the pointer or the focus is on; it lights up in every chart. */
  readonly hover: Target | null;
  /** A slider is being dragged: its end is one choice. */
  readonly gesture: boolean;

  choose(part: Partial<Omit<View, "selection">>): void;
  /** A step of a gesture; `settle` ends it. */
  drag(part: Partial<Omit<View, "selection">>): void;
  settle(): void;
  select(target: Target | null): void;
  /** To what was read before. */
  back(): void;
  point(target: Target | null): void;
  /** A whole view at once, as Back and Forward bring it; nothing leads back from it. */
  apply(view: View): void;
}

export type ViewStore = StoreApi<ViewState>;

/** A choice ends a gesture, and takes away the mark that the pointer was on, or may: the next move says what it is on. */
const settled = { hover: null, gesture: false } as const;

export function createViewStore(view: View): ViewStore {
  return createStore<ViewState>()((set) => ({
    view,
    trail: [],
    hover: null,
    gesture: false,
    choose: (part) => set((state) => ({ ...settled, view: { ...state.view, ...part } })),
    drag: (part) => set((state) => ({ view: { ...state.view, ...part }, gesture: true })),
    settle: () => set({ gesture: false }),
    select: (selection) =>
      set(({ view: now, trail }) => {
        if (isSame(selection, now.selection)) return settled;
        const read = now.selection ? [...trail, now.selection] : trail;
        return { ...settled, view: { ...now, selection }, trail: selection ? read : [] };
      }),
    back: () =>
      set(({ view: now, trail }) => {
        const selection = trail.at(-1);
        return selection ? { ...settled, view: { ...now, selection }, trail: trail.slice(0, -1) } : settled;
      }),
    point: (hover) => set((state) => (isSame(hover, state.hover) ? state : { hover })),
    apply: (next) => set({ ...settled, view: next, trail: [] }),
  }));
}

function isSame(a: Target | null, b: Target | null): boolean {
  return a === b || (a !== null && b !== null && targetKey(a) === targetKey(b));
}
