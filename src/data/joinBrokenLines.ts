import { enImport } from "../messages/enImport";
import type { Finding } from "./grid";
import { isBlank } from "./labelText";

// No mark of an enumeration or of a note, no abbreviation that is explained.
const goesOn = /^(?![a-z\d]{1,2}[.)]\s|[a-z]\s?[A-Z]|\p{L}{1,3}\s?[=:])[\p{Ll}\d([\])–—,;]/u;
const isWhole = /^\s*\p{Ll}|[.!?]\s*$/u;

/**
 * Joins lines that go on with the cells above them, as in text copied from a PDF: lines with fewer cells, each of which begins
 * like the middle of a sentence, beneath cells that do not and end like one. The break stays in the text. A line of one cell alone goes on with
 * the last one; of cells in their columns each goes on with its own.
 */
export function joinBrokenLines(rows: readonly (readonly string[])[]): { rows: string[][]; findings: Finding[] } {
  const joined: string[][] = [];
  const broken = new Set<number>();
  for (const row of rows) {
    const above = joined.at(-1);
    const parts = above ? continued(row, above) : [];
    if (!above || parts.length === 0) {
      joined.push([...row]);
      continue;
    }
    for (const { column, text } of parts) above[column] = `${above[column]}\n${text}`;
    broken.add(joined.length - 1);
  }
  const [first] = broken;
  if (first === undefined) return { rows: joined, findings: [] };
  return {
    rows: joined,
    findings: [{ kind: "lines-joined", row: first, column: null, text: enImport.linesJoined([...broken]) }],
  };
}

/** The cells of a row that go on, and where; none if any does not. */
function continued(row: readonly string[], above: readonly string[]): { column: number; text: string }[] {
  if (above.length < 2) return [];
  const parts = row.flatMap((text, column) => (isBlank(text) ? [] : [{ column, text }]));
  const [only] = parts;
  const placed = row.length === 1 && only ? [{ ...only, column: above.length - 1 }] : parts;
  const isAll = parts.length === above.length;
  return !isAll &&
    placed.every(({ column, text }) => {
      const begun = above[column] ?? "";
      return goesOn.test(text.trim()) && !isBlank(begun) && !isWhole.test(begun);
    })
    ? placed
    : [];
}
