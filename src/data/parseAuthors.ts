import type { ReferenceName } from "./reference";

const initials = /^\p{Lu}[\p{Lu}.\s-]{0,6}$/u;

/** The authors of a cell: "Smith J, Lee K", "Smith, J.; Lee, K.", "Smith, J., & Lee, K.", "Kate Lee and John Smith". */
export function parseAuthors(cell: string): ReferenceName[] {
  const parts = cell
    .split(/[;\r\n]|,?\s+(?:and|&|und|et|y)\s+(?!al\b)/)
    .flatMap((part) => (cell.includes(";") ? [part] : splitCommas(part)));
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(authorOf);
}

/** "Smith J, Lee K" into two; "Smith, J., Lee, K." into two; "Smith, John" stays. */
function splitCommas(part: string): string[] {
  const pieces = part.split(",").map((piece) => piece.trim());
  const names: string[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const next = pieces[i + 1];
    if (
      next !== undefined &&
      (initials.test(next) || pieces.length === 2) &&
      !/\s\p{Lu}{1,3}$/u.test(pieces[i] ?? "")
    ) {
      names.push(`${pieces[i]}, ${next}`);
      i++;
    } else names.push(pieces[i] ?? "");
  }
  return names;
}

function authorOf(name: string): ReferenceName {
  const comma = name.indexOf(",");
  if (comma > 0) return { family: name.slice(0, comma).trim(), given: name.slice(comma + 1).trim() };
  const words = name.replace(/\s+et al\.?$/i, "").split(/\s+/);
  const last = words.at(-1) ?? "";
  if (words.length === 1) return { family: last };
  if (words.length > 4) return { literal: name };
  if (/^\p{Lu}[\p{Lu}.-]{0,3}$/u.test(last)) return { family: words.slice(0, -1).join(" "), given: last };
  return { family: last, given: words.slice(0, -1).join(" ") };
}

/** The year in a cell: "2013", "2013-05-01", "May 2013"; null without one. */
export function yearOf(cell: string): number | null {
  const found = /(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)/.exec(cell)?.[1];
  return found === undefined ? null : Number(found);
}
