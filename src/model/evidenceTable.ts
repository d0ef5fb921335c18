/** A group or a theme, in the order as published. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  /** Index of the parent in the same list, or -1. */
  readonly parent: number;
  readonly description: string | null;
}

/** A group knows which studies the review put in it; a membership is not a citation. */
export interface Group extends Entry {
  /** Indices into `studies`; null where the table does not say. */
  readonly studies: Int32Array | null;
}

/** A study that the review cites or lists in a group. */
export interface Study {
  readonly id: string;
  /** What is printed where the study is named: its number or author-year key. */
  readonly label: string;
  /** Where the study's reference can be read, or null. */
  readonly url: string | null;
  /** CSL-JSON as the file has it, unchecked, of the study and of its reports; empty where nothing is known. */
  readonly references: readonly object[];
}

/** Where the table was published. */
export interface Source {
  /** The reference in full, without the part. */
  readonly citation: string;
  /** The reference as running text has it ("Piat et al. 2021"); the full one where the file has none. */
  readonly short: string;
  /** "Table 4", or null. */
  readonly part: string | null;
  readonly doi: string | null;
  /** Where the review can be read: the file's address, else its DOI's. */
  readonly url: string | null;
  readonly license: string | null;
}

/** A passage of text in one row of the published table, verbatim. In a table of counts: an entry, with an empty text. */
export interface Example {
  readonly id: string;
  readonly group: number;
  readonly theme: number;
  readonly text: string;
}

/** A value of one entry: one, several, or null where the table reports none. */
export type AttributeValue = string | number | readonly (string | number)[] | null;

/** What a table declares of its groups, themes, examples or studies: a year, a design, a confidence. */
export interface Attribute {
  readonly id: string;
  readonly of: "group" | "theme" | "example" | "study";
  readonly label: string;
  /** Ordered ones are texts in the order of `declared`; dates are texts too: "2018", "2018-09", "2018-09-30". */
  readonly type: "text" | "number" | "ordered" | "date";
  /** The values that the file declares, in its order; empty: none. */
  readonly declared: readonly string[];
  /** Per entry of that kind, by its index in the table. */
  readonly values: readonly AttributeValue[];
}

/** A bracket in doubt: a range that does not go up or is too long, a year, a number far from the others, or unread ones. */
export interface TableDoubt {
  readonly example: number;
  readonly kind: "order" | "long" | "year" | "outside" | "unread";
  /** The bracket as printed, and what in it is in doubt. */
  readonly text: string;
  readonly printed: string;
  /** What may have been meant, or null. */
  readonly perhaps: string | null;
  /** Where all other numbers of the table are; null where none is sure. */
  readonly among: { readonly lowest: number; readonly highest: number } | null;
}

/**
 * One evidence table, checked. Whatever is counted stands in columns: a citation is one bracket of an example, a
 * mention one study named in one citation; both lists are in the order of the text.
 */
export interface EvidenceTable {
  readonly title: string;
  readonly source: Source | null;
  readonly scope: string | null;
  /** What an empty cell means, verbatim from the table; null: the table does not say. */
  readonly gapMeaning: string | null;
  readonly language: string;
  readonly labels: { readonly group: string; readonly theme: string; readonly example: string };
  readonly notes: readonly string[];
  /** What `studies` are: reports, as long as nobody has said which of them are of one study. Every count is of these. */
  readonly unit: "studies" | "reports";
  readonly groups: readonly Group[];
  readonly themes: readonly Entry[];
  /** Every study cited or listed in a group: cited ones first, by first citation, then the others as listed. */
  readonly studies: readonly Study[];
  /** How many of `studies` are cited; they are studies 0 … citedCount - 1. */
  readonly citedCount: number;
  readonly examples: readonly Example[];
  /** In a table of counts, which has no passages and cites nobody: the whole number of each entry. Else null. */
  readonly counts: Float64Array | null;
  readonly attributes: readonly Attribute[];
  /** Per citation: its example and its place in the text, in UTF-16 units, end exclusive; -1 when it stands nowhere. */
  readonly citationExample: Int32Array;
  readonly citationStart: Int32Array;
  readonly citationEnd: Int32Array;
  /** Per mention: its citation, its study, and the place of the printed number or range, in UTF-16 units. */
  readonly mentionCitation: Int32Array;
  readonly mentionStudy: Int32Array;
  readonly mentionStart: Int32Array;
  readonly mentionEnd: Int32Array;
  readonly doubts: readonly TableDoubt[];
}

/** Which examples and studies count. A mask has 1 for what stays; null: all of them. */
export interface Filter {
  readonly examples: Uint8Array | null;
  readonly studies: Uint8Array | null;
}

/** No filter: every example and every study counts. */
export const everything: Filter = { examples: null, studies: null };
