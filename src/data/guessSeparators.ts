import type { ColumnFacts } from "./columnFacts";
import { isBlank } from "./labelText";
import type { ColumnReading, Role, Shape } from "./reading";

type Rows = readonly (readonly string[])[];

const labelRoles: ReadonlySet<Role> = new Set(["group", "group-parent", "theme", "theme-parent"]);
const listRoles: ReadonlySet<Role> = new Set([
  "group",
  "theme",
  "group-attribute",
  "theme-attribute",
  "example-attribute",
  "study-attribute",
]);
const separators = [";", "|", "\n", " • ", ","];
const parentSeparators = [" > ", ">", " » ", " › ", " → ", " \\ ", "\\", "::", " / ", ": "];

/** Blank cells below a label mean the same label: where a column of labels has a first one, and blanks further down. */
export function guessFillDown(role: Role, { cells, filled, firstFilled }: ColumnFacts, shape: Shape): boolean {
  if (!firstFilled || filled === cells) return false;
  if (role === "study") return filled < 0.9 * cells;
  if (shape === "wide" || shape === "counts") return role === "group-parent" || role === "theme-parent";
  return shape === "long" && labelRoles.has(role);
}

/** What stands between several values of a cell: where the parts are the same again in other cells. */
export function guessSeparator(role: Role, body: Rows, column: number): string | null {
  if (!listRoles.has(role)) return null;
  const cells = body.map((row) => row[column] ?? "").filter((cell) => !isBlank(cell));
  const whole = new Set(cells.map((cell) => cell.trim()));
  for (const separator of separators) {
    const several = cells.filter((cell) => cell.includes(separator));
    if (several.length === 0) continue;
    const times = new Map<string, number>();
    // A label that is there again says nothing about the commas in it; other cells have to have its parts.
    for (const cell of separator === "," ? whole : cells) {
      for (const part of new Set(cell.split(separator).map((one) => one.trim()))) {
        times.set(part, (times.get(part) ?? 0) + 1);
      }
    }
    const parts = new Set(several.flatMap((cell) => cell.split(separator).map((part) => part.trim())));
    const known = [...parts].filter((part) => part === "" || (times.get(part) ?? 0) > 1 || whole.has(part));
    // A comma is often part of a label: then all of its parts have to be known.
    if (known.length >= (separator === "," ? 1 : 0.5) * parts.size) return separator;
  }
  return null;
}

/** What stands between parent and child: where several children have the same parent before it, or the parent stands alone. */
export function guessParentSeparator(
  columns: readonly ColumnReading[],
  body: Rows,
  paths: readonly (readonly string[])[],
): string | null {
  const labels = new Set<string>();
  columns.forEach(({ role, separator }, column) => {
    if (role === "group" || role === "theme") {
      for (const row of body) {
        for (const value of separator === null ? [row[column] ?? ""] : (row[column] ?? "").split(separator)) {
          if (!isBlank(value)) labels.add(value.trim());
        }
      }
    } else if (role.endsWith("-heading")) for (const part of paths[column] ?? []) labels.add(part.trim());
  });
  for (const separator of parentSeparators) {
    const nested = [...labels].filter((label) => label.includes(separator));
    if (nested.length === 0) continue;
    const parents = new Map<string, number>();
    for (const label of nested) {
      const parent = label.slice(0, label.lastIndexOf(separator)).trim();
      if (parent !== "") parents.set(parent, (parents.get(parent) ?? 0) + 1);
    }
    const shared = [...parents].filter(([parent, children]) => children > 1 || labels.has(parent));
    const isUsual = separator === " > " || separator === ">" || separator === "\\" || separator === " \\ ";
    if (
      shared.length > 0 &&
      (isUsual || nested.length >= labels.size / 2 || shared.every(([parent]) => labels.has(parent)))
    ) {
      return separator;
    }
  }
  return null;
}
