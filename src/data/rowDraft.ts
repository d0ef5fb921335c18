import { Entries, type Place } from "./entries";
import type { ReferencePart } from "./reading";

/** The studies that a row names beside its text: by their names, or in cells that hold nothing else. */
export interface Beside {
  readonly names: readonly string[];
  readonly cells: readonly { readonly column: number; readonly text: string }[];
}

/** An example as it is being read, and where it stands. */
export interface DraftExample {
  readonly group: number;
  readonly theme: number;
  /** The cell of its text, or of what stands for it. */
  readonly row: number;
  readonly column: number;
  /** Where the text begins in its cell. */
  readonly offset: number;
  readonly text: string;
  readonly beside: Beside;
  /** Attribute ids with their values. */
  readonly attributes: readonly (readonly [id: string, values: readonly string[]])[] | null;
  /** False for what a person left out. */
  readonly isUsed: boolean;
}

/** A number of a ready matrix. */
export interface DraftCount {
  readonly group: number;
  readonly theme: number;
  readonly row: number;
  readonly column: number;
  readonly value: number;
  /** As printed, where more is printed than the number. */
  readonly printed: string | null;
  readonly isUsed: boolean;
}

/** A study of which a row says more than its name. */
export interface DraftStudy {
  readonly attributes: Map<string, Set<string>>;
  /** Part of a reference to its text, as first printed. */
  readonly reference: Map<ReferencePart, string>;
  isUsed: boolean;
}

/** What was met on the way and has to be told, by row or by place. */
export interface Notices {
  readonly noGroup: number[];
  readonly noTheme: number[];
  readonly noExample: number[];
  readonly noStudy: number[];
  /** Rows that say something else of a study's reference than a row before them. */
  readonly otherwise: Set<number>;
  readonly decidedOut: number[];
  /** Rows that a person wants to be read. */
  readonly decidedIn: Set<number>;
  readonly besideMarks: Place[];
  readonly notCounted: Place[];
  readonly shares: Place[];
  readonly twice: Place[];
  readonly guarded: Place[];
  readonly gapWords: Map<string, Place[]>;
  readonly marks: Set<string>;
}

/** What the rows of a grid say. */
export interface Draft {
  readonly groups: Entries;
  readonly themes: Entries;
  readonly examples: DraftExample[];
  readonly counts: DraftCount[];
  readonly studies: Map<string, DraftStudy>;
  readonly notices: Notices;
  rows: number;
  rowsRead: number;
}

/** A draft before its first row; the sets are of labels that are entries of their own. */
export function emptyDraft(apartGroups: ReadonlySet<string>, apartThemes: ReadonlySet<string>): Draft {
  return {
    groups: new Entries("group", apartGroups),
    themes: new Entries("theme", apartThemes),
    examples: [],
    counts: [],
    studies: new Map(),
    notices: {
      noGroup: [],
      noTheme: [],
      noExample: [],
      noStudy: [],
      otherwise: new Set(),
      decidedOut: [],
      decidedIn: new Set(),
      besideMarks: [],
      notCounted: [],
      shares: [],
      twice: [],
      guarded: [],
      gapWords: new Map(),
      marks: new Set(),
    },
    rows: 0,
    rowsRead: 0,
  };
}

/** Adds values to those of an attribute. */
export function addValues(to: Map<string, Set<string>>, id: string, values: readonly string[]) {
  if (values.length === 0) return;
  const known = to.get(id) ?? new Set();
  to.set(id, known);
  for (const value of values) known.add(value.trim());
}
