import type { Merge } from "./grid";

/** The name that a spreadsheet gives a cell: row 2, column 27 (from 0) is "AB3". */
export function cellName(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** The cell that "B2" names; null when it names none. */
export function readCellName(name: string): { row: number; column: number } | null {
  // By hand, since it is asked for every cell of a sheet.
  let column = 0;
  let row = 0;
  let i = 0;
  for (; i < name.length && i < 4; i += 1) {
    const letter = name.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  for (; i < name.length; i += 1) {
    const digit = name.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  return row > 0 && column > 0 ? { row: row - 1, column: column - 1 } : null;
}

/** The cells that "B2:D5" or "B2" names, in a list of one; an empty list when it names none. */
export function readRange(reference: string): Merge[] {
  const [from = "", to = from] = reference.replaceAll("$", "").split(":");
  const [first, last] = [readCellName(from), readCellName(to)];
  if (!first || !last || last.row < first.row || last.column < first.column) return [];
  return [{ ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 }];
}
