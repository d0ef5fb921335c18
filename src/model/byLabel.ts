import type { EvidenceTable } from "./evidenceTable";

const collators = new Map<string, Intl.Collator>();

/** Compares two study indices by their labels, as a reader looks for them: numbers by size, names by alphabet. */
export function byLabel(table: EvidenceTable): (a: number, b: number) => number {
  const collator = collators.get(table.language) ?? new Intl.Collator(table.language, { numeric: true });
  collators.set(table.language, collator);
  return (a, b) => collator.compare(table.studies[a]?.label ?? "", table.studies[b]?.label ?? "");
}
