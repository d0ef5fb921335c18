import type { CitingStyle } from "./citing";

/**
 * How the rows of a table are laid out. `long`: a row is an example with its group and theme. `wide`: rows are groups and
 * columns themes, or the other way round, and cells hold text. `counts`: the same with numbers. `studies`: a row is a study,
 * columns are marked. `records`: a row is a study, columns say its groups and themes. The parts all read alike; what differs is
 * what a guess gives the columns, and what a cell under a heading is.
 */
export const shapes = ["long", "wide", "counts", "studies", "records"] as const;
export type Shape = (typeof shapes)[number];

/** The parts of a study's reference. */
export const referenceParts = ["title", "authors", "year", "doi", "url", "journal", "abstract"] as const;
export type ReferencePart = (typeof referenceParts)[number];

/**
 * What a column is. `group-heading` and `theme-heading`: its heading is a group or a theme, and its cells say what is there.
 * `study-heading`: its heading is a study, and marks say in which rows it is cited. `value`: the number of a cell in a row that
 * names its group and theme. From `title` on: parts of a study's reference.
 */
export const roles = [
  "left-out",
  "group",
  "group-parent",
  "theme",
  "theme-parent",
  "group-heading",
  "theme-heading",
  "study-heading",
  "example",
  "citations",
  "study",
  "value",
  "group-attribute",
  "theme-attribute",
  "example-attribute",
  "study-attribute",
  ...referenceParts,
] as const;
export type Role = (typeof roles)[number];

/** How one column is read. */
export interface ColumnReading {
  readonly role: Role;
  /** True: a blank cell means the same as the one above it. For labels; a new label to the left ends it. */
  readonly fillDown: boolean;
  /** What stands between several values of one cell: ";", "\n"; null: a cell is one value. */
  readonly separator: string | null;
}

/** What a row that is no data is taken for. */
export type RowLeftOut = "title" | "note" | "total" | "heading";

/** What a row with one cell across the whole table says of those below it. */
export type SubheadingRole = "group" | "group-parent" | "theme" | "theme-parent";

/** How a grid is read as an evidence table. Plain JSON data: guessed first, then corrected. */
export interface Reading {
  readonly shape: Shape;
  /** The first row of headings, 0-based; those before it are in `leftOut`. */
  readonly headerFrom: number;
  /** How many rows of headings there are; of several, the upper ones are parents. 0: none. */
  readonly headerRows: number;
  readonly columns: readonly ColumnReading[];
  /** null: a row with a single cell is a row like any other. */
  readonly subheadings: SubheadingRole | null;
  /** What stands between parent and child in one label, as in "Domain > Theme"; null: nothing does. */
  readonly parentSeparator: string | null;
  /** Rows that are no data, by row. */
  readonly leftOut: readonly { readonly row: number; readonly as: RowLeftOut }[];
  /** What a cell under the heading of a group or theme holds, in a table that is `wide`: a passage, or nothing but studies. */
  readonly cells: "text" | "studies";
  /** What stands in a cell that has nothing to say: "–", "n/a", "gap". For cells under the heading of a group or theme. */
  readonly gapWords: readonly string[];
  /** What an empty cell means, in words; null: nobody said. */
  readonly gapMeaning: string | null;
  /** How the texts cite; more than one where they mix. None: they do not, and brackets are text. */
  readonly citationStyles: readonly CitingStyle[];
  /** Is each reference that is cited one study? Else they are counted as reports, of which one study may have several. */
  readonly areStudies: boolean;
  /** What groups, themes and examples are called; null: as usual. */
  readonly labels: { readonly group: string | null; readonly theme: string | null; readonly example: string | null };
  /** "" where nothing says what the table is called. */
  readonly title: string;
  /** "Table 4", where the caption says so; else null. */
  readonly part: string | null;
  readonly notes: readonly string[];
}
