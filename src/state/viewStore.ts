import { createStore, type StoreApi } from "zustand/vanilla";
import { type Target, targetKey } from "../model/target";
import type { View } from "./view";

/** The one store: the view, which a link restores, and what passes, which it does not. */
export interface ViewState {
  readonly view: View;
  /** Earlier selections, the last one last: the way back in the reading panel. */
  readonly trail: readonly (Target | null)[];
  /** What the pointer or the focus is on; it lights up in every chart. */
  readonly hover: Target | null;
  /** A slider is being dragged: its end is one choice. */
  readonly gesture: boolean;

  choose(part: Partial<Omit<View, "selection">>): void;
  /** A step of a gesture; `settle` ends it. */
  drag(part: Partial<Omit<View, "selection">>): void;
  settle(): void;
  select(target: Target | null): void;
  /** To the selection before this one. */
  back(): void;
  point(target: Target | null): void;
  /** A whole view at once, as Back and Forward bring it; nothing leads back from it. */
  apply(view: View): void;
}

export type ViewStore = StoreApi<ViewState>;

export function createViewStore(view: View): ViewStore {
  return createStore<ViewState>()((set) => ({
    view,
    trail: [],
    hover: null,
    gesture: false,
    choose: (part) => set((state) => ({ view: { ...state.view, ...part }, gesture: false })),
    drag: (part) => set((state) => ({ view: { ...state.view, ...part }, gesture: true })),
    settle: () => set({ gesture: false }),
    select: (selection) =>
      set((state) =>
        isSame(selection, state.view.selection)
          ? state
          : {
              view: { ...state.view, selection },
              trail: [...state.trail, state.view.selection],
            },
      ),
    back: () =>
      set((state) => {
        const selection = state.trail.at(-1);
        return selection === undefined
          ? state
          : {
              view: { ...state.view, selection },
              trail: state.trail.slice(0, -1),
            };
      }),
    point: (hover) => set((state) => (isSame(hover, state.hover) ? state : { hover })),
    apply: (next) => set({ view: next, trail: [], hover: null, gesture: false }),
  }));
}

function isSame(a: Target | null, b: Target | null): boolean {
  return a === b || (a !== null && b !== null && targetKey(a) === targetKey(b));
}
