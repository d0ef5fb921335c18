import { describe, expect, test } from "vitest";
import { crossTabulate } from "../model/crossTabulate";
import type { Decision } from "./decision";
import { guessReading } from "./guessReading";
import { parseEvidenceTable } from "./parseEvidenceTable";
import { gridOf, weave } from "./testGrid";
import { piat, piatFile } from "./testTable";
import { weaveGrid, weaving } from "./weaveGrid";

const note = piatFile.notes[0]!;
const groups = piatFile.groups.map(({ label }) => label);
const themes = piatFile.themes.map(({ label }) => label);
/** Table 4 (Piat et al. 2021, CC BY 4.0), row by row, with labels as it prints them. */
const printed = piatFile.examples.map(({ group, theme, text }, i) => {
  const label = piatFile.themes.find(({ id }) => id === theme)!.label;
  return {
    group: piatFile.groups.find(({ id }) => id === group)!.label,
    theme: i === 4 ? "Relationship Building" : label,
    row: label,
    text,
    studies: [...text.matchAll(/\[([\d, ]+)\]/g)].flatMap((match) => match[1]!.split(", ")),
  };
});
const textIn = (group: string, theme: string) => printed.find((one) => one.group === group && one.row === theme);
const header = ["Innovation group", "Themeᵃ", "Example"];
const longRows = printed.map(({ group, theme, text }) => [group, theme, text]);

/** The facts that must come out of Table 4, in the file as it is opened. */
function expectFacts(woven: ReturnType<typeof weave>) {
  const table = parseEvidenceTable(woven.file);
  expect(table.groups.map(({ label }) => label)).toEqual(groups);
  expect(table.themes.map(({ label }) => label.toLowerCase())).toEqual(themes.map((theme) => theme.toLowerCase()));
  const counted = crossTabulate(table, "studies");
  const expected = crossTabulate(piat, "studies");
  expect([...counted.values]).toEqual([...expected.values]);
  expect([...counted.rowTotals]).toEqual([4, 1, 11, 4, 5, 3, 2]);
  expect([...counted.columnTotals]).toEqual([14, 8, 15]);
  expect(table.citedCount).toBe(28);
  expect(table.mentionCitation).toHaveLength(46);
  return table;
}

