import type { CitationDoubtKind } from "./citing";
import type { ReadMention } from "./readBracket";

/** What a reader of one style finds in a text, before the table as a whole has been looked at. */
export interface CitationFound {
  readonly start: number;
  readonly end: number;
  /** Empty where a number is in doubt. Ids of names and years are keys, not yet in the table's own spelling. */
  readonly mentions: readonly ReadMention[];
  /** Why it is no citation yet; null: it is one. With mentions: it is one if the table cites the same elsewhere. */
  readonly doubt: {
    readonly kind: CitationDoubtKind;
    readonly printed: string;
    readonly perhaps: string | null;
  } | null;
  /** Not worth a question where the table cites the same nowhere else. */
  readonly isQuiet?: boolean;
}
