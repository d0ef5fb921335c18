import { findDelimiter } from "./findDelimiter";
import { type GridReader, type GridWithFindings, readAll } from "./grid";
import { checkSize } from "./gridLimits";
import { dropBlankEnd, findUnequalRows, usualLength } from "./gridRows";
import { joinBrokenLines } from "./joinBrokenLines";
import { delimitedReader } from "./readDelimited";

/** Text as it was pasted, all at once. See `plainTextReader`. */
export function readPlainText(text: string): GridWithFindings {
  return readAll(plainTextReader(text));
}

/**
 * Reads text copied from a page, a document or a file: a Markdown table with pipes, cells between tabs or another delimiter,
 * columns set apart by two spaces or more, or else one column with a row for each line.
 */
export function* plainTextReader(text: string): GridReader {
  const markdown = readMarkdown(text);
  if (markdown) return markdown;
  const delimiter = findDelimiter(text);
  if (delimiter === null) return readSpaced(text);
  const read = yield* delimitedReader(text, { delimiter });
  if (delimiter !== "\t") return read;
  const { rows, findings } = joinBrokenLines(read.grid.rows);
  if (findings.length === 0) return read;
  const others = read.findings.filter(({ kind }) => kind !== "rows-of-unequal-length");
  return { grid: { ...read.grid, rows }, findings: [...others, ...findings, ...findUnequalRows(rows)] };
}

const linesOf = (text: string) => text.split(/\r\n|\r|\n/);

/** The line beneath a head: "|---|:--:|". */
const rule = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** A table with pipes and a rule beneath its head, the lines before it as its caption, those after it as notes. */
function readMarkdown(text: string): GridWithFindings | null {
  // Looked for first, since most texts have none.
  if (!/\|\s*:?-|-:?\s*\|/.test(text)) return null;
  const lines = linesOf(text);
  const ruled = lines.findIndex((line, i) => line.includes("|") && rule.test(line) && lines[i - 1]?.includes("|"));
  if (ruled < 0) return null;
  const after = lines.findIndex((line, i) => i > ruled && !line.includes("|"));
  const end = after < 0 ? lines.length : after;
  const rows = [lines[ruled - 1] ?? "", ...lines.slice(ruled + 1, end)].map(cutAtPipes);
  let cells = 0;
  rows.forEach((row, i) => {
    cells += row.length;
    checkSize(i, row.length, cells);
  });
  const spoken = (from: readonly string[]) => from.map((line) => line.trim()).filter((line) => line !== "");
  const caption = spoken(lines.slice(0, ruled - 1)).join("\n");
  return {
    grid: { rows, merges: [], caption: caption === "" ? null : caption, notes: spoken(lines.slice(end)) },
    findings: findUnequalRows(rows),
  };
}

/** A pipe after a backslash is part of the text. */
function cutAtPipes(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
}

/** Columns set apart by spaces, when most lines have the same number of them; an indented line begins with an empty cell. */
function readSpaced(text: string): GridWithFindings {
  const lines = linesOf(text);
  const filled = lines.filter((line) => line.trim() !== "");
  const indent = filled.reduce((least, line) => Math.min(least, line.search(/[^ ]/)), Number.POSITIVE_INFINITY);
  const flush = lines.map((line) => line.slice(indent).trimEnd());
  const cut = flush.map((line) => line.split(/ {2,}/));
  const usual = usualLength(cut.filter((row) => row.length > 1 || row[0] !== ""));
  const share = cut.filter(({ length }) => length === usual).length / Math.max(1, filled.length);
  const isTable = usual > 1 && share >= 0.5;
  const placed = isTable ? inColumns(flush, cut, usual) : lines.map((line) => [line]);
  const { rows, findings } = isTable ? joinBrokenLines(placed) : { rows: placed, findings: [] };
  let cells = 0;
  rows.forEach((row, i) => {
    cells += row.length;
    checkSize(i, row.length, cells);
  });
  dropBlankEnd(rows);
  return {
    grid: { rows, merges: [], caption: null, notes: [] },
    findings: [...findings, ...findUnequalRows(rows)],
  };
}

/** Puts the cells of indented lines that have too few of them beneath those that begin there. */
function inColumns(lines: readonly string[], cut: readonly string[][], usual: number): string[][] {
  const beginnings = lines.map((line) => [...line.matchAll(/(?:^|(?<= {2}))[^ ]/g)].map(({ index }) => index));
  const starts = Array.from({ length: usual }, (_, column) =>
    beginnings.reduce(
      (least, at) => (at.length === usual ? Math.min(least, at[column] ?? least) : least),
      Number.POSITIVE_INFINITY,
    ),
  );
  return cut.map((row, i) => {
    if (row.length >= usual || row.length < 2 || row[0] !== "") return row;
    const columns = (beginnings[i] ?? []).map((at) => starts.findLastIndex((start) => start <= at));
    const cells = row.slice(1);
    if (columns.length !== cells.length || new Set(columns).size < columns.length || columns.includes(-1)) return row;
    return Array.from({ length: usual }, (_, column) => cells[columns.indexOf(column)] ?? "");
  });
}
