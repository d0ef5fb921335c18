import { enImport } from "../messages/enImport";
import type { Finding } from "./grid";

/** Drops the rows at the end that have no text. */
export function dropBlankEnd(rows: (readonly string[])[]): void {
  while (rows.at(-1)?.every((cell) => cell === "")) rows.pop();
}

/** One finding, at its first row, when rows differ in length from the usual; blank lines do not count. */
export function findUnequalRows(rows: readonly (readonly string[])[]): Finding[] {
  const isBlank = (row: readonly string[]) => row.length === 1 && row[0] === "";
  const usual = usualLength(rows.filter((row) => !isBlank(row)));
  const others = rows.flatMap((row, i) => (row.length === usual || isBlank(row) ? [] : [i]));
  const [first] = others;
  if (first === undefined) return [];
  return [{ kind: "rows-of-unequal-length", row: first, column: null, text: enImport.rowsUnequal(others, usual) }];
}

/** The length that most rows have; of equally frequent ones the longest. 0 without rows. */
export function usualLength(rows: readonly (readonly unknown[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  let usual = 0;
  for (const [length, count] of counts) {
    const most = counts.get(usual) ?? 0;
    if (count > most || (count === most && length > usual)) usual = length;
  }
  return usual;
}
