import { enImport } from "../messages/enImport";
import { DataError } from "./dataError";

/** As many columns as a spreadsheet can have. */
const maxColumns = 16_384;

/** Cells of a whole table: a file of 95 MB with 4 million of them took 3 s and 600 MB of memory. */
const maxCells = 5_000_000;

/** Bytes of a file. */
export const maxFileBytes = 100_000_000;

/** Bytes of all that is unpacked of a workbook: 100,000 rows of passages are 45 MB. */
export const maxUnpackedBytes = 300_000_000;

/** Throws a DataError when a row, or the table so far, has more cells than are read. */
export function checkSize(row: number, columns: number, cells: number): void {
  if (columns > maxColumns) throw new DataError(enImport.tooManyColumns(row, maxColumns));
  if (cells > maxCells) throw new DataError(enImport.tooManyCells(row, maxCells));
}

/** Bytes as megabytes for a sentence, rounded up. */
export const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);
