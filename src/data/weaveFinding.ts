import type { Fix } from "./decision";
import type { EvidenceFile } from "./evidenceFile";
import type { Finding } from "./grid";
import type { Reading } from "./reading";
import type { Draft } from "./rowDraft";
import type { RowPlan } from "./rowPlan";
import type { Cells } from "./spreadMerges";
import type { DecidedEntries } from "./weaveEntries";
import type { WovenExamples } from "./weaveExamples";

/** What a finding of `weaveGrid` is about. */
export type WeaveFindingKind =
  | "row-left-out"
  | "total-read"
  | "no-example"
  | "no-study"
  | "study-differs"
  | "beside-studies"
  | "one-entry"
  | "column-left-out"
  | "same-label"
  | "near-duplicate"
  | "footnote-marker"
  | "merged-cells"
  | "gap-words"
  | "marks"
  | "shares"
  | "no-count"
  | "counted-twice"
  | "apostrophe"
  | "ratings"
  | "doubt"
  | "cited-once"
  | "empty-cells"
  | "decision-lost"
  | "nothing-read";

/** A finding about the table's content, with the decisions that would settle it. */
export interface WeaveFinding extends Omit<Finding, "kind"> {
  readonly kind: WeaveFindingKind;
  readonly fixes: readonly Fix[];
}

/** All that there is to say from. */
export interface Findable {
  readonly cells: Cells;
  readonly reading: Reading;
  readonly plan: RowPlan;
  readonly draft: Draft;
  readonly groups: DecidedEntries;
  readonly themes: DecidedEntries;
  readonly woven: WovenExamples;
  readonly counts: NonNullable<EvidenceFile["counts"]>;
  readonly lost: number;
}

/** A finding without a place unless one is given, and without a fix unless there are some. */
export function finding(
  kind: WeaveFindingKind,
  text: string,
  { row = null, column = null }: { row?: number | null; column?: number | null } = {},
  fixes: readonly Fix[] = [],
): WeaveFinding {
  return { kind, row, column, text, fixes };
}
