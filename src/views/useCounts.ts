import type { Working } from "../model/working";
import { useEvidence } from "./evidence";

/** "4 citations, 11 mentions, 6 studies"; of a table of counts "51 counted". */
export function useCounts({ citations, mentions, studies, counts }: Working): string {
  const { table, messages } = useEvidence();
  if (table.counts !== null) return messages.units.counts(counts.reduce((sum, n) => sum + n, 0));
  return messages.working.counts(
    messages.citations(citations),
    messages.units.mentions(mentions),
    messages.units.studies(studies.length),
  );
}
