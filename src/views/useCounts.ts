import type { Working } from "../model/working";
import { useEvidence } from "./evidence";

/** "4 citations, 11 mentions, 6 studies". */
export function useCounts({ citations, mentions, studies }: Working): string {
  const { messages } = useEvidence();
  return messages.working.counts(
    messages.citations(citations),
    messages.units.mentions(mentions),
    messages.units.studies(studies.length),
  );
}
