import { collatorOf } from "./collator";
import type { EvidenceTable } from "./evidenceTable";

/** Compares two study indices by their labels, as a reader looks for them: numbers by size, names by alphabet. */
export function byLabel(table: EvidenceTable): (a: number, b: number) => number {
  const collator = collatorOf(table.language);
  return (a, b) => collator.compare(table.studies[a]?.label ?? "", table.studies[b]?.label ?? "");
}
