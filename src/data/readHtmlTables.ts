import { enImport } from "../messages/enImport";
import type { Finding, GridWithFindings, Merge } from "./grid";
import { checkSize } from "./gridLimits";
import { dropBlankEnd } from "./gridRows";
import { htmlText, isHidden } from "./htmlText";
import { captionOf, notesOf } from "./tableSurroundings";

/**
 * Every table of an HTML text, from a page, a file or the clipboard (Word, Excel), cell by cell: merged cells as merges, raised
 * text in superscripts, hidden rows left out with a finding. Tables inside a cell are its text, unless the outer table is
 * there for the layout only. `parse` makes a document that runs nothing, as DOMParser does. Throws a DataError for more cells
 * than `gridLimits` allows.
 */
export function readHtmlTables(html: string, parse: (html: string) => Document): GridWithFindings[] {
  const page = parse(withoutHeader(html));
  const tables = [...page.querySelectorAll("table")].filter((table) => !isLayout(table));
  return tables.filter((table) => !tables.some((other) => other !== table && other.contains(table))).map(readTable);
}

/** The clipboard's own lines before the HTML ("Version:1.0 StartHTML:00000097 …"). */
const withoutHeader = (html: string) => html.replace(/^\s*Version:[\d.]+\s+StartHTML:[^<]*/, "");

/** Whether a table only arranges another one: that has more cells than it has itself. */
function isLayout(table: HTMLTableElement): boolean {
  const own = countCells(table);
  return [...table.querySelectorAll("table")].some((inner) => countCells(inner) > own);
}

const countCells = (table: HTMLTableElement) => [...table.rows].reduce((sum, { cells }) => sum + cells.length, 0);

/** A cell that reaches into rows below, and how many of these are still to come. */
interface Span {
  readonly merge: { -readonly [key in keyof Merge]: Merge[key] };
  left: number;
}

/** The rows read so far, and what goes on in the next one. */
interface Progress {
  readonly rows: string[][];
  readonly merges: Span["merge"][];
  readonly findings: Finding[];
  spans: Span[];
  /** Columns that have a cell of their own, wherever wider ones end. */
  width: number;
}

function readTable(table: HTMLTableElement): GridWithFindings {
  const progress: Progress = { rows: [], merges: [], findings: [], spans: [], width: 0 };
  const notes: string[] = [];
  let cells = 0;
  let section: Element | null = null;
  for (const element of [...table.rows]) {
    // No cell reaches into the next section.
    if (element.parentElement !== section) progress.spans = [];
    section = element.parentElement;
    if (isHidden(element) || (section && section !== table && isHidden(section))) {
      leaveOut(element, progress);
      continue;
    }
    if (section?.localName === "tfoot" && element.cells.length === 1) {
      const { text } = htmlText(element);
      if (text !== "") notes.push(text);
      continue;
    }
    readRow(element, progress);
    const length = progress.rows.at(-1)?.length ?? 0;
    cells += length;
    checkSize(progress.rows.length - 1, length, cells);
  }
  const { width, findings } = progress;
  const rows = progress.rows.map((row) => row.slice(0, width));
  dropBlankEnd(rows);
  const merges = progress.merges
    .map((merge) => ({
      ...merge,
      rows: Math.min(merge.rows, rows.length - merge.row),
      columns: Math.min(merge.columns, width - merge.column),
    }))
    .filter((merge) => merge.rows > 0 && merge.columns > 0 && merge.rows * merge.columns > 1);
  return { grid: { rows, merges, caption: captionOf(table), notes: [...notes, ...notesOf(table)] }, findings };
}

/** A hidden row takes its part of the cells that reach into it. */
function leaveOut(element: HTMLTableRowElement, progress: Progress): void {
  for (const span of progress.spans) span.left -= 1;
  progress.spans = progress.spans.filter(({ left }) => left > 0);
  const texts = [...element.cells].map((cell) => htmlText(cell).text);
  if (texts.every((text) => text === "")) return;
  const said = enImport.rowHidden(texts);
  progress.findings.push({ kind: "row-left-out", row: progress.rows.length, column: null, text: said });
}

function readRow(element: HTMLTableRowElement, progress: Progress): void {
  const { rows, merges, findings } = progress;
  const row: string[] = [];
  const at = rows.length;
  const begun: Span[] = [];
  const isTaken = (column: number) =>
    progress.spans.some(({ merge }) => column >= merge.column && column < merge.column + merge.columns);
  for (const cell of element.cells) {
    const { text, hidden } = htmlText(cell);
    if (isHidden(cell)) {
      const said = enImport.cellHidden(text);
      if (text !== "") findings.push({ kind: "cell-left-out", row: at, column: row.length, text: said });
      continue;
    }
    while (isTaken(row.length)) row.push("");
    const column = row.length;
    const columns = spanOf(cell, "colspan", 1_000) || 1;
    const down = spanOf(cell, "rowspan", 65_534);
    row.push(text, ...Array<string>(columns - 1).fill(""));
    progress.width = Math.max(progress.width, column + 1);
    for (const one of hidden) {
      findings.push({ kind: "text-left-out", row: at, column, text: enImport.textHidden(one) });
    }
    if (columns === 1 && down === 1) continue;
    const merge = { row: at, column, rows: 1, columns };
    merges.push(merge);
    // None given by 0: to the end of the section.
    begun.push({ merge, left: down === 0 ? Number.POSITIVE_INFINITY : down - 1 });
  }
  for (const { merge } of progress.spans) while (row.length < merge.column + merge.columns) row.push("");
  for (const span of progress.spans) {
    span.merge.rows += 1;
    span.left -= 1;
  }
  progress.spans = [...progress.spans, ...begun].filter(({ left }) => left > 0);
  rows.push(row);
}

/** How many columns or rows a cell takes; 1 for what is no number. */
function spanOf(cell: Element, name: "colspan" | "rowspan", most: number): number {
  const given = Number.parseInt(cell.getAttribute(name) ?? "", 10);
  return given >= 0 ? Math.min(given, most) : 1;
}
