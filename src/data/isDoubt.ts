import type { ImportFinding } from "./tableImport";

/** What is told, and needs no answer; every other finding is a doubt. */
const told: ReadonlySet<string> = new Set([
  "lines-joined",
  "row-left-out",
  "cell-left-out",
  "text-left-out",
  "column-left-out",
  "hidden-read",
  "no-example",
  "one-entry",
  "same-label",
  "footnote-marker",
  "merged-cells",
  "gap-words",
  "marks",
  "shares",
  "apostrophe",
  "ratings",
  "cited-once",
  "empty-cells",
]);

/** Whether a finding asks for an answer. */
export function isDoubt({ kind }: Pick<ImportFinding, "kind">): boolean {
  return !told.has(kind);
}
