import { queryOptions } from "@tanstack/react-query";
import type { EvidenceTable } from "../model/evidenceTable";

/** Where a table that is named so is held. */
export const tableKey = (name: string) => ["table", name];

/** A table that is read once: it does not change while the page is open, and a failure is shown at once. */
export function tableQuery(name: string, read: () => Promise<EvidenceTable>) {
  return queryOptions({
    queryKey: tableKey(name),
    queryFn: read,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    networkMode: "always",
  });
}
