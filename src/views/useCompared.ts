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
  return { by, entries, ids: compared ?? entries.slice(0, comparedAtFirst).map(({ id }) => id) };
}
