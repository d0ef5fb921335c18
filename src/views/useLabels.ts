import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { EvidenceTable } from "../model/evidenceTable";
import type { ViewStore } from "../state/viewStore";
import type { withNames } from "./withNames";

/** The table with its studies labelled as chosen; by number until what reads names is there. */
export function useLabels(table: EvidenceTable, store: ViewStore): EvidenceTable {
  const isNamed = useStore(store, (state) => state.view.labels === "names");
  const [named, setNamed] = useState<typeof withNames | null>(null);
  useEffect(() => {
    // Where it does not come numbers stay; the next choice asks again.
    if (isNamed)
      import("./withNames").then(
        (module) => setNamed(() => module.withNames),
        () => {},
      );
  }, [isNamed]);
  return isNamed && named ? named(table) : table;
}
