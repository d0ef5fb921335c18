import { hintsOf } from "./headingWords";
import { parseCount } from "./parseCount";
import type { ColumnReading } from "./reading";
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

/** Rows of totals of a matrix, counted from 0 in these rows; as for columns. */
export function totalRows(body: Seen["body"], columns: readonly ColumnReading[]): number[] {
  const inCells = columns.flatMap(({ role }, column) => (role.endsWith("-heading") ? [column] : []));
  const label = columns.findIndex(({ role }) => role === "group" || role === "theme");
  if (inCells.length === 0 || label === -1) return [];
  const named = new Set(body.flatMap((row, i) => (hintsOf(row[label] ?? "").includes("total") ? [i] : [])));
  return [...new Set([...named, body.length - 1])].filter((i) => {
    const others = body.filter((_, k) => k !== i && !named.has(k));
    if (others.length < (named.has(i) ? 1 : 2)) return false;
    const lines = inCells.map((column) => ({
      total: numberAt(body[i] ?? [], column),
      parts: others.map((other) => numberAt(other, column)),
    }));
    return isTotal(lines, named.has(i));
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
  // Studies counted once are fewer than the sum, and all documents may be more; but no total is less than all its parts.
  return told.some(({ total, parts }) => total >= Math.max(...parts, 0) || sum(parts) === 0);
}
