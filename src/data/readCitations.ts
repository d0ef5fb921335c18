import type { NumberSpan } from "./numberSpan";
import { type DoubtKind, type ReadMention, readBracket } from "./readBracket";

/** One bracket. Places are in UTF-16 units, end exclusive, the brackets included. */
export interface ReadCitation {
  readonly start: number;
  readonly end: number;
  /** Distinct, in the order of the text. */
  readonly studies: string[];
  readonly mentions: ReadMention[];
}

/** A bracket that may be a citation, and is none until someone says so. */
export interface Doubt {
  readonly start: number;
  readonly end: number;
  /** The bracket as printed. */
  readonly text: string;
  readonly kind: DoubtKind;
  /** The number or range in doubt, as printed; with `unread` the bracket's content. */
  readonly printed: string;
  /** What may have been meant by a number without its dash: "85–90"; else null. */
  readonly perhaps: string | null;
}

/** What is known about how a table cites. */
export interface CitationStyle {
  /** The span of the study numbers cited elsewhere; left out or null where none is known. */
  readonly among?: NumberSpan | null;
}

// A run without brackets is looked at once from its opening bracket only: linear, whatever the text.
const innermostBracket = /\[[^[\]]*\]/g;

/**
 * Finds the citations of a text: square brackets with numbers and ranges. Numbers from 1900 to 2099 count as years, and
 * so as a doubt, unless the table's numbers reach that far. Never throws, never alters the text; linear time.
 */
export function readCitations(
  text: string,
  { among = null }: CitationStyle = {},
): { citations: ReadCitation[]; doubts: Doubt[] } {
  const citations: ReadCitation[] = [];
  const doubts: Doubt[] = [];
  for (const { index: start, 0: bracket } of text.matchAll(innermostBracket)) {
    const end = start + bracket.length;
    const reading = readBracket(text, start + 1, end - 1, among);
    if (reading.kind === "citation") {
      const studies = reading.mentions.flatMap((mention) => mention.studies);
      citations.push({ start, end, studies, mentions: reading.mentions });
    } else if (reading.kind === "doubt") {
      const { why, printed, perhaps } = reading;
      doubts.push({ start, end, text: bracket, kind: why, printed, perhaps });
    }
  }
  return { citations, doubts };
}