describe("Table 4 in every shape", () => {
  test("long", () => {
    const grid = gridOf([header, ...longRows], {
      caption: "Table 4 Intervention characteristics: themes and examples from each innovation group",
      notes: [note],
    });
    const woven = weave(grid);
    const table = expectFacts(woven);
    expect(table.examples.map(({ text }) => text)).toEqual(piat.examples.map(({ text }) => text));
    expect(table.citationExample).toHaveLength(20);
    expect(table.title).toBe(piat.title);
    expect(woven.file).toMatchObject({ source: { part: "Table 4" }, notes: [note] });
    expect(woven.file?.themes[1]).toEqual({
      id: "relationship-building",
      label: "Relationship Building",
      printedAs: ["Relationship building"],
    });
    expect(woven.summary).toEqual({
      rows: 15,
      rowsRead: 15,
      groups: 7,
      themes: 3,
      examples: 15,
      counts: 0,
      citations: 20,
      mentions: 46,
      studies: 28,
      doubts: 0,
    });
    expect(woven.places[4]).toEqual({ row: 5, column: 2, offset: 0 });
    // The grammar reads square brackets again, so that there is one reader only.
    expect(woven.file?.examples.every((example) => example.citations === undefined)).toBe(true);
  });

  test("filled down", () => {
    const rows = longRows.map(([group = "", ...more], i) => [longRows[i - 1]?.[0] === group ? "" : group, ...more]);
    expect(rows[1]?.[0]).toBe("");
    expectFacts(weave(gridOf([header, ...rows])));
  });

  test("merged down", () => {
    const rows = longRows.map(([group = "", ...more], i) => [longRows[i - 1]?.[0] === group ? "" : group, ...more]);
    const merges = groups.map((group) => ({
      row: 1 + printed.findIndex((one) => one.group === group),
      column: 0,
      rows: printed.filter((one) => one.group === group).length,
      columns: 1,
    }));
    const woven = weave(gridOf([header, ...rows], { merges }));
    expectFacts(woven);
    expect(woven.findings.map(({ text }) => text)).toContain(
      "5 ranges of merged cells in column 1, the first from row 2, are read as if each cell had the text.",
    );
  });

  test("groups as subheadings", () => {
    const rows = printed.flatMap(({ group, theme, text }, i) => [
      ...(printed[i - 1]?.group === group ? [] : [[group, ""]]),
      [theme, text],
    ]);
    expectFacts(weave(gridOf([["Theme", "Example"], ...rows])));
  });

  test("wide, a column a theme", () => {
    const rows = groups.map((group) => [group, ...themes.map((theme) => textIn(group, theme)?.text ?? "")]);
    expectFacts(weave(gridOf([["Innovation group", ...themes], ...rows])));
  });

  test("wide, a column a group, under a heading of all", () => {
    const rows = themes.map((theme) => [theme, ...groups.map((group) => textIn(group, theme)?.text ?? "–")]);
    const woven = weave(
      gridOf([["Theme", "Innovation group", "", "", "", "", "", ""], ["", ...groups], ...rows], {
        merges: [
          { row: 0, column: 0, rows: 2, columns: 1 },
          { row: 0, column: 1, rows: 1, columns: 7 },
        ],
      }),
    );
    expectFacts(woven);
    expect(woven.file?.labels).toEqual({ group: "Innovation group", theme: "Theme" });
    expect(woven.findings.map(({ text }) => text)).toContain("6 cells say “–”. Read as empty.");
  });

  test("wide, with studies only", () => {
    const rows = groups.map((group) => [
      group,
      ...themes.map((theme) => [...new Set(textIn(group, theme)?.studies ?? [])].join(", ")),
    ]);
    const woven = weave(gridOf([["Innovation group", ...themes], ...rows]));
    const table = parseEvidenceTable(woven.file);
    expect([...crossTabulate(table, "studies").rowTotals]).toEqual([4, 1, 11, 4, 5, 3, 2]);
    expect(table.citedCount).toBe(28);
  });

  test("condensed: several themes in a cell", () => {
    const rows = [
      ["Peers", "Time; Money", "Both matter [1, 2]."],
      ["Apps", "Time", "Always there [3]."],
      ["Homes", "Money; Trust", "Rent [4]."],
    ];
    const woven = weave(gridOf([["Group", "Theme", "Example"], ...rows]));
    expect(woven.file?.examples.map(({ group, theme, text }) => [group, theme, text])).toEqual([
      ["peers", "time", "Both matter [1, 2]."],
      ["peers", "money", "Both matter [1, 2]."],
      ["apps", "time", "Always there [3]."],
      ["homes", "money", "Rent [4]."],
      ["homes", "trust", "Rent [4]."],
    ]);
  });

  test("counts, with totals that are no sums", () => {
    const matrix = crossTabulate(piat, "studies");
    const rows = groups.map((group, i) => [
      group,
      ...themes.map((_, j) => {
        const value = matrix.values[i * 3 + j]!;
        return textIn(group, themes[j]!) ? `${value} (${Math.round((100 * value) / 28)}%)` : "–";
      }),
      String(matrix.rowTotals[i]),
    ]);
    const totals = ["Total", ...Array.from(matrix.columnTotals, String), "28"];
    const woven = weave(gridOf([["Innovation group", ...themes, "Total"], ...rows, totals]));
    expect(woven.file?.examples).toEqual([]);
    expect(woven.file?.counts).toHaveLength(15);
    expect(woven.file?.counts?.[0]).toEqual({
      group: "e-innovations",
      theme: "flexibility",
      value: 3,
      printedAs: "3 (11%)",
    });
    expect(woven.findings.map(({ text }) => text)).toEqual([
      "6 of 21 cells have no example. What does an empty cell mean?",
      "Row 9, “Total · 14 · 8 · 15 · 28”, is a total. It is left out.",
      "15 cells say more than a count, such as “3 (11%)”. The count is read; what is printed is kept beside it.",
      "6 cells say “–”. Read as empty.",
      "The column “Total” is left out.",
    ]);
    const total = woven.findings.find(({ kind }) => kind === "column-left-out")!;
    expect(total.fixes).toEqual([
      { label: "Read it as a theme", decision: { kind: "set-role", column: 4, role: "theme-heading" } },
    ]);
  });

  test("a row a study, its groups and themes in columns", () => {
    const studies = [...new Set(printed.flatMap((one) => one.studies))];
    const rows = studies.flatMap((study) =>
      groups.flatMap((group) => {
        const marks = themes.map((theme) => (textIn(group, theme)?.studies.includes(study) ? "1" : "0"));
        return marks.includes("1") ? [[study, group, ...marks]] : [];
      }),
    );
    // 109 and 115 are under two groups, and so in two rows.
    expect(rows).toHaveLength(30);
    const woven = weave(gridOf([["Study", "Innovation group", ...themes], ...rows]), [], { shape: "studies" });
    const table = parseEvidenceTable(woven.file);
    expect([...crossTabulate(table, "studies").columnTotals]).toEqual([14, 8, 15]);
    expect(table.citedCount).toBe(28);
    expect(woven.findings.map(({ text }) => text)).toContain("Marked cells say “1” and “0”.");
  });

  test("records", () => {
    const rows = printed.flatMap(({ group, row, studies }) =>
      [...new Set(studies)].map((study) => [`Study number ${study}`, "2012", group, row]),
    );
    const woven = weave(gridOf([["Title", "Year", "Innovation group", "Theme"], ...rows]), [], { shape: "records" });
    const table = parseEvidenceTable(woven.file);
    expect([...crossTabulate(table, "studies").rowTotals]).toEqual([4, 1, 11, 4, 5, 3, 2]);
    expect(woven.file?.studies?.[0]).toEqual({
      id: "Study number 85",
      reference: {
        id: "Study number 85",
        type: "document",
        title: "Study number 85",
        issued: { "date-parts": [[2012]] },
      },
    });
  });
});

