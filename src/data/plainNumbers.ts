import type { NumberSpan } from "./numberSpan";
import { type BracketReading, readBracket } from "./readBracket";

const plain = /^[-0-9,;\s\u2010-\u2015\u2212]*$/;
const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const pointing =
  "see(?: also)?|cf\\.?|e\\.\\s?g\\.?|i\\.\\s?e\\.|also|for example|but see|in|reviewed in|refs?\\.?|references?|stud(?:y|ies)|papers?|articles?|reports?|nos?\\.|numbers?|#";
const leading = new RegExp(`(^|[,;])\\s*(?:(?:${pointing})(?![\\p{L}])[\\s,:]*)+`, "giu");
const joining = /(?<![\p{L}\p{N}])(?:and|und|et|y)(?![\p{L}\p{N}])|&/giu;
const locator =
  /(?<![\p{L}\p{N}])(?:pp?|pages?|paras?|ch|chap|chapters?|tables?|figs?|figures?)\.?\s?[0-9]+(?:\s?[-\u2010-\u2015]\s?[0-9]+)?(?![\p{L}\p{N}])/giu;

// Two characters that no text may contain stand for what was there, until its commas are settled.
const joined = "\ufdd0";
const blank = "\ufdd1";

/**
 * The inside of a citation as readBracket has it, character by character in its place: superscripts are digits, "and" is a
 * comma, and what may stand around numbers ("see", "refs", "p. 4") is blank.
 */
export function plainNumbers(text: string): string {
  if (plain.test(text)) return text;
  const digits = text
    .replace(/[⁰¹²³⁴-⁹]/g, (d) => String(superscripts.indexOf(d)))
    .replace(/[⁻˗]/g, "-")
    .replace(/[，、﹐⸴˒]/g, ",")
    .replace(/；/g, ";");
  if (digits.includes(joined) || digits.includes(blank)) return digits;
  return digits
    .replace(leading, (words, separator: string) => separator.padEnd(words.length))
    .replace(joining, (word) => joined + blank.repeat(word.length - 1))
    .replace(locator, (words) => blank.repeat(words.length))
    .replace(/[,;](?=\s*[\ufdd0\ufdd1])/g, " ")
    .replaceAll(joined, ",")
    .replaceAll(blank, " ");
}

/** Reads text[start, end) as readBracket does, in all ways of writing numbers. */
export function readNumbers(text: string, start: number, end: number, among: NumberSpan | null): BracketReading {
  const inside = text.slice(start, end);
  const plain = plainNumbers(inside);
  const reading = readBracket(plain, 0, plain.length, among);
  if (reading.kind === "citation") {
    const mentions = reading.mentions.map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
    return { kind: "citation", mentions };
  }
  if (reading.kind === "text") return reading;
  const at = plain.indexOf(reading.printed);
  return { ...reading, printed: inside.slice(at, at + reading.printed.length) };
}
