import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { CellBars } from "../charts/cellBar";
import type { cellBars } from "../charts/cellBars";
import type { ChartWords } from "../messages/figureWords";
import type { EvidenceTable, Filter } from "../model/evidenceTable";
import type { ViewStore } from "../state/viewStore";

/** The chosen attribute as bars in the cells; their code comes when one is first chosen, and until then there are none. */
export function useBars(table: EvidenceTable, store: ViewStore, filter: Filter, messages: ChartWords): CellBars | null {
  const chosen = useStore(store, (state) => state.view.segments);
  const [make, setMake] = useState<typeof cellBars | null>(null);
  useEffect(() => {
    if (chosen === null) return;
    // Where it does not come the cells keep their numbers; the next choice asks again.
    import("../charts/cellBars").then(
      (module) => setMake(() => module.cellBars),
      () => {},
    );
  }, [chosen]);
  return useMemo(
    () => (chosen === null || make === null ? null : make(table, chosen, filter, messages)),
    [chosen, make, table, filter, messages],
  );
}
