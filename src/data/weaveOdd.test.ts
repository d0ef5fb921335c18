import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DataError } from "./dataError";
import type { Decision } from "./decision";
import type { Grid } from "./grid";
import { guessReading } from "./guessReading";
import { isBlank, shownLabel, wholeCharacters } from "./labelText";
import { parseEvidenceTable } from "./parseEvidenceTable";
import { type Reading, roles, shapes } from "./reading";
import { weaveGrid } from "./weaveGrid";

const gridOf = (rows: string[][], more: Partial<Grid> = {}): Grid => ({
  rows,
  merges: [],
  caption: null,
  notes: [],
  ...more,
});
const weave = (grid: Grid, decisions: readonly Decision[] = [], known: Partial<Reading> = {}) =>
  weaveGrid(grid, guessReading(grid, known), decisions);
const long = (rows: string[][]) => gridOf([["Group", "Theme", "Example"], ...rows]);

describe("labels", () => {
  test("that are names of something else, run, or read from the right", () => {
    const labels = [
      "__proto__",
      "constructor",
      "toString",
      "<img src=x onerror=alert(1)>",
      "مرشدون",
      "😀",
      "😀😀",
      "−",
      "\ud83d",
      "\u0000",
    ];
    const { file } = weave(long(labels.map((label) => [label, label, `About ${label} [1].`])), [], {
      shape: "long",
      headerRows: 1,
    });
    for (const list of [file!.groups, file!.themes]) {
      expect(list.map(({ label }) => label)).toEqual(labels);
      expect(list.map(({ id }) => id)).toEqual([
        "proto",
        "constructor",
        "tostring",
        "img-src-x-onerror-alert-1",
        "مرشدون",
        "u1f600",
        "u1f600-u1f600",
        "u2212",
        "ud83d",
        "u0",
      ]);
    }
    expect(parseEvidenceTable(file).examples.map(({ text }) => text)).toEqual(
      labels.map((label) => `About ${label} [1].`),
    );
  });

  test("of ten thousand characters", () => {
    const label = "x".repeat(10_000);
    const { file, findings } = weave(
      long([
        [label, "Time", "One [1]."],
        [`${label}y`, "Time", "Two [2]."],
      ]),
      [],
      {
        columns: (["group", "theme", "example"] as const).map((role) => ({ role, fillDown: false, separator: null })),
      },
    );
    expect(file?.groups.map((group) => [group.label.length, group.id.length])).toEqual([
      [10_000, 60],
      [10_001, 62],
    ]);
    for (const { text } of findings) expect(text.length).toBeLessThan(400);
  });

  test("that differ only in what is not seen are one, and said to be", () => {
    const rows = [
      ["Peer workers", "Time", "One [1]."],
      ["Peer\u00a0 workers", "Time", "Two [2]."],
      ["Peer wor\u200bkers", "Time", "Three [3]."],
      ["peer‐workers", "Time", "Four [4]."],
    ];
    const { file, findings } = weave(long(rows));
    expect(file?.groups).toEqual([
      { id: "peer-workers", label: "Peer workers", printedAs: ["Peer\u00a0 workers", "Peer wor\u200bkers"] },
      { id: "peer-workers-2", label: "peer‐workers" },
    ]);
    expect(findings.filter(({ kind }) => kind === "same-label" || kind === "near-duplicate")).toEqual([
      {
        kind: "same-label",
        row: 2,
        column: 0,
        text: "“Peer\u00a0 workers” and “Peer wor\u200bkers” are read as the group “Peer workers”: they differ only in spaces or in characters that are not seen.",
        fixes: [
          {
            label: "Keep “Peer\u00a0 workers” apart",
            decision: { kind: "split", axis: "group", printed: "Peer\u00a0 workers" },
          },
          {
            label: "Keep “Peer wor\u200bkers” apart",
            decision: { kind: "split", axis: "group", printed: "Peer wor\u200bkers" },
          },
        ],
      },
      {
        kind: "near-duplicate",
        row: 4,
        column: 0,
        text: "The groups “Peer workers” and “peer‐workers” are nearly the same. Are they one?",
        fixes: [
          {
            label: "Merge into “Peer workers”",
            decision: { kind: "merge", axis: "group", from: "peer-workers-2", into: "peer-workers" },
          },
          {
            label: "Merge into “peer‐workers”",
            decision: { kind: "merge", axis: "group", from: "peer-workers", into: "peer-workers-2" },
          },
          {
            label: "Keep apart",
            decision: { kind: "keep-apart", axis: "group", ids: ["peer-workers", "peer-workers-2"] },
          },
        ],
      },
    ]);
  });

  test("that may be one are asked about; those that count or rank are not", () => {
    const pairs: [string, string, boolean][] = [
      ["Self-management", "Self management", true],
      ["Barrier to care", "Barriers to care", true],
      ["Behaviour", "Behavior", true],
      ["Résumé", "Resume", true],
      ["Trust & hope", "Trust and hope", true],
      ["Phase 1", "Phase 2", false],
      ["Type A", "Type B", false],
      ["Hoping", "Coping", false],
      ["Mothers", "Fathers", false],
    ];
    for (const [a, b, isNear] of pairs) {
      const { findings } = weave(
        long([
          [a, "Time", "One [1]."],
          [b, "Money", "Two [2]."],
        ]),
      );
      expect([a, b, findings.some(({ kind }) => kind === "near-duplicate")]).toEqual([a, b, isNear]);
    }
  });

  test("with the mark of a footnote", () => {
    const grid = {
      ...long([
        ["Peers", "Timeᵃ", "One [1]."],
        ["Apps", "Time", "Two [2]."],
        ["Apps", "Area in km²", "Three [3]."],
      ]),
      notes: ["ᵃ Or hours"],
    };
    const { file, findings } = weave(grid);
    expect(file?.themes.map(({ label, printedAs }) => [label, printedAs])).toEqual([
      ["Time", ["Timeᵃ"]],
      ["Area in km²", undefined],
    ]);
    expect(findings.find(({ kind }) => kind === "footnote-marker")).toEqual({
      kind: "footnote-marker",
      row: 1,
      column: 1,
      text: "“ᵃ” after the theme “Time” is read as the mark of a footnote: “ᵃ Or hours”",
      fixes: [{ label: "Keep “Timeᵃ”", decision: { kind: "rename", axis: "theme", id: "time", label: "Timeᵃ" } }],
    });
  });

  test("with parents in one cell", () => {
    const { file } = weave(
      long([
        ["Peers", "Setting > Time", "One [1]."],
        ["Apps", "Setting > Money", "Two [2]."],
        ["Apps", "Staff", "Three."],
      ]),
    );
    expect(file?.themes).toEqual([
      { id: "setting", label: "Setting" },
      { id: "time", label: "Time", parent: "setting" },
      { id: "money", label: "Money", parent: "setting" },
      { id: "staff", label: "Staff" },
    ]);
  });
});

