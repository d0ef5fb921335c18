import { coCite } from "../model/coCite";
import type { EvidenceTable } from "../model/evidenceTable";
import { strongestOf } from "../model/pairs";
import type { View } from "./view";

/**
 * The strength that no pair of a view exceeds: the greatest count of co-citation; for other strengths, whose greatest is only
 * worked out when they are drawn, a bound. No ratio is more than 1, and two groups share no more studies than are cited.
 */
export function mostStrength(table: EvidenceTable, { level, unit, strength }: View): number {
  if (strength === "association" || strength === "jaccard") return 1;
  return level === "studies" ? strongestOf(Float64Array.from(coCite(table, unit).full)) : table.citedCount;
}
