import { enImport } from "../messages/enImport";
import { type Finding, type GridReader, type GridWithFindings, readAll } from "./grid";
import { checkSize } from "./gridLimits";
import { dropBlankEnd, findUnequalRows } from "./gridRows";

/** What stands between two cells. */
export type Delimiter = "," | ";" | "\t" | "|";

interface DelimitedOptions {
  readonly delimiter: Delimiter;
  /** What encloses a cell that has delimiters or line ends in it; null: nothing does. */
  readonly quotes?: '"' | "'" | null;
}

/** Rows from one report of progress to the next. */
const rowsPerStep = 2_000;

/** CSV, TSV and the like as a grid, all at once. See `delimitedReader`. */
export function readDelimited(text: string, options: DelimitedOptions): GridWithFindings {
  return readAll(delimitedReader(text, options));
}

/**
 * Reads text with delimiters. Lines end with LF, CRLF or a lone CR; inside quotes each is part of the text. Quotes inside
 * quotes are doubled. A quote that is never closed, or not doubled, is part of the text, and a finding. Rows keep their
 * length; empty ones at the end are dropped. Throws a DataError for more cells than `gridLimits` allows.
 */
export function* delimitedReader(text: string, { delimiter, quotes = '"' }: DelimitedOptions): GridReader {
  const rows: string[][] = [];
  const findings: Finding[] = [];
  const split = delimiter.charCodeAt(0);
  let at = 0;
  let cells = 0;

  const separator = /^sep=(.)(?:\r\n?|\n|$)/i.exec(text);
  if (separator?.[1] === delimiter) {
    at = separator[0].length;
    const line = separator[0].trim();
    findings.push({ kind: "row-left-out", row: null, column: null, text: enImport.separatorLine(line) });
  }

  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      const cell = readCell(text, at, split, quotes);
      if (cell.finding) {
        const said = cell.finding === "quote-not-closed" ? enImport.quoteNotClosed : enImport.quoteNotDoubled;
        findings.push({ kind: cell.finding, row: rows.length, column: row.length, text: said });
      }
      row.push(cell.text);
      const { end } = cell;
      at = end + 1;
      if (end >= text.length || text.charCodeAt(end) !== split) {
        if (text.charCodeAt(end) === cr && text.charCodeAt(at) === lf) at += 1;
        break;
      }
      // Not a promise of another row: the loop goes on with a cell, even one that the end of the text cuts to nothing.
      if (row.length % 1_024 === 0) checkSize(rows.length, row.length, cells + row.length);
    }
    cells += row.length;
    checkSize(rows.length, row.length, cells);
    rows.push(row);
    if (rows.length % rowsPerStep === 0) yield at / text.length;
  }

  dropBlankEnd(rows);
  findings.push(...findUnequalRows(rows));
  return { grid: { rows, merges: [], caption: null, notes: [] }, findings };
}

const lf = 10;
const cr = 13;
const space = 32;

const endsCell = (code: number, split: number) => code === split || code === lf || code === cr;

interface Cell {
  readonly text: string;
  /** Where the cell ends: its delimiter, line end or the end of the text. */
  readonly end: number;
  readonly finding?: "quote-not-closed" | "quote-not-doubled";
}

/** The cell that begins at a place. Of one in quotes, spaces around them are left aside. */
function readCell(text: string, from: number, split: number, quotes: string | null): Cell {
  if (quotes === null) return readPlain(text, from, split);
  const quote = quotes.charCodeAt(0);
  let open = from;
  while (text.charCodeAt(open) === space) open += 1;
  if (text.charCodeAt(open) !== quote) return readPlain(text, from, split);
  let hasDoubled = false;
  for (let i = text.indexOf(quotes, open + 1); i >= 0; i = text.indexOf(quotes, i + 1)) {
    if (text.charCodeAt(i + 1) === quote) {
      hasDoubled = true;
      i += 1;
      continue;
    }
    const end = closedEnd(text, i + 1, split);
    if (end < 0) return readStray(text, from, open, i, split, quotes) ?? readPlain(text, from, split);
    const inside = text.slice(open + 1, i);
    return { text: hasDoubled ? inside.replaceAll(quotes + quotes, quotes) : inside, end };
  }
  return { ...readPlain(text, from, split), finding: "quote-not-closed" };
}

function readPlain(text: string, from: number, split: number): Cell {
  let end = from;
  while (end < text.length && !endsCell(text.charCodeAt(end), split)) end += 1;
  return { text: text.slice(from, end), end };
}

/** Where a cell ends whose quotes are closed; -1 when other text follows before its end. */
function closedEnd(text: string, from: number, split: number): number {
  let i = from;
  while (text.charCodeAt(i) === space) i += 1;
  return i >= text.length || endsCell(text.charCodeAt(i), split) ? i : -1;
}

/** Whether a quote stands where a cell begins. */
function opensCell(text: string, quoteAt: number, split: number): boolean {
  let i = quoteAt - 1;
  while (text.charCodeAt(i) === space) i -= 1;
  return text.charCodeAt(i) === split;
}

/**
 * A quote inside quotes that is neither doubled nor at the end. On one line the cell ends with the first quote before a delimiter,
 * unless another cell in quotes begins before; over several lines the first quote was never closed. Null, as for `"Yes" was said,`: quotes are just text.
 */
function readStray(
  text: string,
  from: number,
  open: number,
  stray: number,
  split: number,
  quotes: string,
): Cell | null {
  if (/[\r\n]/.test(text.slice(open, stray))) return { ...readPlain(text, from, split), finding: "quote-not-closed" };
  for (let i = stray; i < text.length && text.charCodeAt(i) !== lf && text.charCodeAt(i) !== cr; i += 1) {
    if (text[i] !== quotes) continue;
    if (opensCell(text, i, split)) break;
    const end = closedEnd(text, i + 1, split);
    if (end >= 0) return { text: text.slice(open + 1, i), end, finding: "quote-not-doubled" };
  }
  return null;
}
