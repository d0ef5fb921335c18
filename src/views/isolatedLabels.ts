import { isolated } from "../model/coCite";
import { collatorOf } from "../model/collator";
import type { CoCitation, SharedStudies } from "../model/counts";
import type { EvidenceTable } from "../model/evidenceTable";

/** The labels of what is tied to nothing, as a reader looks for them. */
export function isolatedLabels(pairs: CoCitation | SharedStudies, table: EvidenceTable): string[] {
  const labels = isolated(pairs).map((index) => table[pairs.level][index]?.label ?? "");
  return labels.sort(collatorOf(table.language).compare);
}
