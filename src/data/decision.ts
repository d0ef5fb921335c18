import type { CitationAnswer } from "./citing";
import type { Role, Shape } from "./reading";

/** Groups or themes. */
export type Axis = "group" | "theme";

/**
 * One thing that a person decided about a table. Plain JSON data; decisions are applied in their order, and to undo is to
 * leave away the last. Rows and columns are 0-based; ids are those of the file.
 */
export type Decision =
  /** Two entries are one; the label of `into` stays. */
  | { readonly kind: "merge"; readonly axis: Axis; readonly from: string; readonly into: string }
  /** Two entries that look alike are two: nobody asks again. */
  | { readonly kind: "keep-apart"; readonly axis: Axis; readonly ids: readonly [string, string] }
  /** A label that was read as another way to write an entry is an entry of its own. */
  | { readonly kind: "split"; readonly axis: Axis; readonly printed: string }
  | { readonly kind: "rename"; readonly axis: Axis; readonly id: string; readonly label: string }
  /** Puts an entry before another of its list; null: at the end. */
  | { readonly kind: "move"; readonly axis: Axis; readonly id: string; readonly before: string | null }
  | { readonly kind: "leave-row-out"; readonly row: number }
  /** Reads a row that was left out, by the reading or by a decision. */
  | { readonly kind: "read-row"; readonly row: number }
  /** What a doubtful place of a text is, or what any other place of it cites; holds for every row with that text. */
  | { readonly kind: "answer"; readonly answer: CitationAnswer }
  | { readonly kind: "edit-cell"; readonly row: number; readonly column: number; readonly text: string }
  | { readonly kind: "set-role"; readonly column: number; readonly role: Role }
  /** Reads all cells in another way; what columns are stays. */
  | { readonly kind: "set-shape"; readonly shape: Shape }
  | { readonly kind: "gap-means"; readonly meaning: string | null };

/** A decision that is offered, in words for its button. */
export interface Fix {
  readonly label: string;
  readonly decision: Decision;
}
