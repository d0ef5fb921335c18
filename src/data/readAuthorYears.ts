import { authorsBefore } from "./authorsBefore";
import { bracketPairs } from "./bracketPairs";
import type { CitationFound } from "./citationFound";
import type { ReadMention } from "./readBracket";

const number = "(?:1[5-9]|20)[0-9]{2}[a-k]?";
const year = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<![0-9][.,/-])(?:${number}(?:/${number})?|in press|forthcoming|in prep(?:aration|\\.)?|submitted|n\\.\\s?d\\.|no date|undated)(?:-[a-k])?(?![\\p{L}\\p{N}%]|[.,][0-9])`,
  "giu",
);
const moreLetters = /(?:\s?[,;&]\s?|\s?[-–]\s?|\s(?:and|&)\s)([a-k])(?![\p{L}\p{N}])/uy;
const onlySeparators = /^[\s,;&，；、]*(?:and\s*)?$/i;
// What may stand between two citations, or before the first.
const pointers =
  /^(?:[\s,;:.，；、(]|(?:and|or|see|also|but|cf|e\.\s?g|i\.\s?e|as in|as cited in|cited in|cited by|for example|for instance|for (?:a )?reviews?|such as|adapted from|according to|reviewed (?:in|by)|reported by|data from|from|by|in|after|compare|contra|notably|especially|the|including|respectively|both|studies|study|refs?|references?|&|pp?\.?\s?[0-9]+(?:\s?[-–]\s?[0-9]+)?|[0-9]+(?:[-–][0-9]+)?)(?![\p{L}\p{N}]))*$/iu;
const locatorOnly =
  /^\s*(?:[,:]\s*(?:pp?|pages?|paras?|ch|chap|chapters?|sections?|tables?|figs?|figures?|vol)?\.?\s?[0-9ivx]+(?:\s?[-–]\s?[0-9ivx]+)?)?\s*$/iu;
// "personal communication, 5 March 2015"
const monthBefore = /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?\s*$/iu;
const maxOuter = 1000;

/**
 * Citations by names and years: in brackets of either kind, "(Smith 2010; Lee et al., 2011)", and in running text,
 * "Smith et al. (2010)". Mentions carry keys. Names that may be none are in doubt, quietly where nothing points to one.
 */
export function readAuthorYears(text: string): CitationFound[] {
  const found: CitationFound[] = [];
  const taken: { readonly start: number; readonly end: number }[] = [];
  let inner = -1;
  for (const { start, end, height } of bracketPairs(text)) {
    if (height > 2 || (height === 2 && (inner > start || end - start > maxOuter))) continue;
    const read = readInside(text, start, end) ?? readRunning(text, inner, start, end);
    if (read === null) continue;
    found.push(read);
    taken.push(read);
    inner = Math.max(inner, end);
  }
  return [...found, ...readBare(text, taken)].sort((a, b) => a.start - b.start);
}

interface Listed {
  readonly mentions: ReadMention[];
  /** Words or years that are part of no citation. */
  readonly strange: string[];
}

/** What stands in a bracket by itself, names and years; null where no year has a name. */
function readInside(text: string, start: number, end: number): CitationFound | null {
  const { mentions, strange } = readList(text, start + 1, end - 1);
  if (mentions.length === 0) return null;
  const [printed] = strange;
  if (printed === undefined) return { start, end, mentions, doubt: null };
  const isName = mentions.length === 1 && strange.length === 1;
  return { start, end, mentions, doubt: { kind: isName ? "name" : "unread", printed, perhaps: null } };
}

/** A list of names and years in text[start, end). */
export function readList(text: string, start: number, end: number): Listed {
  const mentions: ReadMention[] = [];
  const strange: string[] = [];
  const seen = new Set<string>();
  let at = start;
  let label: string | null = null;
  for (const { index, 0: printed } of text.slice(start, end).matchAll(year)) {
    const place = start + index;
    if (place < at) continue;
    let from = place;
    if (label === null || !onlySeparators.test(text.slice(at, place))) {
      const authors = authorsBefore(text, at, openBracket(text, at, place), false);
      label = authors?.label ?? null;
      if (authors === null) {
        if (!monthBefore.test(text.slice(Math.max(at, place - 12), place))) strange.push(printed);
        at = place + printed.length;
        continue;
      }
      from = authors.start;
      // What ends at a semicolon is a part of its own: "(CFIR; Damschroder et al., 2009)".
      const between = text.slice(at, from).replace(/^.*;/s, "");
      if (!pointers.test(between)) strange.push(between.trim());
    }
    const years = yearsAt(text, place, printed, end);
    at = years.end;
    years.keys.forEach((key, k) => {
      addMention(mentions, seen, { start: k === 0 ? from : key.start, end: key.end }, `${label} ${key.year}`);
    });
  }
  return { mentions, strange };
}

/** Notes a study where it is printed; one that stands before, or in the same place ("a–c"), makes no mention of its own. */
function addMention(
  mentions: ReadMention[],
  seen: Set<string>,
  { start, end }: { readonly start: number; readonly end: number },
  id: string,
) {
  if (seen.has(id)) return;
  seen.add(id);
  const last = mentions.at(-1);
  if (last?.start === start) last.studies.push(id);
  else mentions.push({ start, end, studies: [id] });
}

/** "Smith (2010" within a bracket: the names end before the inner one. */
function openBracket(text: string, from: number, place: number): number {
  const before = text.slice(Math.max(from, place - 3), place);
  const bracket = /[([（]\s*$/.exec(before);
  return bracket ? place - before.length + bracket.index : place;
}

/** A year and the letters after it: "2012a, b" is 2012a and 2012b, "2012a–c" has 2012b too. */
function yearsAt(text: string, place: number, printed: string, end: number) {
  const value = printed.toLowerCase().replace(/\s+/g, " ");
  const keys = [{ start: place, end: place + printed.length, year: value }];
  let at = place + printed.length;
  let last = /[0-9]([a-k])$/.exec(value)?.[1];
  while (last !== undefined) {
    moreLetters.lastIndex = at;
    const [more = "", letter = ""] = moreLetters.exec(text) ?? [];
    if (more === "" || at + more.length > end || letter <= last) break;
    const start = at + more.length - 1;
    const isRange = /[-–]/.test(more);
    const firstCode = isRange ? last.charCodeAt(0) + 1 : letter.charCodeAt(0);
    for (let code = firstCode; code <= letter.charCodeAt(0); code++) {
      keys.push({ start, end: start + 1, year: value.slice(0, -1) + String.fromCharCode(code) });
    }
    at += more.length;
    last = letter;
  }
  return { keys, end: at };
}

/** Names in running text before a bracket that holds their years: "Smith and Jones (2010, 2012)". */
function readRunning(text: string, from: number, start: number, end: number): CitationFound | null {
  const inside = text.slice(start + 1, end - 1);
  let at = 0;
  const keys: { start: number; end: number; year: string }[] = [];
  for (const { index, 0: printed } of inside.matchAll(year)) {
    if (index < at) continue;
    if (!(at === 0 ? /^\s*$/ : onlySeparators).test(inside.slice(at, index))) return null;
    const years = yearsAt(text, start + 1 + index, printed, end - 1);
    keys.push(...years.keys);
    at = years.end - start - 1;
  }
  if (keys.length === 0 || !locatorOnly.test(inside.slice(at))) return null;
  const authors = authorsBefore(text, Math.max(0, from), start, true);
  if (authors === null) return null;
  const { label, isLong } = authors;
  const seen = new Set<string>();
  const mentions: ReadMention[] = [];
  for (const key of keys) {
    addMention(mentions, seen, keys.length === 1 ? { start: authors.start, end } : key, `${label} ${key.year}`);
  }
  const doubt = isLong ? { kind: "name" as const, printed: label, perhaps: null } : null;
  return { start: authors.start, end, mentions, doubt };
}

/** "Smith et al. 2010" and, quietly in doubt, "Smith 2010" in running text, outside of what is read already. */
function readBare(text: string, taken: readonly { readonly start: number; readonly end: number }[]): CitationFound[] {
  const places = [...taken].sort((a, b) => a.start - b.start);
  const found: CitationFound[] = [];
  let k = 0;
  let at = 0;
  for (const { index, 0: printed } of text.matchAll(year)) {
    for (let place = places[k]; place !== undefined && place.end <= index; place = places[++k])
      at = Math.max(at, place.end);
    const next = places[k];
    if (index < at || (next !== undefined && next.start <= index)) continue;
    const authors = authorsBefore(text, at, index, true);
    if (authors === null) continue;
    const { start, label, hasEtAl } = authors;
    const { keys, end } = yearsAt(text, index, printed, text.length);
    const mentions: ReadMention[] = [];
    const seen = new Set<string>();
    keys.forEach((key, i) => {
      addMention(mentions, seen, { start: i === 0 ? start : key.start, end: key.end }, `${label} ${key.year}`);
    });
    const doubt = hasEtAl ? null : { kind: "name" as const, printed: label, perhaps: null };
    found.push({ start, end, mentions, doubt, isQuiet: true });
    at = end;
  }
  return found;
}
