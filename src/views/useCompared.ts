import { useMemo } from "react";
import type { Compared } from "../model/counts";
import type { Entry } from "../model/evidenceTable";
import { comparedAtFirst } from "../state/view";
import { useEvidence, useView } from "./evidence";

/** What stands side by side just now: which kind, what there is of it, and the chosen ids in the table's order. */
export function useCompared(): { by: Compared; entries: readonly Entry[]; ids: readonly string[] } {
  const { table } = useEvidence();
  const by = useView("comparedBy");
  const compared = useView("compared");
  const entries = table[by];
  // The same list as long as nothing changes, or whatever is made of it would be made anew each time.
  const ids = useMemo(() => compared ?? entries.slice(0, comparedAtFirst).map(({ id }) => id), [compared, entries]);
  return { by, entries, ids };
}
