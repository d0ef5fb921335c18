import { columnFacts } from "./columnFacts";
import type { Merge } from "./grid";
import { hintsOf } from "./headingWords";
import { isBlank, labelKey } from "./labelText";
import { parseMark } from "./parseMark";
import type { Reading, RowLeftOut } from "./reading";
import type { Cells } from "./spreadMerges";
import { looksLikeTotal } from "./totals";

type Rows = readonly (readonly string[])[];
type LeftOut = Reading["leftOut"][number];

/** Rows that are looked at to find the headings. */
const sample = 200;
const longestHeading = 160;

/** Which rows stand above the table as its title, which are headings, and which stand below as notes. */
export interface RowKinds {
  readonly headerFrom: number;
  readonly headerRows: number;
  readonly leftOut: readonly LeftOut[];
}

/** Tells titles, headings, repeated headings and notes from rows of data. `known` is what a person said. */
export function guessRows(
  { rows, width }: Cells,
  merges: readonly Merge[],
  known: Partial<Pick<Reading, "headerFrom" | "headerRows">>,
): RowKinds {
  const headerFrom = known.headerFrom ?? (width > 1 ? firstRow(rows) : 0);
  const headerRows = known.headerRows ?? countHeadings(rows, headerFrom, merges);
  const bodyFrom = headerFrom + headerRows;
  const end = width > 1 ? endOfBody(rows, bodyFrom, merges, width) : rows.length;
  const last = rows[bodyFrom - 1];
  const repeated = headerRows > 0 && filledIn(last) > 1 ? keyOf(last) : null;
  // Looked at first, since most rows are no headings again.
  const first = last?.[0]?.trim() ?? "";
  const leftOut = rows.flatMap((row, i): LeftOut[] => {
    const as = kindOf(
      i,
      { headerFrom, bodyFrom, end },
      repeated !== null && i < end && (row[0]?.trim() ?? "") === first && keyOf(row) === repeated,
    );
    return as === null || filledIn(row) === 0 ? [] : [{ row: i, as }];
  });
  return { headerFrom, headerRows, leftOut };
}

function kindOf(
  row: number,
  { headerFrom, bodyFrom, end }: { headerFrom: number; bodyFrom: number; end: number },
  isRepeated: boolean,
): RowLeftOut | null {
  if (row < headerFrom) return "title";
  if (row >= end) return "note";
  return row >= bodyFrom && isRepeated ? "heading" : null;
}

/** The first row of a table: lines of one cell each before it are its title. Where no table follows, they are the table. */
function firstRow(rows: Rows): number {
  const first = rows.findIndex((row) => filledIn(row) > 1);
  return Math.max(first, 0);
}

/** Behind the last row that is no note. */
function endOfBody(rows: Rows, bodyFrom: number, merges: readonly Merge[], width: number): number {
  let end = rows.length;
  while (end > bodyFrom && filledIn(rows[end - 1]) === 0) end--;
  const typical = meanLength(rows.slice(bodyFrom, Math.min(end, bodyFrom + sample)));
  while (end - 1 > bodyFrom && isNote(rows[end - 1] ?? [], merges, end - 1, width, typical)) end--;
  return end;
}

function filledIn(row: readonly string[] | undefined): number {
  return row?.reduce((n, cell) => (isBlank(cell) ? n : n + 1), 0) ?? 0;
}

function keyOf(row: readonly string[] | undefined): string {
  return JSON.stringify(row?.map(labelKey) ?? []);
}

/** The mean length of what stands in the first column. */
function meanLength(rows: Rows): number {
  const first = rows.map((row) => row[0]?.trim() ?? "").filter((cell) => cell !== "");
  return first.reduce((sum, cell) => sum + cell.length, 0) / Math.max(first.length, 1);
}

/** One cell alone at the left that begins like a footnote, or is far longer than what stands above it. */
function isNote(row: readonly string[], merges: readonly Merge[], at: number, width: number, typical: number): boolean {
  const [cell = ""] = row;
  if (filledIn(row) !== 1 || isBlank(cell)) return false;
  const text = cell.trim();
  if (
    /^([*†‡§¶#]|[\u00b2\u00b3\u00b9\u2070-\u207f\u1d2c-\u1d6a\u1d9b-\u1dbf]|\(?[a-z\d][).]\s|[a-z][A-Z]|[a-z] [A-Z])/u.test(
      text,
    )
  )
    return true;
  if (
    /^(notes?|sources?|abbreviations?|anmerkung(en)?|quellen?|abkürzungen|remarques?|abréviations?|notas?|fuentes?|abreviaturas)\b\s*[.:]/i.test(
      text,
    )
  ) {
    return true;
  }
  if (merges.some(({ row: from, column, columns }) => from === at && column === 0 && columns >= width)) return true;
  return text.length > 60 && text.length > 3 * typical;
}

/** How many rows of headings there are from a row on. */
function countHeadings(rows: Rows, from: number, merges: readonly Merge[]): number {
  const first = rows[from];
  if (!first || !isHeading(rows, from)) return 0;
  let count = 1;
  while (count < 4 && rows.length > from + count + 1 && hasMoreBelow(rows, from + count - 1, merges)) count++;
  return count;
}

function isHeading(rows: Rows, at: number): boolean {
  const row = rows[at] ?? [];
  const filled = row.filter((cell) => !isBlank(cell));
  if (filled.length === 0 || filled.some((cell) => cell.trim().length > longestHeading)) return false;
  const body = rows.slice(at + 1, at + 1 + sample).filter((other) => !looksLikeTotal(other));
  const facts = columnFacts(filled, new Set());
  if (facts.citing > 0 || facts.numbers + facts.marks > 0.5 || facts.dois > 0) return false;
  // Names of studies are headings over marks only.
  if (facts.authorYears > 0) return facts.authorYears > 0.5 && isMarked(body);
  if (filled.some((cell) => hintsOf(cell).length > 0)) return true;
  if (body.length === 0) return false;
  // What stands again below, in its own column, is a label and no heading.
  return row.every((cell, column) => {
    const key = labelKey(cell);
    return isBlank(cell) || !body.some((other) => labelKey(other[column] ?? "") === key && keyOf(other) !== keyOf(row));
  });
}

/** True where a row of headings has headings below it: it spans some of them, or leaves places for them. */
function hasMoreBelow(rows: Rows, at: number, merges: readonly Merge[]): boolean {
  const row = rows[at] ?? [];
  const below = rows[at + 1] ?? [];
  const filled = below.filter((cell) => !isBlank(cell));
  if (filled.length < 2) return false;
  const facts = columnFacts(filled, new Set());
  if (facts.numbers > 0.5 || facts.citing > 0 || facts.meanLength > 60) return false;
  const spans = merges.some((merge) => merge.row === at && merge.columns > 1 && merge.rows === 1);
  if (spans) return true;
  const isOpenBelow = isBlank(below[0] ?? "") || below[0] === row[0];
  const places = row.filter((cell, column) => column > 0 && isBlank(cell) && !isBlank(below[column] ?? "")).length;
  return isOpenBelow && places > 0;
}

/** Most of what stands beside the first column is marks. */
function isMarked(body: Rows): boolean {
  const cells = body.flatMap((row) => row.slice(1).filter((cell) => !isBlank(cell)));
  return cells.length > 0 && cells.filter((cell) => parseMark(cell) !== null).length >= 0.6 * cells.length;
}