test("what is no data is told, each with its row", () => {
  const { findings, file } = weave(
    long([
      ["Peers", "Time", "One [1]."],
      ["", "", "Nobody's [2]."],
      ["Group", "Theme", "Example"],
      ["Apps", "", "No theme [3]."],
      ["Apps", "Money", ""],
      ["Apps", "Time", "Four [1, 2]."],
    ]),
    [],
    {
      shape: "long",
      columns: (["group", "theme", "example"] as const).map((role) => ({ role, fillDown: false, separator: null })),
    },
  );
  expect(file?.examples.map(({ id }) => id)).toEqual(["e1", "e2"]);
  expect(findings.slice(1, 5).map(({ kind, row, text }) => [kind, row, text])).toEqual([
    ["row-left-out", 3, "Row 4, “Group · Theme · Example”, repeats the headings. It is left out."],
    ["row-left-out", 2, "Row 3 names no group. It is left out."],
    ["row-left-out", 4, "Row 5 names no theme. It is left out."],
    ["no-example", 5, "Row 6 has a group and a theme, but no example."],
  ]);
});

test("two rows of headings: the upper ones are parents", () => {
  const { file } = weave(
    gridOf(
      [
        ["Group", "Setting", "", "Staff", ""],
        ["", "Time", "Money", "Trust", "Skills"],
        ["Peers", "4/12 (33%)", "0/12 (0%)", "n = 5", "1"],
        ["Apps", "1/7", "72% (5/7)", "NR", "2"],
      ],
      {
        merges: [
          { row: 0, column: 0, rows: 2, columns: 1 },
          { row: 0, column: 1, rows: 1, columns: 2 },
          { row: 0, column: 3, rows: 1, columns: 2 },
        ],
      },
    ),
  );
  expect(file?.themes).toEqual([
    { id: "setting", label: "Setting" },
    { id: "time", label: "Time", parent: "setting" },
    { id: "money", label: "Money", parent: "setting" },
    { id: "staff", label: "Staff" },
    { id: "trust", label: "Trust", parent: "staff" },
    { id: "skills", label: "Skills", parent: "staff" },
  ]);
  expect(file?.counts?.map(({ value }) => value)).toEqual([4, 0, 5, 1, 1, 5, 2]);
});

