import { expect, test } from "vitest";
import type { Grid } from "./grid";
import { guessReading } from "./guessReading";
import type { Reading, Role } from "./reading";

const gridOf = (rows: string[][], more: Partial<Grid> = {}): Grid => ({
  rows,
  merges: [],
  caption: null,
  notes: [],
  ...more,
});
const merge = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const rolesOf = ({ columns }: Reading): Role[] => columns.map(({ role }) => role);
const long = (what: string) =>
  `${what}, which the review tells at some length and in the words of its authors [12, 14].`;

interface Case {
  readonly name: string;
  readonly grid: Grid;
  readonly roles: readonly Role[];
  readonly reading: Partial<Reading>;
}

const cases: Case[] = [
  {
    name: "long, in German",
    grid: gridOf([
      ["Gruppe", "Thema", "Beispiel"],
      ["Peers", "Zeit", long("Eins")],
      ["Peers", "Geld", long("Zwei")],
      ["Apps", "Zeit", long("Drei")],
    ]),
    roles: ["group", "theme", "example"],
    reading: { shape: "long", headerRows: 1, labels: { group: "Gruppe", theme: "Thema", example: "Beispiel" } },
  },
  {
    name: "long, without headings",
    grid: gridOf([
      ["Peers", "Time", long("One")],
      ["Peers", "Money", long("Two")],
      ["Apps", "Time", long("Three")],
    ]),
    roles: ["group", "theme", "example"],
    reading: { shape: "long", headerRows: 0 },
  },
  {
    name: "filled down, with a title above and a note below",
    grid: gridOf([
      ["Table 4. What helps", "", ""],
      ["Innovation group", "Themeᵃ", "Example"],
      ["Peers", "Time", long("One")],
      ["", "Money", long("Two")],
      ["Apps", "Time", long("Three")],
      ["ᵃ Themes without an example are not listed", "", ""],
    ]),
    roles: ["group", "theme", "example"],
    reading: {
      shape: "long",
      headerFrom: 1,
      headerRows: 1,
      title: "What helps",
      part: "Table 4",
      notes: ["ᵃ Themes without an example are not listed"],
      leftOut: [
        { row: 0, as: "title" },
        { row: 5, as: "note" },
      ],
      labels: { group: "Innovation group", theme: "Themeᵃ", example: "Example" },
    },
  },
  {
    name: "wide, a column a theme",
    grid: gridOf([
      ["Group", "Time", "Money"],
      ["Peers", long("One"), long("Two")],
      ["Apps", long("Three"), ""],
      ["Homes", "", long("Four")],
    ]),
    roles: ["group", "theme-heading", "theme-heading"],
    reading: { shape: "wide", cells: "text" },
  },
  {
    name: "wide, a column a group, under one heading of all",
    grid: gridOf(
      [
        ["Theme", "Innovation groups", "", ""],
        ["", "Peers", "Apps", "Homes"],
        ["Time", "12, 14", "15", "16–18"],
        ["Money", "12", "", "19; 20"],
      ],
      { merges: [merge(0, 0, 2, 1), merge(0, 1, 1, 3)] },
    ),
    roles: ["theme", "group-heading", "group-heading", "group-heading"],
    reading: {
      shape: "wide",
      cells: "studies",
      headerRows: 2,
      labels: { group: "Innovation groups", theme: "Theme", example: null },
    },
  },
  {
    name: "counts with shares and totals",
    grid: gridOf([
      ["Outcome", "Children", "Adults", "Total"],
      ["Pain", "51 (72%)", "12 (20%)", "63 (48%)"],
      ["Sleep", "3 (4%)", "0 (0%)", "3 (2%)"],
      ["Mood", "7 (10%)", "9 (15%)", "16 (12%)"],
      ["Total", "61", "21", "82"],
    ]),
    roles: ["theme", "group-heading", "group-heading", "left-out"],
    reading: { shape: "counts", leftOut: [{ row: 4, as: "total" }] },
  },
  {
    name: "a crosstab of MAXQDA",
    grid: gridOf([
      ["Code System", "Nurses", "Doctors", "SUM"],
      ["Barriers", "", "", ""],
      ["Barriers > Time", "4", "2", "6"],
      ["Barriers > Money", "1", "0", "1"],
      ["SUM", "5", "2", "7"],
      ["N (Documents)", "6", "5", "11"],
    ]),
    roles: ["theme", "group-heading", "group-heading", "left-out"],
    reading: {
      shape: "counts",
      parentSeparator: " > ",
      subheadings: null,
      leftOut: [
        { row: 4, as: "total" },
        { row: 5, as: "total" },
      ],
    },
  },
  {
    name: "a matrix of NVivo",
    grid: gridOf([
      ["", "A : Nurses", "B : Doctors"],
      ["1 : Time", "4", "2"],
      ["2 : Money", "1", "0"],
    ]),
    roles: ["group", "theme-heading", "theme-heading"],
    reading: { shape: "counts" },
  },
  {
    name: "ratings, not counts",
    grid: gridOf([
      ["CFIR construct", "Site A", "Site B", "Site C"],
      ["Relative advantage", "+2", "−1", "0"],
      ["Complexity", "−2", "-1", "X"],
      ["Culture", "+1", "+2", ""],
    ]),
    roles: ["theme", "group-heading", "group-heading", "group-heading"],
    reading: { shape: "wide", cells: "text" },
  },
  {
    name: "ratings as signs",
    grid: gridOf([
      ["Group", "Time", "Money"],
      ["Peers", "++", "–"],
      ["Apps", "+", "+/–"],
    ]),
    roles: ["group", "theme-heading", "theme-heading"],
    reading: { shape: "wide", gapWords: [] },
  },
  {
    name: "ratings as words",
    grid: gridOf([
      ["Group", "Time", "Money"],
      ["Peers", "Low", "High"],
      ["Apps", "Moderate", "n/a"],
    ]),
    roles: ["group", "theme-heading", "theme-heading"],
    reading: { shape: "wide", gapWords: ["n/a"] },
  },
  {
    name: "findings with studies and confidence, under subheadings",
    grid: gridOf(
      [
        [
          "Summary of review finding",
          "Studies contributing to the review finding",
          "CERQual assessment of confidence",
          "Explanation of CERQual assessment",
        ],
        ["Access to care", "", "", ""],
        [
          long("One"),
          "12, 14, 20–22",
          "Moderate confidence",
          "Minor concerns about coherence, and about how much was told",
        ],
        [long("Two"), "3; 12", "High confidence", "No or very minor concerns"],
        ["Quality of care", "", "", ""],
        [long("Three"), "9", "Low confidence", "Serious concerns about relevance, as all took place in one country"],
      ],
      { merges: [merge(1, 0, 1, 4), merge(4, 0, 1, 4)] },
    ),
    roles: ["example", "citations", "example-attribute", "example-attribute"],
    reading: { shape: "long", subheadings: "theme" },
  },
  {
    name: "groups as subheadings over themes that come again",
    grid: gridOf([
      ["Theme", "Example"],
      ["Peers", ""],
      ["Time", long("One")],
      ["Money", long("Two")],
      ["Apps", ""],
      ["Time", long("Three")],
    ]),
    roles: ["theme", "example"],
    reading: { shape: "long", subheadings: "group" },
  },
  {
    name: "domains as a column before themes",
    grid: gridOf([
      ["Domain", "Theme", "Group", "Quotation"],
      ["Setting", "Time", "Peers", long("One")],
      ["", "Money", "Peers", long("Two")],
      ["Staff", "Trust", "Peers", long("Three")],
      ["", "Trust", "Apps", long("Four")],
    ]),
    roles: ["theme-parent", "theme", "group", "example"],
    reading: { shape: "long" },
  },
  {
    name: "a row a study with marks",
    grid: gridOf([
      ["Author (year)", "Country", "Time", "Money", "Trust"],
      ["Smith 2010", "UK", "1", "0", "1"],
      ["Lee et al. 2012", "France", "0", "1", "0"],
      ["Brown & Jones 2013", "UK", "1", "1", "0"],
    ]),
    roles: ["study", "group", "theme-heading", "theme-heading", "theme-heading"],
    reading: { shape: "studies" },
  },
  {
    name: "a row a study with crosses",
    grid: gridOf([
      ["Study", "Design", "Time", "Money"],
      ["Smith 2010", "RCT", "x", ""],
      ["Lee 2012", "Cohort", "", "x"],
      ["Brown 2013", "RCT", "x", "x"],
    ]),
    roles: ["study", "study-attribute", "theme-heading", "theme-heading"],
    reading: { shape: "studies" },
  },
  {
    name: "records of a systematic map",
    grid: gridOf([
      ["ID", "Title", "Authors", "Year", "DOI", "Intervention", "Outcome", "Abstract"],
      ["1", "Roofs that are green", "Smith J, Lee K", "2010", "10.1000/a", "Green roofs", "Heat; Water", long("A")],
      ["2", "Trees in streets", "Brown P", "2012", "10.1000/b", "Trees", "Heat", long("B")],
      ["3", "More roofs", "Garcia M", "2012", "10.1000/c", "Green roofs", "Water", long("C")],
      ["4", "More trees", "Lopez A", "2015", "", "Trees", "Heat; Water", long("D")],
    ]),
    roles: ["study-attribute", "title", "authors", "year", "doi", "group", "theme", "abstract"],
    reading: { shape: "records" },
  },
  {
    name: "characteristics of included studies",
    grid: gridOf([
      ["Study", "Methods", "Participants", "Notes"],
      ["Smith 2010", long("RCT"), long("Adults"), long("Funded")],
      ["Lee 2012", long("Cohort"), long("Children"), ""],
      ["Brown 2013a", long("Case series"), long("Women"), long("None")],
    ]),
    roles: ["study", "theme-heading", "theme-heading", "theme-heading"],
    reading: { shape: "studies" },
  },
  {
    name: "themes by studies, with ticks",
    grid: gridOf([
      ["Theme", "Smith 2010", "Lee et al. (2012)", "Brown & Jones 2013"],
      ["Time", "✓", "", "✓"],
      ["Money", "", "✓", ""],
      ["Trust", "✓", "✓", "–"],
    ]),
    roles: ["theme", "study-heading", "study-heading", "study-heading"],
    reading: { shape: "long", headerRows: 1 },
  },
  {
    name: "themes with how many studies and which",
    grid: gridOf([
      ["Barrier", "n (%)", "References"],
      ["Time", "3 (75%)", "12, 14, 20"],
      ["Money", "2 (50%)", "3; 12"],
      ["Trust", "1 (25%)", "14"],
    ]),
    roles: ["theme", "example-attribute", "citations"],
    reading: { shape: "long" },
  },
  {
    name: "a framework matrix, a row a study",
    grid: gridOf([
      ["Study", "Time", "Money"],
      ["Smith 2010", long("One"), ""],
      ["Lee 2012", long("Two"), long("Three")],
      ["Brown 2013", "", long("Four")],
    ]),
    roles: ["study", "theme-heading", "theme-heading"],
    reading: { shape: "studies" },
  },
  {
    name: "a quotation a row, with who said it",
    grid: gridOf([
      ["Theme", "Subtheme", "Illustrative quote", "Study"],
      ["Access", "Distance", long("One"), "Smith 2010"],
      ["", "Cost", long("Two"), "Lee 2012"],
      ["Trust", "Staff", long("Three"), "Smith 2010"],
      ["", "Peers", long("Four"), "Lee 2012"],
    ]),
    roles: ["theme-parent", "theme", "example", "citations"],
    reading: { shape: "long" },
  },
  {
    name: "counts in a row a cell",
    grid: gridOf([
      ["Group", "Theme", "Number of studies"],
      ["Peers", "Time", "4"],
      ["Peers", "Money", "2"],
      ["Apps", "Time", "3"],
    ]),
    roles: ["group", "theme", "value"],
    reading: { shape: "counts" },
  },
  {
    name: "coded segments with their weights",
    grid: gridOf([
      ["Document_group", "Document name", "Code", "Segment", "Area", "Weight"],
      ["Nurses", "Interview 1", "Cost", "It costs too much", "12", "0"],
      ["Nurses", "Interview 2", "Time", "We have no time", "13", "0"],
      ["Doctors", "Interview 3", "Help", "The management was behind us", "14", "0"],
    ]),
    roles: ["group", "example-attribute", "theme", "example", "example-attribute", "example-attribute"],
    reading: { shape: "long" },
  },
  {
    name: "several themes in a cell, which have no parent",
    grid: gridOf([
      ["Group", "Study type", "Themes", "Finding"],
      ["Nurses", "Review", "Cost, Time", "It costs too much"],
      ["Doctors", "Review", "Cost, Time, Help", "We have no time"],
      ["Patients", "Guidance", "Help", "The management was behind us"],
      ["Carers", "Guidance", "Help, Cost", "So were the others"],
    ]),
    roles: ["group", "group-parent", "theme", "example"],
    reading: { shape: "long" },
  },
  {
    name: "examples with studies in a column of their own",
    grid: gridOf([
      ["Theme", "Finding", "Country", "References"],
      ["Time", "Hours were long for all who took part in it, and they said so", "UK", "Smith 2010; Lee 2012"],
      ["Money", "Pay was low", "UK", "Brown 2013"],
      ["Time", "Days were short in winter, and longer in summer, which helped", "France", "Smith 2010"],
    ]),
    roles: ["theme", "example", "group", "citations"],
    reading: { shape: "long" },
  },
];

test.each(cases)("$name", ({ grid, roles, reading }) => {
  const guessed = guessReading(grid);
  expect({ roles: rolesOf(guessed), ...guessed }).toMatchObject({ roles, ...reading });
});

test("what a person said is kept, and the rest guessed to fit it", () => {
  const grid = gridOf([
    ["Group", "Time", "Money"],
    ["Peers", "Long hours", "Low pay"],
    ["Apps", "Always there", "Free"],
  ]);
  expect(rolesOf(guessReading(grid, { shape: "wide" }))).toEqual(["group", "theme-heading", "theme-heading"]);
  expect(guessReading(grid, { shape: "wide", headerRows: 0, title: "Mine" })).toMatchObject({
    headerRows: 0,
    title: "Mine",
    shape: "wide",
  });
  const reading = guessReading(grid);
  expect(guessReading(grid, reading)).toEqual(reading);
});

test("nothing is guessed of nothing, without an error", () => {
  for (const rows of [[], [[]], [[""]], [["", ""], [""]]]) expect(guessReading(gridOf(rows)).headerRows).toBe(0);
});
