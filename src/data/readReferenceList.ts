import { parsePrinted } from "./parsePrinted";
import type { ReferenceEntry, ReferenceProblem, ReferencesRead } from "./reference";

// What a journal's page puts beneath each reference.
const links =
  /^[\s|·•.,;]*(?:(?:article|cas|ads|pubmed(?: central| abstract)?|google scholar|view(?: article| in article)?|cross\s?ref|full text|free full text|publisher full text|web of science®?|mathscinet|medline|scopus|download references?|open url|search ads|→|↗|↑|times cited:? [0-9]+)[\s|·•.,;]*)+$/i;
const heading = /^\s*(?:references?|bibliography|literature(?: cited)?|works cited|reference list)\s*:?\s*$/i;
const bracketed = /^\s*\[([0-9]{1,4})\]\s*/;
const dotted = /^\s*\(?([0-9]{1,4})[.)](?![0-9])\s*/;
const spaced = /^\s*([0-9]{1,4})(?:\t|\s{2,}|\s(?=\p{Lu}))\s*/u;
const numberings = [bracketed, dotted, spaced];
const startsLikeEntry =
  /^\s*[•*–-]?\s*(?:\p{Ll}{1,3}['’ ]){0,3}\p{Lu}[\p{L}\p{M}'’ -]{0,40}(?:,\s*\p{Lu}|\s\p{Lu}{1,3}[,.\s]|\.|\s*\()/u;
const anyYear = /(?<![0-9])(?:1[5-9]|20)[0-9]{2}[a-k]?(?![0-9])|\bin press\b|\bn\.d\./;
const maxLength = 4000;

/**
 * Reads a pasted reference list: numbered ("1.", "[1]", "1)"), set apart by blank lines, or a line each; lines that a page or
 * a PDF has wrapped are put together, and the page's links left out. Never throws; linear time.
 */
export function readReferenceList(text: string): ReferencesRead {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((printed, i) => ({ printed, line: i + 1 }));
  const useful = lines.filter(
    ({ printed }) => !(links.test(printed.slice(0, 300)) && printed.trim() !== "") && !heading.test(printed),
  );
  const { parts, outside } = numbered(useful) ?? { parts: unnumbered(useful), outside: [] };
  const problems: ReferenceProblem[] = outside.map(({ printed, line }) => ({
    kind: "outside",
    line,
    text: printed.trim().slice(0, 80),
  }));
  const entries: ReferenceEntry[] = [];
  for (const { number, printed, line } of parts) {
    const whole = printed.join(" ").replace(/\s+/g, " ").trim();
    if (!/\p{L}{2}/u.test(whole) || whole.length > maxLength) {
      problems.push({ kind: "unread", line, text: `${number === null ? "" : `${number}. `}${whole.slice(0, 80)}` });
    } else entries.push({ reference: parsePrinted(whole), number, key: null, line, printed: whole });
  }
  return { format: "list", entries, problems: problems.sort((a, b) => a.line - b.line) };
}

interface Line {
  readonly printed: string;
  readonly line: number;
}

interface Part {
  readonly number: string | null;
  readonly printed: string[];
  readonly line: number;
}

/** Entries by their numbers, which go up; null where the lines have none. Other numbers at the start of a line are part of it. */
function numbered(lines: readonly Line[]): { parts: Part[]; outside: Line[] } | null {
  const filled = lines.filter(({ printed }) => printed.trim() !== "");
  const numbering = numberings.find((pattern) => {
    const found = filled.filter(({ printed }) => pattern.test(printed)).length;
    return found > 0 && (pattern.test(filled[0]?.printed ?? "") || found > filled.length / 4);
  });
  // A page may have each number on a line of its own.
  const alone = /^\s*\[?([0-9]{1,4})[\].)]{0,2}\s*$/;
  if (numbering === undefined && !alone.test(filled[0]?.printed ?? "")) return null;
  const parts: Part[] = [];
  const outside: Line[] = [];
  let last = 0;
  for (const { printed, line } of filled) {
    const match = (numbering ?? alone).exec(printed) ?? alone.exec(printed);
    const number = Number(match?.[1] ?? 0);
    // A list may leave some out; a year or a page that a line happens to begin with is not next.
    const isNext = match !== null && (parts.length === 0 || (number > last && number <= last + 20));
    if (isNext && match) {
      parts.push({ number: String(number), printed: [printed.slice(match[0].length)], line });
      last = number;
    } else if (parts.length === 0) outside.push({ printed, line });
    else parts.at(-1)?.printed.push(printed);
  }
  return parts.length === 0 ? null : { parts, outside };
}

/** Entries without numbers: paragraphs where blank lines set them apart, else lines, wrapped ones put together. */
function unnumbered(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  let isApart = true;
  for (const { printed, line } of lines) {
    if (printed.trim() === "") {
      isApart = true;
      continue;
    }
    const last = parts.at(-1);
    const isComplete = last?.printed.some((one) => anyYear.test(one)) ?? true;
    const begins = startsLikeEntry.test(printed) && (isComplete || anyYear.test(printed));
    if (last === undefined || (isApart && (isComplete || begins)) || (isComplete && begins)) {
      parts.push({ number: null, printed: [printed.replace(/^\s*[•*]\s*/, "")], line });
    } else last.printed.push(printed);
    isApart = false;
  }
  return parts;
}