test("findings of a CERQual table: one group, confidence in its order", () => {
  const { file, findings } = weave(
    gridOf([
      ["Finding", "Studies contributing", "Confidence"],
      ["Access to care", "", ""],
      ["Distance kept people away, most of all those who had no car or money for the bus", "12, 14; 20–22", "Moderate"],
      ["Quality of care", "", ""],
      ["Kindness mattered more than skill, as was told by almost everybody who was asked", "[3]", "High"],
      ["Waiting was hard for all, and harder for parents with small children at home", "3, 12", "Very low"],
    ]),
  );
  expect(file?.themes.map(({ label }) => label)).toEqual(["Access to care", "Quality of care"]);
  expect(file?.groups).toEqual([{ id: "all-studies", label: "All studies" }]);
  expect(file?.attributes).toEqual([
    { id: "confidence", of: "example", label: "Confidence", type: "ordered", values: ["Very low", "Moderate", "High"] },
  ]);
  expect(file?.examples.map(({ citations }) => citations?.flatMap(({ studies }) => studies))).toEqual([
    ["12", "14", "20", "21", "22"],
    ["3"],
    ["3", "12"],
  ]);
  expect(findings.map(({ text }) => text)).toContain(
    "No column says the groups. All examples are in one, “All studies”.",
  );
});

test("marks under the names of studies are citations", () => {
  const { file, findings } = weave(
    gridOf([
      ["Theme", "Smith 2010", "Lee 2012"],
      ["Time", "✓", ""],
      ["Money", "x", "✓"],
      ["Trust", "", "in part"],
    ]),
    [],
    {
      columns: (["theme", "study-heading", "study-heading"] as const).map((role) => ({
        role,
        fillDown: false,
        separator: null,
      })),
    },
  );
  expect(file?.examples.map(({ theme, citations }) => [theme, citations])).toEqual([
    ["time", [{ studies: ["Smith 2010"] }]],
    ["money", [{ studies: ["Smith 2010", "Lee 2012"] }]],
    ["trust", [{ studies: ["Lee 2012"] }]],
  ]);
  expect(findings.map(({ text }) => text)).toContain(
    "“in part”: only the studies are read, what stands beside them is left out.",
  );
});

