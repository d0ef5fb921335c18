import { use, useMemo } from "react";
import { en, type Messages } from "../messages/en";
import type { withCounts } from "../messages/enCounts";
import type { EvidenceTable } from "../model/evidenceTable";

let fetched: Promise<typeof withCounts> | null = null;

/** Fetches it once; what did not come is asked for anew the next time. */
function fetchCounts(): Promise<typeof withCounts> {
  fetched ??= import("../messages/enCounts").then(
    (module) => module.withCounts,
    (error) => {
      fetched = null;
      throw error;
    },
  );
  return fetched;
}

/** What is said of a table; few tables are of counts, so their own sentences are fetched, and waited for. */
export function useMessages({ counts }: EvidenceTable): Messages {
  const change = counts === null ? null : use(fetchCounts());
  return useMemo(() => change?.(en) ?? en, [change]);
}