describe("decisions", () => {
  const grid = gridOf([header, ...longRows], { notes: [note] });
  const textsOf = (decisions: readonly Decision[]) => weave(grid, decisions).findings.map(({ text }) => text);

  test("what is found, word for word", () => {
    expect(textsOf([])).toEqual([
      "“Relationship building” is read as the theme “Relationship Building”.",
      "6 of 21 cells have no example. What does an empty cell mean?",
      expect.stringMatching(/^21 of 28 studies are cited in one example only: 85, 88, 90, /),
    ]);
  });

  test("every fix makes a difference, and dropping it takes that back", () => {
    const before = weave(grid);
    const fixes = before.findings.flatMap((finding) => finding.fixes);
    expect(fixes.map(({ label }) => label)).toEqual([
      "Call it “Relationship building”",
      "Keep “Relationship building” apart",
      `As the note says: “${note.slice(0, 80)}…”`,
      "None found: the review looked for it and found no example.",
      "Not sought: the review did not look for it.",
      "Not reported: the studies do not say.",
    ]);
    for (const { decision } of fixes) {
      expect(weave(grid, [decision]).file).not.toEqual(before.file);
    }
    expect(weave(grid, []).file).toEqual(before.file);
  });

  test("splitting, merging, renaming and moving", () => {
    const split: Decision = { kind: "split", axis: "theme", printed: "Relationship building" };
    const apart = weave(grid, [split]);
    expect(apart.file?.themes.map(({ id, label }) => [id, label])).toEqual([
      ["flexibility", "Flexibility"],
      ["relationship-building", "Relationship Building"],
      ["relationship-building-apart", "Relationship building"],
      ["lived-experience", "Lived experience"],
    ]);
    // Now they may be one.
    const near = apart.findings.find(({ kind }) => kind === "near-duplicate")!;
    expect(near.text).toBe(
      "The themes “Relationship Building” and “Relationship building” are nearly the same. Are they one?",
    );
    const [merge, , keep] = near.fixes;
    const merged = weave(grid, [split, merge!.decision]);
    expect(merged.file?.themes.map(({ id }) => id)).toEqual([
      "flexibility",
      "relationship-building",
      "lived-experience",
    ]);
    expect(weave(grid, [split, keep!.decision]).findings.map(({ kind }) => kind)).not.toContain("near-duplicate");

    const moved = weave(grid, [
      { kind: "move", axis: "theme", id: "lived-experience", before: null },
      { kind: "rename", axis: "theme", id: "flexibility", label: "Being flexible" },
      { kind: "move", axis: "group", id: "staff-training", before: "e-innovations" },
    ]);
    expect(moved.file?.themes.map(({ id, label, printedAs }) => [id, label, printedAs])).toEqual([
      ["flexibility", "Being flexible", ["Flexibility"]],
      ["relationship-building", "Relationship Building", ["Relationship building"]],
      ["lived-experience", "Lived experience", undefined],
    ]);
    expect(moved.file?.groups[0]?.id).toBe("staff-training");
  });

  test("leaving out rows renames no example; reading them brings them back", () => {
    const out: Decision = { kind: "leave-row-out", row: 3 };
    const without = weave(grid, [out]);
    expect(without.file?.groups.map(({ id }) => id)).not.toContain("family-focused-innovations");
    expect(without.file?.examples.map(({ id }) => id).slice(0, 3)).toEqual(["e1", "e2", "e4"]);
    const told = without.findings.find(({ kind }) => kind === "row-left-out")!;
    expect(told).toMatchObject({ row: 3, fixes: [{ label: "Read this row", decision: { kind: "read-row", row: 3 } }] });
    expect(weave(grid, [out, told.fixes[0]!.decision]).file).toEqual(weave(grid).file);
  });

  test("a cell is put right in place", () => {
    const edit: Decision = { kind: "edit-cell", row: 5, column: 1, text: "Relations" };
    const { file } = weave(grid, [edit]);
    expect(file?.examples[4]?.theme).toBe("relations");
    expect(file?.themes.map(({ id }) => id)).toContain("relationship-building");
  });

  test("a decision about what is not there is told", () => {
    const lost: Decision[] = [
      { kind: "merge", axis: "group", from: "nobody", into: "staff-training" },
      { kind: "rename", axis: "theme", id: "nothing", label: "x" },
    ];
    expect(textsOf(lost)[0]).toBe("2 decisions no longer fit this table.");
    expect(weave(grid, lost).file).toEqual(weave(grid).file);
  });
});

test("reading in steps says how far it is, and ends like reading at once", () => {
  const rows = Array.from({ length: 6_000 }, (_, i) => [
    `Group ${i % 5}`,
    `Theme ${i % 7}`,
    `Passage ${i} [${(i % 90) + 1}].`,
  ]);
  const grid = gridOf([["Group", "Theme", "Example"], ...rows]);
  const reading = guessReading(grid);
  const reader = weaving(grid, reading);
  const shares: number[] = [];
  let step = reader.next();
  for (; !step.done; step = reader.next()) shares.push(step.value);
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(Math.max(...shares)).toBeLessThan(1);
  expect(step.value).toEqual(weaveGrid(grid, reading));
  expect(step.value.summary.rowsRead).toBe(6_000);
});
