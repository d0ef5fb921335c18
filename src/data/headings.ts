import { isBlank, shownLabel } from "./labelText";
import type { Reading } from "./reading";
import type { Cells } from "./spreadMerges";

/** What stands over a column, outermost first, as printed; empty where nothing does. */
export function headingPaths({ rows, width }: Cells, { headerFrom, headerRows }: HeadingRows): string[][] {
  const heads = rows.slice(headerFrom, headerFrom + headerRows);
  const paths = Array.from({ length: width }, (): string[] => []);
  heads.forEach((head, level) => {
    const isLast = level === heads.length - 1;
    let left = "";
    for (let column = 0; column < width; column++) {
      const cell = head[column] ?? "";
      const below = heads[level + 1]?.[column] ?? "";
      if (!isBlank(cell)) left = cell;
      // A heading over several columns is written over the first of them.
      const text = isBlank(cell) && !isLast && !isBlank(below) ? left : cell;
      const path = paths[column];
      if (path && !isBlank(text) && path.at(-1) !== text) path.push(text);
    }
  });
  return paths;
}

type HeadingRows = Pick<Reading, "headerFrom" | "headerRows">;

/** The one heading over all of these columns, under which each has its own: what they are, not a parent. Null without one. */
export function sharedHeading(paths: readonly (readonly string[])[]): string | null {
  const [first] = paths;
  const shared = first?.[0];
  if (shared === undefined || paths.length < 2) return null;
  return paths.every((path) => path.length > 1 && path[0] === shared) ? shared : null;
}

/** True for a heading that says how something is counted, and not what: "n", "%", "n (%)". */
export function isUnit(heading: string | null | undefined): boolean {
  return /^(?:n|no\.?|nr\.?|%|n\s?\(%\)|n,\s?%|number|count|anzahl|nombre|número)$/i.test(heading?.trim() ?? "");
}

/** A label's parts, "Domain > Theme" as Domain and Theme; the whole label where the separator leaves nothing. */
export function splitPath(printed: string, separator: string | null): string[] {
  if (separator === null || !printed.includes(separator)) return [printed];
  const parts = printed.split(separator).filter((part) => !isBlank(part));
  return parts.length === 0 ? [printed] : parts.map((part) => part.trim());
}

/** A column's own heading on one line, or else "". */
export function headingOf(path: readonly string[] | undefined): string {
  return shownLabel(path?.at(-1) ?? "");
}