test("a doubt is asked with its place, and answered", () => {
  const grid = long([
    ["Peers", "Time", "One [85, 88–90]."],
    ["Apps", "Time", "Two [8590]."],
    ["Apps", "Money", "Three [86]."],
  ]);
  const before = weave(grid);
  const doubt = before.findings[0]!;
  expect(doubt).toMatchObject({ kind: "doubt", row: 2, column: 2 });
  expect(doubt.text).toBe("[8590]: 8590 is far from the others, 85 to 90. What does it cite?");
  expect(doubt.fixes.map(({ label }) => label)).toContain("85–90");
  expect(before.summary.doubts).toBe(1);
  const fix = doubt.fixes.find(({ label }) => label === "85–90")!;
  const after = weave(grid, [fix.decision]);
  expect(after.summary.doubts).toBe(0);
  expect(after.file?.examples[1]).toMatchObject({
    text: "Two [8590].",
    citations: [{ start: 4, end: 10, studies: ["85", "86", "87", "88", "89", "90"] }],
  });
  expect(parseEvidenceTable(after.file).doubts).toEqual([]);
  const text = doubt.fixes.find(({ label }) => label === "No citation")!;
  expect(weave(grid, [text.decision]).file?.examples[1]?.citations).toEqual([]);
});

test("citations of other styles are written into the file", () => {
  const { file } = weave(
    long([
      ["Peers", "Time", "Hours were long (Smith 2010; Lee et al., 2011), and days were short."],
      ["Apps", "Time", "Always there, said Brown and Jones (2012)."],
      ["Apps", "Money", "Free of charge (Smith 2010)."],
    ]),
  );
  const table = parseEvidenceTable(file);
  expect(table.citedCount).toBe(3);
  expect(table.citationExample).toHaveLength(3);
  file?.examples.forEach(({ text, citations }) => {
    for (const { start, end } of citations ?? []) expect(text!.slice(start!, end!)).toMatch(/20\d\d\)$/);
  });
});

test("a rating is the text of its cell, and said to be no count", () => {
  const { file, findings } = weave(
    gridOf([
      ["Construct", "Site A", "Site B"],
      ["Complexity", "+2", "−1"],
      ["Culture", "0", "+1"],
    ]),
  );
  expect(file?.examples.map(({ text }) => text)).toEqual(["+2", "−1", "0", "+1"]);
  expect(findings.map(({ text }) => text)).toContain(
    "Cells are ratings, “−1” to “+2”, and no counts. Each is read as the text of its cell.",
  );
});

test("studies say more than their names", () => {
  const { file } = weave(
    gridOf([
      ["Title", "Authors", "Year", "DOI", "Journal", "Design", "Intervention", "Outcome"],
      ["Roofs", "Smith J, Lee K", "2010", "10.1000/a", "Cities", "RCT", "Roofs", "Heat; Water"],
      ["Trees", "Brown, P.; Garcia, M.; Lopez, A.", "2012", "10.1000/b", "Trees", "RCT; Survey", "Trees", "Heat"],
      [
        "Trees again",
        "Brown, P.; Garcia, M.; Lopez, A.",
        "2012",
        "10.1000/c",
        "Trees",
        "Survey",
        "Trees",
        "Water; Heat",
      ],
    ]),
  );
  expect(file?.examples.map(({ group, theme, citations }) => [group, theme, citations])).toEqual([
    ["roofs", "heat", [{ studies: ["Smith & Lee 2010"] }]],
    ["roofs", "water", [{ studies: ["Smith & Lee 2010"] }]],
    ["trees", "heat", [{ studies: ["Brown et al. 2012"] }]],
    ["trees", "water", [{ studies: ["Brown et al. 2012 (2)"] }]],
    ["trees", "heat", [{ studies: ["Brown et al. 2012 (2)"] }]],
  ]);
  expect(file?.attributes).toEqual([{ id: "design", of: "study", label: "Design", type: "text" }]);
  expect(file?.studies?.[1]).toEqual({
    id: "Brown et al. 2012",
    reference: {
      id: "Brown et al. 2012",
      type: "article-journal",
      title: "Trees",
      author: [
        { family: "Brown", given: "P." },
        { family: "Garcia", given: "M." },
        { family: "Lopez", given: "A." },
      ],
      issued: { "date-parts": [[2012]] },
      "container-title": "Trees",
      DOI: "10.1000/b",
    },
    attributes: { design: ["RCT", "Survey"] },
  });
  expect(parseEvidenceTable(file).attributes).toHaveLength(1);
});

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
