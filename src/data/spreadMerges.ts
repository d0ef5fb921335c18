import type { Grid } from "./grid";
import { isBlank } from "./labelText";

/** A grid whose merged cells stand in each of their places. */
export interface Cells {
  readonly rows: readonly (readonly string[])[];
  /** Of the longest row. */
  readonly width: number;
  /** Per column, how many ranges of merged cells begin in it and were spread, and the row of the first. */
  readonly spread: ReadonlyMap<number, { readonly row: number; readonly ranges: number }>;
}

/**
 * Writes the text of merged cells into each of their places, up to the last row and column. One from the first column on with
 * nothing beside it in its row is a heading of what is below, and stays where it is.
 */
export function spreadMerges({ rows, merges }: Grid): Cells {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const copies = new Map<number, string[]>();
  const spread = new Map<number, { row: number; ranges: number }>();
  for (const merge of merges) {
    const text = rows[merge.row]?.[merge.column];
    if (text === undefined || isBlank(text) || isSubheading(rows[merge.row] ?? [], merge.column, merge.columns))
      continue;
    let isSpread = false;
    for (let row = merge.row; row < Math.min(merge.row + merge.rows, rows.length); row++) {
      const copy = copies.get(row) ?? [...(rows[row] ?? [])];
      copies.set(row, copy);
      for (let column = merge.column; column < Math.min(merge.column + merge.columns, width); column++) {
        while (copy.length < column) copy.push("");
        if (!isBlank(copy[column] ?? "")) continue;
        copy[column] = text;
        isSpread = true;
      }
    }
    if (!isSpread) continue;
    const before = spread.get(merge.column);
    spread.set(merge.column, { row: before?.row ?? merge.row, ranges: (before?.ranges ?? 0) + 1 });
  }
  return { rows: copies.size === 0 ? rows : rows.map((row, i) => copies.get(i) ?? row), width, spread };
}

function isSubheading(row: readonly string[], column: number, columns: number): boolean {
  return column === 0 && columns > 1 && row.every((cell, i) => i === 0 || isBlank(cell));
}
