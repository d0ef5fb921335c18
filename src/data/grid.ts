/** A range of merged cells: its text stands in its first cell, the others are empty texts. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A table as it came, cell by cell, verbatim. Rows may differ in length. */
export interface Grid {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly Merge[];
  /** What stands around it, where there is any (HTML, Markdown). */
  readonly caption: string | null;
  readonly notes: readonly string[];
}

/** What a finding is about. Each reader adds its own. */
export type FindingKind =
  | "quote-not-closed"
  | "quote-not-doubled"
  | "rows-of-unequal-length"
  | "lines-joined"
  | "row-left-out"
  | "cell-left-out"
  | "text-left-out"
  | "hidden-read"
  | "formula-without-value"
  | "character-replaced";

/** Something to tell about a table as it is read. Row and column are 0-based in the grid, null where it has no one place. */
export interface Finding {
  readonly kind: FindingKind;
  readonly row: number | null;
  readonly column: number | null;
  readonly text: string;
}

/** What every reader gives: a grid, and what there is to say about the way it was read. */
export interface GridWithFindings {
  readonly grid: Grid;
  readonly findings: readonly Finding[];
}

/**
 * A reader at work: each step yields the share that is done, from 0 to 1, and the end returns what was read. Whoever runs it
 * can show progress, and cancel by not going on.
 */
export type GridReader = Generator<number, GridWithFindings>;

/** Runs a reader to its end at once. */
export function readAll(reader: GridReader): GridWithFindings {
  for (;;) {
    const step = reader.next();
    if (step.done) return step.value;
  }
}
