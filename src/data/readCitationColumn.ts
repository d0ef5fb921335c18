import type { CitationFound } from "./citationFound";
import type { CitationsRead, KnownCitations } from "./citing";
import { lostRange } from "./lostRange";
import type { NumberSpan } from "./numberSpan";
import { readNumbers } from "./plainNumbers";
import { readList } from "./readAuthorYears";
import { readWith } from "./readCitationsIn";
import { studyKey } from "./studyKey";

/**
 * Reads a column that holds nothing but citations: "85; 88–90", "Smith 2010; Lee 2011", "[85] [88]", "¹²,¹⁴"; other names
 * between semicolons or on lines are ids as they stand. A cell is one citation with its places in the cell; in a file it
 * has no place. Never throws; linear time.
 */
export function readCitationColumn(cells: readonly string[], known: KnownCitations = {}): CitationsRead {
  return readWith(cells, [readCell], known);
}

const nothing = /^(?:n\/?a|n\.a\.|none|nil|nr|not (?:reported|applicable|available)|no stud(?:y|ies)|[-–—−.…?*]+)$/i;

function readCell(cell: string, among: NumberSpan | null): CitationFound[] {
  const start = cell.search(/\S/);
  if (start < 0) return [];
  const end = cell.trimEnd().length;
  const text = cell.slice(start, end);
  if (nothing.test(text)) return [];
  const plain = evenSeparators(text);
  const numbers = readNumbers(plain, 0, plain.length, among);
  if (numbers.kind === "citation") {
    return [{ start, end, mentions: numbers.mentions.map((one) => moved(one, start)), doubt: null }];
  }
  if (lostRange(text) !== null) {
    return [{ start, end, mentions: [], doubt: { kind: "date", printed: text, perhaps: null } }];
  }
  if (numbers.kind === "doubt" && numbers.why !== "unread") {
    const { why: kind, printed, perhaps } = numbers;
    return [{ start, end, mentions: [], doubt: { kind, printed, perhaps } }];
  }

  // As long as the cell, so that places hold: "Smith et al. (2010)" is "Smith et al.  2010 ".
  const open = text.replace(/[[\]()（）]/g, " ").replace(/[|\n\r\t]/g, ";");
  const { mentions, strange } = readList(open, 0, open.length);
  if (mentions.length > 0 && strange.length === 0 && !hasOther(open, mentions)) {
    return [{ start, end, mentions: mentions.map((one) => moved(one, start)), doubt: null }];
  }
  return readIds(text.replace(/[|\n\r\t]/g, ";"), start, end);
}

/** Whether a part between semicolons names nothing that was read. */
function hasOther(text: string, mentions: readonly { readonly start: number; readonly end: number }[]): boolean {
  let at = 0;
  let k = 0;
  for (const part of text.split(";")) {
    const end = at + part.length;
    while (k < mentions.length && (mentions[k]?.end ?? 0) <= at) k++;
    if (part.trim() !== "" && (mentions[k]?.start ?? end) >= end) return true;
    at = end + 1;
  }
  return false;
}

/** Ids as they stand between semicolons; commas between words are a question. */
function readIds(text: string, start: number, end: number): CitationFound[] {
  const mentions: { start: number; end: number; studies: string[] }[] = [];
  let at = start;
  for (const part of text.split(";")) {
    const id = part.trim();
    const place = at + part.indexOf(id);
    if (id !== "") mentions.push({ start: place, end: place + id.length, studies: [studyKey(id) ?? id] });
    at += part.length + 1;
  }
  if (mentions.length === 0) return [];
  const isList = mentions.length > 1 || !text.includes(",");
  return [{ start, end, mentions, doubt: isList ? null : { kind: "unread", printed: text, perhaps: null } }];
}

/** A cell of numbers, as long, with one comma wherever numbers are set apart: brackets, lines, bars, spaces, "#". */
function evenSeparators(text: string): string {
  const parts = text.replace(/[[\](){}|#\n\r\t]/g, " ");
  return parts.replace(/(?<=[0-9⁰¹²³⁴-⁹])\s(?=\s*[0-9⁰¹²³⁴-⁹])/g, ",").replace(/[,;](?=\s*(?:$|[,;]))/g, " ");
}

function moved<T extends { readonly start: number; readonly end: number }>(mention: T, by: number): T {
  return { ...mention, start: mention.start + by, end: mention.end + by };
}
