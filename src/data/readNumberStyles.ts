import type { CitationFound } from "./citationFound";
import { looksLikeYear, type NumberSpan } from "./numberSpan";
import { readNumbers } from "./plainNumbers";
import type { BracketReading } from "./readBracket";

type Among = NumberSpan | null;

const dash = "[-\\u2010-\\u2015\\u2212]";

/** Citations in square brackets: [85, 88–90], [see refs 12 and 14]. */
export function readSquare(text: string, among: Among): CitationFound[] {
  return [...text.matchAll(/\[[^[\]]*\]/g)].flatMap(({ index, 0: bracket }) =>
    foundOf(readNumbers(text, index + 1, index + bracket.length - 1, among), index, index + bracket.length),
  );
}

/**
 * Citations in round brackets: (4, 40–42). Nothing but numbers may be in them; left alone are years, what follows a
 * number, as in "51 (72)" or "51% (40–60)", and the marks of an enumeration, "(1) … (2) …".
 */
export function readRound(text: string, among: Among): CitationFound[] {
  const brackets = [...text.matchAll(/\([^()]*\)/g)].map(({ index, 0: bracket }) => ({
    start: index,
    end: index + bracket.length,
    number: /^\([0-9]{1,2}\)$/.test(bracket) ? Number(bracket.slice(1, -1)) : 0,
  }));
  const marks = enumeration(text, brackets);
  return brackets.flatMap((bracket) => {
    const { start, end } = bracket;
    const before = text.slice(Math.max(0, start - 6), start);
    const isCount = /[0-9%]\s?$/.test(before) && !/(?<![0-9])(?:1[5-9]|20)[0-9]{2}\s?$/.test(before);
    if (marks.has(bracket) || (isCount && !/[,;]/.test(text.slice(start, end)))) return [];
    const reading = readNumbers(text, start + 1, end - 1, among);
    if (reading.kind === "doubt") {
      const numbers = text.slice(start, end).match(/[0-9]+/g) ?? [];
      if (reading.why === "unread" || numbers.every((n) => looksLikeYear(Number(n), among))) return [];
    }
    return foundOf(reading, start, end);
  });
}

interface Mark {
  readonly start: number;
  readonly end: number;
  /** 0 where it is more than one number. */
  readonly number: number;
}

/** Those that count what comes after them: at the start of a line, or 1, 2, … with words behind each. */
function enumeration(text: string, brackets: readonly Mark[]): Set<Mark> {
  const marks = new Set<Mark>();
  let run: Mark[] = [];
  const endRun = () => {
    if (run.length > 1) for (const mark of run) marks.add(mark);
    run = [];
  };
  for (const mark of brackets) {
    if (mark.number === 0) continue;
    const leads = /^\s{0,2}\p{L}/u.test(text.slice(mark.end, mark.end + 4));
    if (leads && /(?:^|\n)\s?$/.test(text.slice(Math.max(0, mark.start - 2), mark.start))) marks.add(mark);
    if (mark.number !== run.length + 1) endRun();
    if (leads && mark.number === run.length + 1) run.push(mark);
  }
  endRun();
  return marks;
}

const digit = "[⁰¹²³⁴-⁹]";
const superscriptList = new RegExp(
  `${digit}+(?:(?:\\s?[,;，˒⸴]\\s?|\\s?(?:⁻|${dash})\\s?|[ \\u00a0\\u2009\\u202f])${digit}+)*`,
  "g",
);
const units = /^(?:[mkcdnµμ]?m|ft|in|yd|mi|km|chi|eta|omega|kappa|rho|tau|phi|sec|min|hr?)$/i;
const raisedBefore = /[⁻⁺⁽⁰¹²³⁴-⁹]$/;

/**
 * Citations as superscript numbers: ¹²,¹⁴ or ¹²⁻¹⁴. Left alone are powers of ten, units, ions, isotopes and marks of notes; after
 * any other number it is a question.
 */
export function readSuperscripts(text: string, among: Among): CitationFound[] {
  return [...text.matchAll(superscriptList)].flatMap(({ index: start, 0: list }): CitationFound[] => {
    const end = start + list.length;
    // 40 characters say enough, and keep a text of superscripts alone from being looked at again and again.
    const before = text.slice(Math.max(0, start - 40), start);
    const after = text.slice(end, end + 2);
    const isSingle = /^.$/.test(list);
    if (raisedBefore.test(before) || /^[⁺⁻⁾ⁿ⁼]/.test(after)) return [];
    // At the start of a line a note's mark, before a letter an isotope's number.
    if (/(?:^|\n)\s*$/.test(before) || (/^\p{L}/u.test(after) && /\s$/.test(before))) return [];
    const word = /[\p{L}\p{M}]+$/u.exec(before)?.[0];
    if (word !== undefined && isSingle && "²³".includes(list) && (word.length === 1 || units.test(word))) return [];
    const number = /[0-9][0-9.,]*$/.exec(before)?.[0];
    if (number !== undefined && !/^(?:1[6-9]|20)[0-9]{2}[.,]?$/.test(number) && !/[.,]$/.test(number)) {
      if (number === "10") return [];
      return [{ start, end, mentions: [], doubt: { kind: "exponent", printed: list, perhaps: null } }];
    }
    return foundOf(readNumbers(text, start, end, among), start, end);
  });
}

const item = `[1-9][0-9]{0,3}(?:\\s?${dash}\\s?[1-9][0-9]{0,3})?`;
const named = new RegExp(
  `\\b(?:(refs?\\.?|references?)|studies|papers|articles|reports)\\s(?:nos?\\.?\\s|numbers\\s|#)?${item}(?:(?:,|;|,?\\s(?:and|&))\\s?${item}(?![0-9]))*(?![a-z0-9%]|[.,][0-9])`,
  "gi",
);

/** Numbers that running text calls references or studies: "Refs 12–14", "studies 12, 14 and 16". */
export function readNamedNumbers(text: string, among: Among): CitationFound[] {
  return [...text.matchAll(named)].flatMap(({ index: start, 0: words, 1: isReference }) => {
    const reading = readNumbers(text, start, start + words.length, among);
    if (reading.kind === "doubt" && (reading.why === "year" || reading.why === "unread")) return [];
    // "studies 12 months long"
    if (isReference === undefined && !/[0-9][^0-9]+[0-9]/.test(words)) return [];
    return foundOf(reading, start, start + words.length);
  });
}

function foundOf(reading: BracketReading, start: number, end: number): CitationFound[] {
  if (reading.kind === "text") return [];
  if (reading.kind === "citation") return [{ start, end, mentions: reading.mentions, doubt: null }];
  const { why: kind, printed, perhaps } = reading;
  return [{ start, end, mentions: [], doubt: { kind, printed, perhaps } }];
}
