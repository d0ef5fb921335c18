import type { NumberSpan } from "./numberSpan";
import type { DoubtKind } from "./readBracket";
import type { ReadCitation } from "./readCitations";

/** How a table cites: numbers in square or round brackets or as superscripts, or names and years. */
export type CitingStyle = "square" | "round" | "superscript" | "author-year";

/**
 * What a person says about a doubt, or about any place of a text: plain JSON, to be kept with the table.
 * `citation`: text[start, end) cites these studies; none: it is no citation. It holds for every row with this very text.
 * `study`: two keys are one study, under the one that `as` names; null: they are two.
 */
export type CitationAnswer =
  | {
      readonly kind: "citation";
      readonly text: string;
      readonly start: number;
      readonly end: number;
      readonly studies: readonly string[];
    }
  | { readonly kind: "study"; readonly studies: readonly [string, string]; readonly as: string | null };

/**
 * Why something is in doubt: as for brackets, or an exponent, a date that a spreadsheet may have made of a range, a name that
 * may be none, two keys that may be one study.
 */
export type CitationDoubtKind = DoubtKind | "exponent" | "date" | "name" | "near";

/** What may be a citation and is none until someone answers; of two near keys, what is counted as two until then. */
export interface CitationDoubt {
  readonly kind: CitationDoubtKind;
  /** Index of its text among those handed in, and its place in there. */
  readonly item: number;
  readonly start: number;
  readonly end: number;
  /** What stands there. */
  readonly text: string;
  /** What in it is in doubt: a number, a range, a key; of near keys the other key. */
  readonly printed: string;
  /** The span of the table's numbers, where they have to do with it; else null. */
  readonly among: NumberSpan | null;
  /** What may have been meant, likeliest first; that it is no citation is always among them (of near keys: that they are two). */
  readonly answers: readonly CitationAnswer[];
}

/** What is known beforehand. */
export interface KnownCitations {
  /** Ids of studies that the table has, from lists or from texts read before: their spelling wins, their numbers vouch. */
  readonly studies?: Iterable<string>;
  readonly answers?: readonly CitationAnswer[];
}

/** The citations of some texts. */
export interface CitationsRead {
  /** Per text its citations, in order; they do not overlap. Places as in `ReadCitation`. */
  readonly citations: readonly (readonly ReadCitation[])[];
  /** In the order of the texts. */
  readonly doubts: readonly CitationDoubt[];
  /** Ids of all studies cited, by first citation. */
  readonly studies: readonly string[];
  /** Answers about texts that are not there, or places outside of them. */
  readonly unusedAnswers: readonly CitationAnswer[];
}
