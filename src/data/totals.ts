import { hintsOf } from "./headingWords";
import { isBlank } from "./labelText";
import { isNumber, parseCount } from "./parseCount";
import type { ColumnReading, Role, Shape } from "./reading";
import type { Seen, SeenColumn } from "./seenTable";

const notOnlySums = /^(all|overall|examples|mentions|alle|ensemble|todos)$/i;

/** True for the label of a sum, such as "Total"; "All" may be the name of a group. */
export function isSum(label: string): boolean {
  return hintsOf(label).includes("total") && !notOnlySums.test(label.trim());
}

/**
 * Columns of totals: those that say so and hold numbers, of counts no less than the greatest beside them, and a last one that
 * says nothing but is the sum in three rows or more.
 */
export function totalColumns(cells: readonly SeenColumn[], body: Seen["body"], shape: Shape): Set<number> {
  if (shape !== "counts") {
    const named = cells.filter(({ hints, facts }) => hints.has("total") && facts.numbers === 1);
    return new Set(named.map(({ column }) => column));
  }
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

const labelRoles: ReadonlySet<Role> = new Set(["group", "group-parent", "theme", "theme-parent", "study"]);

/** Rows of totals, counted from 0 in these rows: in a matrix of counts as for columns, else named so, with numbers or nothing. */
export function totalRows(body: Seen["body"], columns: readonly ColumnReading[], shape: Shape): number[] {
  const inCells = columns.flatMap(({ role }, column) => (role.endsWith("-heading") ? [column] : []));
  const label = columns.findIndex(({ role }) => role === "group" || role === "theme");
  if (shape !== "counts" || inCells.length === 0 || label === -1) {
    return rowsNamedTotal(body, columns);
  }
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

/** True for a row of numbers, or of nothing, behind a cell that says "Total". */
export function looksLikeTotal(row: readonly string[]): boolean {
  const at = row.findIndex((cell) => !isBlank(cell));
  return row.every((cell, i) => i <= at || isBlank(cell) || isNumber(cell)) && hintsOf(row[at] ?? "").includes("total");
}

function rowsNamedTotal(body: Seen["body"], columns: readonly ColumnReading[]): number[] {
  const isLabel = columns.map(({ role }) => labelRoles.has(role));
  const known = new Map<string, boolean>();
  const isNamed = (label: string) => {
    const isTotal = known.get(label) ?? hintsOf(label).includes("total");
    known.set(label, isTotal);
    return isTotal;
  };
  return body.flatMap((row, i) =>
    row.every((cell, column) => isLabel[column] || isBlank(cell) || isNumber(cell)) &&
    row.some((cell, column) => isLabel[column] && isNamed(cell))
      ? [i]
      : [],
  );
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
