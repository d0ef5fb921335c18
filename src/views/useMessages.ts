import { use, useMemo } from "react";
import { enOf, type Messages } from "../messages/en";
import type { withCounts } from "../messages/enCounts";
import { reportNoun, studyNoun } from "../messages/noun";
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

/** What is said of a table: of studies, or of reports. Few tables are of counts; their sentences are fetched, and waited for. */
export function useMessages({ counts, unit }: EvidenceTable): Messages {
  const en = enOf(unit === "reports" ? reportNoun : studyNoun);
  const change = counts === null ? null : use(fetchCounts());
  return useMemo(() => change?.(en) ?? en, [change, en]);
}
