import { enImport } from "../messages/enImport";
import type { Finding } from "./grid";
import { isBlank } from "./labelText";

// No mark of an enumeration or of a note, no abbreviation that is explained.
const goesOn = /^(?![a-z\d]{1,2}[.)]\s|[a-z]\s?[A-Z]|\p{L}{1,3}\s?[=:])[\p{Ll}([\])–—,;]/u;
const beginsSmall = /^\p{Ll}/u;
const ends = /[.!?]$/;
const hasWords = /\S\s\S/;
// A list of numbers that is broken off.
const openNumbers = /\d\s?[,;–—-]$/;

/** More lines than this are no passage; and each is looked at again with the next. */
const mostLines = 100;

/**
 * Joins lines that go on with the cells above them, as in text copied from a PDF: lines with fewer cells, each of which begins
 * like the middle of a sentence, beneath cells that begin one and do not end it. The break stays in the text. A line of one
 * cell alone goes on with the last one; of cells in their columns each goes on with its own.
 */
export function joinBrokenLines(rows: readonly (readonly string[])[]): { rows: string[][]; findings: Finding[] } {
  const joined: string[][] = [];
  const broken = new Set<number>();
  let lines = 0;
  for (const row of rows) {
    const above = joined.at(-1);
    const parts = above && lines < mostLines ? continued(row, above) : [];
    lines += 1;
    if (!above || parts.length === 0) {
      joined.push([...row]);
      lines = 1;
      continue;
    }
    for (const { column, text } of parts) above[column] = `${above[column]}\n${text}`;
    broken.add(joined.length - 1);
  }
  const [first] = broken;
  if (first === undefined) return { rows: joined, findings: [] };
  return {
    rows: joined,
    findings: [{ kind: "lines-joined", row: first, column: null, text: enImport.linesJoined([...broken]) }],
  };
}

/** The cells of a row that go on, and where; none if any does not. */
function continued(row: readonly string[], above: readonly string[]): { column: number; text: string }[] {
  const parts = row.flatMap((text, column) => (isBlank(text) ? [] : [{ column, text }]));
  const [only] = parts;
  if (above.length < 2 || parts.length === above.length) return [];
  const isAlone = row.length === 1;
  const placed = isAlone && only ? [{ ...only, column: above.length - 1 }] : parts;
  return placed.every(({ column, text }) => isOf((above[column] ?? "").trim(), text.trim(), isAlone)) ? placed : [];
}

/** True where a text goes on with one above it; of one alone in its line, which may be a label, more is asked. */
function isOf(above: string, text: string, isAlone: boolean): boolean {
  if (/^\d/.test(text)) return openNumbers.test(above);
  if (above === "" || beginsSmall.test(above) || ends.test(above)) return false;
  return goesOn.test(text) && (!isAlone || hasWords.test(above));
}
