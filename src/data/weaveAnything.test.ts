import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DataError } from "./dataError";
import type { Grid } from "./grid";
import { guessReading } from "./guessReading";
import { isBlank, shownLabel, wholeCharacters } from "./labelText";
import { parseEvidenceTable } from "./parseEvidenceTable";
import { type Reading, roles, shapes } from "./reading";
import { weave } from "./testGrid";
import { weaveGrid } from "./weaveGrid";

describe("whatever the cells say", () => {
  const cell = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        "",
        "",
        "Peers",
        "peers ",
        "Apps",
        "Time",
        "Money",
        "A > B",
        "A: B",
        "x",
        "0",
        "1",
        "12",
        "51 (72%)",
        "+2",
        "–",
        "Total",
        "Smith 2010",
        "12; 14",
        "[8590]",
        "10.1000/a",
        "__proto__",
        "'=1",
        "2010",
        "Theme",
        "Study",
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
    { weight: 1, arbitrary: fc.string({ maxLength: 120 }).map((text) => `${text} [1, 2–4] ${text}`) },
  );
  const merges = fc.array(
    fc.record({
      row: fc.nat(7),
      column: fc.nat(5),
      rows: fc.integer({ min: 1, max: 4 }),
      columns: fc.integer({ min: 1, max: 6 }),
    }),
    { maxLength: 2 },
  );
  const grids = fc.record({
    rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 9 }),
    merges,
    caption: fc.option(cell),
    notes: fc.array(cell, { maxLength: 2 }),
  });
  const column = fc.record({
    role: fc.constantFrom(...roles),
    fillDown: fc.boolean(),
    separator: fc.constantFrom(null, ";", "\n", ","),
  });
  const known: fc.Arbitrary<Partial<Reading>> = fc.record(
    {
      shape: fc.constantFrom(...shapes),
      headerFrom: fc.nat(3),
      headerRows: fc.nat(3),
      columns: fc.array(column, { maxLength: 7 }),
      subheadings: fc.constantFrom(null, "group", "group-parent", "theme", "theme-parent"),
      parentSeparator: fc.constantFrom(null, " > ", ">", ": "),
      cells: fc.constantFrom("text", "studies"),
    },
    { requiredKeys: [] },
  );

  test("it is read or refused, and nothing is lost", () => {
    fc.assert(
      fc.property(grids, known, (grid, choice) => {
        const reading = guessReading(grid, choice);
        const woven = weaveGrid(grid, reading);
        // Plain data, to be kept and handed to a worker.
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
        for (const { text, row, column: at } of woven.findings) {
          expect(text).not.toMatch(/undefined|NaN|\[object/);
          if (row !== null) expect(row).toBeLessThan(grid.rows.length);
          if (at !== null) expect(at).toBeGreaterThanOrEqual(0);
        }
        woven.places.forEach(({ row, column: at }, i) => {
          const { text } = woven.file!.examples[i]!;
          if (text && !reading.columns[at]?.fillDown) expect(printedAt(grid, row, at)).toContain(text);
        });
        if (woven.file === null) return;
        if (woven.file.examples.length === 0) return;
        try {
          parseEvidenceTable(woven.file);
        } catch (error) {
          expect(error).toBeInstanceOf(DataError);
          throw error;
        }
      }),
      { numRuns: 150 },
    );
  });

  test("every cell is in the file or in a finding", () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const woven = weave(grid);
        const reading = guessReading(grid);
        if (woven.file === null) return;
        const json = JSON.stringify(woven);
        const isThere = (text: string) => json.includes(JSON.stringify(text).slice(1, -1));
        const has = (text: string) => {
          const plain = text.trim().replace(/^'(?=[=+@-])/, "");
          // A label stands on one line, and a study's name has no half characters.
          return isThere(plain) || isThere(wholeCharacters(shownLabel(plain)));
        };
        const lost = piecesOf(grid, reading, woven.findings).filter((piece) => !has(piece) && !isCounted(piece));
        expect(lost).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

/** What stands in the cells below the headings that no finding is about, each cell in the parts in which it is read. */
function piecesOf(
  grid: Grid,
  reading: Reading,
  findings: readonly { row: number | null; column: number | null; text: string }[],
) {
  const rows = new Set(findings.flatMap(({ row }) => (row === null ? [] : [row])));
  const columns = new Set(findings.flatMap(({ row, column }) => (row === null && column !== null ? [column] : [])));
  const texts = findings.map(({ text }) => text).join(" ");
  const split = (parts: string[], by: string | null) => (by === null ? parts : parts.flatMap((part) => part.split(by)));
  return grid.rows.flatMap((cells, row) => {
    if (row < reading.headerFrom + reading.headerRows || rows.has(row) || isNamed(texts, row)) return [];
    return cells.flatMap((cell, at) => {
      if (columns.has(at) || reading.gapWords.includes(cell.trim())) return [];
      // Whatever stands between semicolons names a study.
      const isCiting = reading.columns[at]?.role === "citations";
      const parts = split(
        split(isCiting ? cell.split(/[;|\t\r\n]/) : [cell], reading.columns[at]?.separator ?? null),
        reading.parentSeparator,
      );
      return parts.filter((part) => !isBlank(part));
    });
  });
}

/** A number stands as a number in the file, a mark as what it marks, a list of studies as studies. */
function isCounted(text: string): boolean {
  // Signs around citations in a column for studies.
  if (/^\P{L}*\[1, 2–4\][^\p{L}\p{N}]*$/u.test(text) && !/\d/.test(text.replace("[1, 2–4]", ""))) return true;
  return /^'?\s*(\d+(; \d+)*|x|–|'=1|\+2|51 \(72%\)|\[?\d.*)\s*$/.test(text);
}

/** A row named by a finding about several, "Rows 3 and 5–7". */
function isNamed(text: string, row: number): boolean {
  for (const [list = ""] of text.matchAll(/[Rr]ows? \d+(?:–\d+)?(?:(?:, | and )\d+(?:–\d+)?)*/g)) {
    for (const [, from = "", to = from] of list.matchAll(/(\d+)(?:–(\d+))?/g)) {
      if (row + 1 >= Number(from) && row + 1 <= Number(to)) return true;
    }
  }
  return false;
}

/** What is in a cell once merged ones are spread. */
function printedAt(grid: Grid, row: number, column: number): string {
  const own = grid.rows[row]?.[column] ?? "";
  if (!isBlank(own)) return own;
  const merge = grid.merges.find(
    (one) =>
      row >= one.row &&
      row < one.row + one.rows &&
      column >= one.column &&
      column < one.column + one.columns &&
      !isBlank(grid.rows[one.row]?.[one.column] ?? ""),
  );
  return merge ? (grid.rows[merge.row]?.[merge.column] ?? "") : own;
}
