/**
 * A character as it is drawn, with what it stands for in the text: a letter and its accent are drawn as one character
 * where there is one, and what is invisible goes along with its neighbour, so that copied text is the text as it was.
 */
export interface Cluster {
  readonly source: string;
  /** What is drawn: one code point, and accents that have to be placed by a shaper. */
  readonly drawn: string;
}

const invisible = "[\\p{Default_Ignorable_Code_Point}]";
const cluster = new RegExp(`${invisible}*(?:(?!${invisible})[\\s\\S])(?:\\p{M}|${invisible})*`, "gu");
const ignorable = new RegExp(invisible, "gu");
/** Tabs and line breaks are drawn as a space, other control characters and halves of a pair as the sign for none. */
const blank = /[\t\n\r\u2028\u2029]/g;
const broken = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** The characters of a line of text in order; empty where it has nothing to draw. */
export function clusters(text: string): Cluster[] {
  return Array.from(text.matchAll(cluster), ([source]) => ({
    source: source.replace(/\p{Cs}/gu, "\ufffd"),
    drawn: drawnAs(source.replace(blank, " ").replace(broken, "\ufffd").replace(ignorable, "")),
  }));
}

/** Composed where a letter and its marks are one character; a character by itself stays the one that it is. */
function drawnAs(text: string): string {
  return /^.\p{M}/su.test(text) ? text.normalize("NFC") : text;
}

/** From Hebrew to Myanmar; Philippine scripts to Balinese and Vedic; Indic of plane 0; right-to-left and Indic of plane 1. */
const shaped =
  /[\u0590-\u109f\u1700-\u18af\u1900-\u1aaf\u1b00-\u1c7f\u1cd0-\u1cff\ua800-\ua95f\ua980-\uabff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{11fff}\u{1e800}-\u{1efff}]/u;

/** Whether letters join, stack or run from right to left, so that drawing one after the other would be wrong. */
export const needsShaping = (drawn: string): boolean => shaped.test(drawn);
