import { isOutside, looksLikeYear, lostDash, type NumberSpan } from "./numberSpan";

/** One printed number or range of a citation, and the studies it names that stand no earlier in the same citation. */
export interface ReadMention {
  readonly start: number;
  readonly end: number;
  readonly studies: string[];
}

/**
 * Why a bracket is in doubt: a range that does not go up, a list too long to be meant, a number that looks like a year,
 * one far from all others of the table (a lost dash?), or numbers beside something else.
 */
export type DoubtKind = "order" | "long" | "year" | "outside" | "unread";

/** What the inside of a bracket is. */
export type BracketReading =
  | { readonly kind: "text" }
  | { readonly kind: "citation"; readonly mentions: ReadMention[] }
  | { readonly kind: "doubt"; readonly why: DoubtKind; readonly printed: string; readonly perhaps: string | null };

/** More studies than this in one bracket are not believed. */
export const maxStudies = 500;

const spaces = "\\s\\u200b\\u2060";
// Hyphens, figure dash, en and em dash, horizontal bar, minus; as printed, small and full-width.
const dashes = "-\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d";
const space = `[${spaces}]*`;
const number = "[1-9][0-9]{0,8}";
// No two neighbouring parts match the same character, so that no text makes this try things twice.
const item = new RegExp(`^${space}((${number})(?:${space}[${dashes}]${space}(${number}))?)${space}$`);
const anyDigit = /[0-9]/;
const otherThanNumbers = new RegExp(`[^${dashes}0-9,;${spaces}]`);

interface Item {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Numbers and ranges between the separators of text[start, end); `strange` counts what is neither. */
export function readItems(text: string, start: number, end: number): { items: Item[]; strange: number } {
  const items: Item[] = [];
  let strange = 0;
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && text[i] !== "," && text[i] !== ";") continue;
    const part = text.slice(from, i);
    const match = item.exec(part);
    const [, printed = "", low = "", high = low] = match ?? [];
    if (match === null) strange++;
    else {
      const at = from + part.indexOf(printed);
      items.push({ start: at, end: at + printed.length, from: Number(low), to: Number(high) });
    }
    from = i + 1;
  }
  return { items, strange };
}

const doubt = (why: DoubtKind, printed: string, perhaps: string | null = null): BracketReading => ({
  kind: "doubt",
  why,
  printed,
  perhaps,
});

/** Reads text[start, end), the inside of a bracket. `among` is the span of the numbers cited elsewhere, if known. */
export function readBracket(text: string, start: number, end: number, among: NumberSpan | null): BracketReading {
  const inside = text.slice(start, end);
  if (!anyDigit.test(inside)) return { kind: "text" };
  const { items, strange } = readItems(text, start, end);
  if (items.length === 0 && otherThanNumbers.test(inside)) return { kind: "text" };
  if (strange > 0) return doubt("unread", inside);

  const doubtful = doubtIn(items, text, among);
  if (doubtful) return doubtful;
  return { kind: "citation", mentions: mentionsOf(items) };
}

/** The first item that is written like a citation and yet may mean something else; null when none is. */
function doubtIn(items: readonly Item[], text: string, among: NumberSpan | null): BracketReading | null {
  let named = 0;
  for (const { start: a, end: b, from, to } of items) {
    const printed = text.slice(a, b);
    const isRange = printed.length > String(from).length;
    if (isRange && from >= to) return doubt("order", printed);
    named += to - from + 1;
    if (named > maxStudies) return doubt("long", printed);
    for (const n of isRange ? [from, to] : [from]) {
      if (looksLikeYear(n, among)) return doubt("year", printed);
      if (isOutside(n, among)) return doubt("outside", printed, isRange ? null : lostDash(n, among));
    }
  }
  return null;
}

/** Items as mentions; a study named twice in a bracket is mentioned once. */
function mentionsOf(items: readonly Item[]): ReadMention[] {
  const seen = new Set<number>();
  const mentions: ReadMention[] = [];
  for (const { start: a, end: b, from, to } of items) {
    const studies: string[] = [];
    for (let n = from; n <= to; n++) {
      if (seen.has(n)) continue;
      seen.add(n);
      studies.push(String(n));
    }
    if (studies.length > 0) mentions.push({ start: a, end: b, studies });
  }
  return mentions;
}
