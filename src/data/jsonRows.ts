import type { Grid } from "./grid";

/**
 * A list of objects, as pandas, R and our own data files write a table, or a list of lists: a heading for each key in the order
 * in which they first come, then a row each. A list in a cell has "; " between, null is an empty cell. null: it is none.
 */
export function jsonRows(json: unknown): Grid | null {
  if (!Array.isArray(json) || json.length === 0) return null;
  if (json.every(Array.isArray)) return gridOf(json.map((row) => row.map(cellText)));
  if (!json.every(isObject)) return null;
  const keys = [...new Set(json.flatMap((row) => Object.keys(row)))];
  return gridOf([keys, ...json.map((row) => keys.map((key) => cellText(Object.hasOwn(row, key) ? row[key] : null)))]);
}

const gridOf = (rows: string[][]): Grid => ({ rows, merges: [], caption: null, notes: [] });

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(cellText).join("; ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
