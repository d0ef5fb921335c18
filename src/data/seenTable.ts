import type { ColumnFacts } from "./columnFacts";
import type { HeadingHint } from "./headingWords";
import type { Reading, Role } from "./reading";

/** What can be seen of a table, rows that are no data left out. */
export interface Seen {
  readonly body: readonly (readonly string[])[];
  readonly headings: readonly string[];
  readonly paths: readonly (readonly string[])[];
  readonly width: number;
  readonly gapWords: ReadonlySet<string>;
}

/** A column as it looks. */
export interface SeenColumn {
  readonly column: number;
  readonly heading: string;
  readonly facts: ColumnFacts;
  readonly hints: ReadonlySet<HeadingHint>;
}

/** What roles are guessed, and what goes with them. */
export interface GuessedRoles {
  readonly roles: readonly Role[];
  readonly labels?: Partial<Reading["labels"]>;
  readonly cells?: Reading["cells"];
}
