import { enImport } from "../messages/enImport";
import { cellName, readCellName, readRange } from "./cellName";
import { DataError } from "./dataError";
import type { Finding, GridReader, Merge } from "./grid";
import { checkSize } from "./gridLimits";
import { dropBlankEnd } from "./gridRows";
import { formatNumber } from "./numberFormat";
import { placeMerges } from "./placeMerges";
import { readRichText, unescapeText } from "./richText";
import { superscript } from "./superscript";
import type { CellStyle } from "./workbookStyles";
import type { XmlScanner } from "./xmlScanner";

/** What the cells of a sheet refer to. */
export interface SheetContext {
  /** The sheet's part of the file, for errors. */
  readonly part: string;
  readonly shared: readonly string[];
  readonly styles: readonly CellStyle[];
  /** Days count from 1904. */
  readonly is1904: boolean;
}

/** Cells from one report of progress to the next. */
const cellsPerStep = 10_000;

/** Rows that a sheet can have. */
const maxRows = 1_048_576;

interface SheetProgress {
  readonly rows: string[][];
  readonly findings: Finding[];
  readonly merges: Merge[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  readonly unsaved: string[];
  cells: number;
}

/**
 * Reads a worksheet cell by cell, each as it is shown. Rows and columns stand where they do in the sheet; hidden ones are read
 * too, with a finding. Throws a DataError that names the cell for what cannot be read.
 */
export function* sheetReader(xml: XmlScanner, context: SheetContext): GridReader {
  const progress: SheetProgress = {
    rows: [],
    findings: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    unsaved: [],
    cells: 0,
  };
  let told = 0;
  for (let kind = xml.next(); kind !== null; kind = xml.next()) {
    if (kind === "close") continue;
    if (xml.name === "row") beginRow(xml, progress, context);
    else if (xml.name === "c") readCell(xml, progress, context);
    else if (xml.name === "mergeCell") progress.merges.push(...readRange(xml.attribute("ref") ?? ""));
    else if (xml.name === "col" && isOn(xml.attribute("hidden"))) hideColumns(xml, progress);
    if (progress.cells - told < cellsPerStep) continue;
    told = progress.cells;
    yield xml.done;
  }
  const { rows, findings } = progress;
  dropBlankEnd(rows);
  const merges = placeMerges(rows, progress.merges, findings);
  findings.push(...tell(progress));
  return { grid: { rows, merges, caption: null, notes: [] }, findings };
}

const isOn = (value: string | null) => value === "1" || value === "true";

function beginRow(xml: XmlScanner, { rows, hiddenRows }: SheetProgress, { part }: SheetContext): void {
  const given = xml.attribute("r");
  const row = given === null ? rows.length + 1 : Number(given);
  if (!(Number.isInteger(row) && row > rows.length && row <= maxRows)) {
    throw new DataError(enImport.rowNumber(part, given ?? "", rows.length));
  }
  while (rows.length < row) rows.push([]);
  if (isOn(xml.attribute("hidden"))) hiddenRows.push(row - 1);
}

function hideColumns(xml: XmlScanner, { hiddenColumns }: SheetProgress): void {
  // In order, so that none is counted twice.
  const from = Math.max(Number(xml.attribute("min")), (hiddenColumns.at(-1) ?? -1) + 2);
  const to = Math.min(Number(xml.attribute("max")), 16_384);
  for (let column = from; column >= 1 && column <= to; column += 1) hiddenColumns.push(column - 1);
}

function readCell(xml: XmlScanner, progress: SheetProgress, context: SheetContext): void {
  const row = progress.rows.at(-1);
  if (!row) throw new DataError(enImport.cellOutside(context.part));
  const at = progress.rows.length - 1;
  const reference = xml.attribute("r");
  const column = reference === null ? row.length : columnOf(reference, at, row.length, context);
  const style = context.styles[Number(xml.attribute("s") ?? 0)];
  const type = xml.attribute("t") ?? "n";
  let value: string | null = null;
  let inline = "";
  let hasFormula = false;
  for (let kind = xml.next(); kind !== null && !(kind === "close" && xml.name === "c"); kind = xml.next()) {
    if (kind === "close") continue;
    if (xml.name === "v") value = xml.text();
    else if (xml.name === "is") inline = readRichText(xml);
    else if (xml.name === "f") {
      hasFormula = true;
      xml.leave();
    }
  }
  const text = value === null ? inline : shownText(value, type, style, context, { row: at, column });
  if (hasFormula && (value === null || value === "") && text === "") progress.unsaved.push(cellName(at, column));
  if (text === "") return;
  progress.cells += column - row.length + 1;
  checkSize(at, column + 1, progress.cells);
  while (row.length < column) row.push("");
  row.push(style?.isRaised ? superscript(text) : text);
}

function columnOf(reference: string, row: number, least: number, { part }: SheetContext): number {
  const cell = readCellName(reference);
  if (cell?.row === row && cell.column >= least) return cell.column;
  throw new DataError(enImport.cellReference(part, reference, cellName(row, least)));
}

/** A value as its cell shows it. */
function shownText(
  value: string,
  type: string,
  style: CellStyle | undefined,
  context: SheetContext,
  cell: { readonly row: number; readonly column: number },
): string {
  switch (type) {
    case "s": {
      const text = context.shared[value.trim() === "" ? -1 : Number(value)];
      if (text === undefined)
        throw new DataError(
          enImport.sharedText(context.part, cellName(cell.row, cell.column), context.shared.length, value),
        );
      return text;
    }
    case "b":
      return value.trim() === "1" || value.trim() === "true" ? "TRUE" : "FALSE";
    case "n": {
      if (value.trim() === "") return "";
      const number = Number(value);
      return Number.isNaN(number) ? value : formatNumber(number, style?.format ?? null, context.is1904);
    }
    case "d":
      return value.replace(/T00:00:00(?:\.0*)?Z?$/, "");
    default:
      return unescapeText(value);
  }
}

/** What there is to say about all of a sheet. */
function tell({ rows, hiddenRows, hiddenColumns, unsaved }: SheetProgress): Finding[] {
  const filled = hiddenRows.filter((row) => rows[row]?.some((cell) => cell !== ""));
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = hiddenColumns.filter((column) => column < width);
  const findings: Finding[] = [];
  if (filled[0] !== undefined) {
    findings.push({ kind: "hidden-read", row: filled[0], column: null, text: enImport.rowsHiddenRead(filled) });
  }
  if (columns[0] !== undefined) {
    const names = columns.map((column) => cellName(0, column).replace(/\d+$/, ""));
    findings.push({ kind: "hidden-read", row: null, column: columns[0], text: enImport.columnsHiddenRead(names) });
  }
  const [first] = unsaved.flatMap(readRange);
  if (first) {
    const { row, column } = first;
    findings.push({ kind: "formula-without-value", row, column, text: enImport.formulasUnsaved(unsaved) });
  }
  return findings;
}
