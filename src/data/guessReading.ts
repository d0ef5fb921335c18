import { detectCitationStyle } from "./detectCitationStyle";
import type { Grid } from "./grid";
import { guessColumns } from "./guessColumns";
import { guessGaps } from "./guessGaps";
import { guessRows } from "./guessRows";
import { headingOf, headingPaths } from "./headings";
import { isBlank, shownLabel } from "./labelText";
import type { ColumnReading, Reading } from "./reading";
import { spreadMerges } from "./spreadMerges";
import { looksLikeTotal, totalRows } from "./totals";

/** Rows that are looked at, and cells; the others are read like them. */
const mostRows = 1_000;
const mostCells = 300_000;

/**
 * Guesses how a grid is to be read, by looking at its cells; headings in English, German, French and Spanish are hints. What is
 * `known`, since a person said it, is kept, and the rest guessed to fit: `guessReading(grid, { shape: "wide" })`. Never throws.
 */
export function guessReading(grid: Grid, known: Partial<Reading> = {}): Reading {
  const cells = spreadMerges(grid);
  const { rows } = cells;
  const { headerFrom, headerRows, leftOut } = guessRows(cells, grid.merges, known);
  const out = new Set(leftOut.map(({ row }) => row));
  const body: (readonly string[])[] = [];
  const places: number[] = [];
  for (let row = headerFrom + headerRows; row < rows.length; row++) {
    const printed = rows[row] ?? [];
    if (out.has(row) || printed.every(isBlank)) continue;
    body.push(printed);
    places.push(row);
  }
  const sample = Math.min(mostRows, Math.ceil(mostCells / Math.max(cells.width, 1)));
  const paths = headingPaths(cells, { headerFrom, headerRows });
  const sampled = body.slice(0, sample);
  const gapWords = known.gapWords ?? guessGaps(sampled);
  const guessed = guessColumns({
    // A total in a column of marks would say that they are none.
    body: sampled.filter((row) => !looksLikeTotal(row)),
    headings: paths.map(headingOf),
    paths,
    width: cells.width,
    gapWords: new Set(gapWords),
    shape: known.shape ?? null,
  });
  const totals = totalRows(body, guessed.columns, guessed.shape).map((i) => places[i] ?? -1);
  const noteRows = leftOut
    .filter(({ as }) => as === "note")
    .map(({ row }) => (rows[row] ?? []).find((cell) => !isBlank(cell)));
  const titleRow = leftOut.find(({ as }) => as === "title")?.row ?? -1;
  const caption = grid.caption ?? (rows[titleRow] ?? []).find((cell) => !isBlank(cell)) ?? "";
  return {
    headerFrom,
    headerRows,
    leftOut: [...leftOut, ...totals.map((row) => ({ row, as: "total" as const }))].sort((a, b) => a.row - b.row),
    gapWords,
    gapMeaning: null,
    citationStyles: detectCitationStyle(textsOf(sampled, guessed.columns)).styles,
    // Who writes a row for each study, says so.
    areStudies: guessed.shape === "studies",
    ...titleOf(caption),
    notes: [...grid.notes, ...noteRows.filter((note) => note !== undefined)],
    ...guessed,
    ...known,
  };
}

/** "Table 4: Themes" as "Table 4" and "Themes". */
function titleOf(caption: string): { title: string; part: string | null } {
  const text = shownLabel(caption);
  const found =
    /^((?:supplement(?:ary|al)\s+)?(?:table|tableau|tabelle|tabla|appendix|box|figure)\s+[A-Z]?\d+[a-z]?(?:\.\d+)*)[.:]?\s+(\S.*)$/i.exec(
      text,
    );
  return found ? { part: found[1] ?? null, title: found[2] ?? text } : { part: null, title: text };
}

/** The texts of the examples. */
function textsOf(body: readonly (readonly string[])[], columns: readonly ColumnReading[]): string[] {
  return columns.flatMap(({ role }, column) => {
    if (role !== "example" && role !== "group-heading" && role !== "theme-heading") return [];
    return body.map((row) => row[column] ?? "").filter((cell) => !isBlank(cell));
  });
}
