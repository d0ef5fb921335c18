import type { Merge } from "./grid";

/** The name that a spreadsheet gives a cell: row 2, column 27 (from 0) is "AB3". */
export function cellName(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** The cells that "B2:D5" or "B2" names, in a list of one; an empty list when it names none. */
export function readRange(reference: string): Merge[] {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(reference);
  if (!found) return [];
  const [, letters = "", digits = "", lastLetters = letters, lastDigits = digits] = found;
  const [row, column] = [Number(digits) - 1, columnNumber(letters)];
  const [rows, columns] = [Number(lastDigits) - row, columnNumber(lastLetters) - column + 1];
  return row >= 0 && rows > 0 && columns > 0 ? [{ row, column, rows, columns }] : [];
}

function columnNumber(letters: string): number {
  let number = 0;
  for (let i = 0; i < letters.length; i += 1) number = number * 26 + letters.charCodeAt(i) - 64;
  return number - 1;
}
