import { useMemo } from "react";
import { useStore } from "zustand";
import type { LeftOut } from "../model/makeFilter";
import type { Found } from "../model/search";
import type { ViewStore } from "../state/viewStore";

/** What the reader leaves out just now, by what the words found; it is the same object until one of its parts is chosen anew. */
export function useLeftOut(store: ViewStore, found: Found | null): LeftOut {
  const hiddenGroups = useStore(store, (state) => state.view.hiddenGroups);
  const hiddenThemes = useStore(store, (state) => state.view.hiddenThemes);
  const hiddenStudies = useStore(store, (state) => state.view.hiddenStudies);
  const citedIn = useStore(store, (state) => state.view.citedIn);
  const facets = useStore(store, (state) => state.view.facets);
  const onlyWords = useStore(store, (state) => state.view.onlyWords);
  const only = onlyWords && found ? found.examples : null;
  return useMemo(
    () => ({ hiddenGroups, hiddenThemes, hiddenStudies, citedIn, facets, found: only }),
    [hiddenGroups, hiddenThemes, hiddenStudies, citedIn, facets, only],
  );
}
