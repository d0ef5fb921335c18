/** Data that cannot be used. The message is for people: where, what was expected, what was there. */
export class DataError extends Error {
  override readonly name = "DataError";
}

/** `examples[12].group: expected one of 7 group ids, got "peers"`. An empty path means the whole file. */
export function unexpected(path: string, expected: string, got: string): DataError {
  return new DataError(`${path === "" ? "file" : path}: expected ${expected}, got ${got}`);
}

/** A value as an error names it: short, on one line. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return "an object";
}
