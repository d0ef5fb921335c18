import { hintsOf } from "./headingWords";
import { parseCount } from "./parseCount";
import type { Seen, SeenColumn } from "./seenTable";

/**
 * Columns of totals: those that say so and hold no less than the greatest and no more than the sum of the numbers beside them,
 * and a last one that says nothing but is the sum in three rows or more.
 */
export function totalColumns(cells: readonly SeenColumn[], body: Seen["body"]): Set<number> {
  const totals = new Set<number>();
  for (const one of cells) {
    const isNamed = one.hints.has("total");
    const isLast = one === cells.at(-1);
    if (!isNamed && !isLast) continue;
    const others = cells.filter((other) => other !== one && !other.hints.has("total")).map(({ column }) => column);
    if (others.length < 2 && !isNamed) continue;
    const lines = body.map((row) => ({
      total: numberAt(row, one.column),
      parts: others.map((column) => numberAt(row, column)),
    }));
    if (isTotal(lines, isNamed)) totals.add(one.column);
  }
  return totals;
}

/** Rows of totals, counted from 0 in these rows; as for columns. `columns` hold the numbers, `label` the names of rows. */
export function totalRows(body: Seen["body"], columns: readonly number[], label: number): number[] {
  const isNamed = (row: readonly string[]) => hintsOf(row[label] ?? "").includes("total");
  const named = body.flatMap((row, i) => (isNamed(row) ? [i] : []));
  const last = body.length - 1;
  return [...new Set([...named, last])].filter((i) => {
    const row = body[i] ?? [];
    const others = body.filter((other, k) => k !== i && !isNamed(other));
    if (others.length < (named.includes(i) ? 1 : 2)) return false;
    const lines = columns.map((column) => ({
      total: numberAt(row, column),
      parts: others.map((other) => numberAt(other, column)),
    }));
    return isTotal(lines, named.includes(i));
  });
}

function numberAt(row: readonly string[], column: number): number | null {
  return parseCount(row[column] ?? "")?.value ?? null;
}

function isTotal(
  lines: readonly { total: number | null; parts: readonly (number | null)[] }[],
  isNamed: boolean,
): boolean {
  const told = lines.flatMap(({ total, parts }) =>
    total === null ? [] : [{ total, parts: parts.map((part) => part ?? 0) }],
  );
  if (told.length === 0) return false;
  const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0);
  // Each part of a sum has to be seen at least once: two numbers that are the same are no sum.
  if (!isNamed) {
    const adding = told.filter(({ parts }) => parts.filter((part) => part > 0).length >= 2);
    return told.length >= 3 && adding.length >= 2 && told.every(({ total, parts }) => total === sum(parts));
  }
  // Studies that are counted once are fewer than the sum; a share's total is less than the greatest.
  return told.every(({ total, parts }) => total <= sum(parts) || total === 0 || parts.length === 0) || told.length > 1;
}
