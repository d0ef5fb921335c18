import type { Decision, Fix } from "./decision";
import type { Encoding } from "./decodeText";
import type { Finding, GridWithFindings } from "./grid";
import type { ReadyTable } from "./opened";
import type { Delimiter } from "./readDelimited";
import type { Reading } from "./reading";
import type { EppiAxis } from "./weaveEppi";

/** What may hold a table: a file, text that was pasted, or tables that the page has read already (HTML). */
export type ImportSource =
  | { readonly kind: "file"; readonly name: string; readonly blob: Blob }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "tables"; readonly name: string | null; readonly tables: readonly GridWithFindings[] };

/** How text is read; null: as it looks. */
export interface TextOptions {
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
}

/** What was found in a source. */
export interface ImportContents {
  /**
   * Tables are to be read further, and so is a review as EPPI-Reviewer exports it; an evidence table is ready. HTML has to
   * be taken apart where there is a document: its text is in `html`.
   */
  readonly kind: "tables" | "eppi" | "evidence" | "html";
  /** Without rows: not read yet. */
  readonly tables: readonly {
    readonly name: string | null;
    readonly rows: number | null;
    readonly isHidden: boolean;
  }[];
  /** Which of them to begin with. */
  readonly first: number;
  readonly axes: readonly EppiAxis[];
  readonly html: string | null;
  /** As it was read; null where there was nothing to choose. */
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
}

/** What a person has corrected so far; undoing is going back to an earlier one. Plain JSON data. */
export interface Corrections {
  /** Which of the tables. */
  readonly table: number;
  /** How the grid is read, as far as somebody said; the rest is guessed to fit. */
  readonly reading: Partial<Reading>;
  readonly decisions: readonly Decision[];
  /** The lists of codes that are groups and themes. */
  readonly axes: { readonly groups: string; readonly themes: string } | null;
  /** null: as the source has it. */
  readonly title: string | null;
}

/** Nothing was corrected. */
export const uncorrected: Corrections = { table: 0, reading: {}, decisions: [], axes: null, title: null };

/** An example as it will be read. Places are in UTF-16 units. */
export interface PreviewExample {
  /** Of the grid, 0-based; null where there is none. */
  readonly row: number | null;
  readonly group: string;
  readonly theme: string;
  readonly text: string;
  readonly citations: readonly { readonly start: number; readonly end: number; readonly studies: readonly string[] }[];
}

/** A finding of any reader, with what can be done about it. */
export interface ImportFinding extends Omit<Finding, "kind"> {
  readonly kind: string;
  readonly fixes?: readonly Fix[];
}

/** A source read as it is now corrected. */
export interface ImportPreview {
  /** As guessed or corrected; null where there is nothing to choose. */
  readonly reading: Reading | null;
  /** The lists of codes that are groups and themes; null where there are no such lists. */
  readonly axes: Corrections["axes"];
  readonly title: string;
  /** The first rows as they came, and how many there are. */
  readonly rows: readonly (readonly string[])[];
  readonly rowCount: number;
  /** The first examples as they will be read. */
  readonly examples: readonly PreviewExample[];
  readonly findings: readonly ImportFinding[];
  /** null: it is no table yet, and `obstacle` says why. */
  readonly counts: ImportCounts | null;
  readonly obstacle: string | null;
}

/** How much was read. */
export interface ImportCounts {
  /** Rows that became examples or numbers. */
  readonly rows: number;
  readonly groups: number;
  readonly themes: number;
  readonly examples: number;
  /** Of a ready matrix. */
  readonly values: number;
  readonly citations: number;
  readonly studies: number;
  readonly gaps: number;
}

/** A table that is ready to be shown; the rest as in `Opened`, what it was made from as JSON. */
export interface ImportedTable extends ReadyTable {
  readonly name: string;
  readonly view: string;
  readonly origin: string | null;
}

/** A source that was read, and waits to be corrected. */
export interface TableImport {
  readonly contents: ImportContents;
  preview(corrections: Corrections, onProgress: (share: number) => void): Promise<ImportPreview>;
  open(corrections: Corrections, onProgress: (share: number) => void): Promise<ImportedTable>;
  /** Forgets all of it, whatever is under way. */
  stop(): void;
}

/** Reads a source. Rejects with a DataError when it holds no table, and with an AbortError. */
export type StartImport = (
  source: ImportSource,
  options: TextOptions,
  watch: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
) => Promise<TableImport>;
