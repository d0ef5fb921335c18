import { expect, test } from "vitest";
import { parseEvidenceTable } from "./parseEvidenceTable";
import { gridOf, weave } from "./testGrid";

const long = (rows: string[][]) => gridOf([["Group", "Theme", "Example"], ...rows]);

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
