import { useMemo } from "react";
import { useStore } from "zustand";
import type { LeftOut } from "../model/makeFilter";
import type { ViewStore } from "../state/viewStore";

/** What the reader leaves out just now; it is the same object until one of its parts is chosen anew. */
export function useLeftOut(store: ViewStore): LeftOut {
  const hiddenGroups = useStore(store, (state) => state.view.hiddenGroups);
  const hiddenThemes = useStore(store, (state) => state.view.hiddenThemes);
  const hiddenStudies = useStore(store, (state) => state.view.hiddenStudies);
  const citedIn = useStore(store, (state) => state.view.citedIn);
  const facets = useStore(store, (state) => state.view.facets);
  return useMemo(
    () => ({ hiddenGroups, hiddenThemes, hiddenStudies, citedIn, facets }),
    [hiddenGroups, hiddenThemes, hiddenStudies, citedIn, facets],
  );
}
