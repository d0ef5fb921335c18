import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainTextReader, readPlainText } from "./readPlainText";

describe("readPlainText", () => {
  it.each<[string, string, string[][]]>([
    [
      "tabs",
      'Group\tTheme\nPeer workers\t"two\nlines"',
      [
        ["Group", "Theme"],
        ["Peer workers", "two\nlines"],
      ],
    ],
    [
      "commas",
      "Group,Theme\nPeer workers,Trust",
      [
        ["Group", "Theme"],
        ["Peer workers", "Trust"],
      ],
    ],
    [
      "spaces",
      "  Group          Theme    Example\n  Peer workers   Trust    They asked [12].\n                 Hope     We did.\n",
      [
        ["Group", "Theme", "Example"],
        ["Peer workers", "Trust", "They asked [12]."],
        ["", "Hope", "We did."],
      ],
    ],
    [
      "lines",
      "They asked, and we listened. \r\nA second one.\n\n",
      [["They asked, and we listened. "], ["A second one."]],
    ],
    ["one line", "Only this", [["Only this"]]],
    ["nothing", "", []],
  ])("reads columns set apart by %s", (_, text, rows) => {
    expect(readPlainText(text)).toEqual({ grid: { rows, merges: [], caption: null, notes: [] }, findings: [] });
  });

  it("reads a Markdown table, with what stands around it", () => {
    const text =
      "Table 4. Examples\n\n| Group | Theme |\n|-------|:-----:|\n| Peer workers | a \\| b |\n| Others |  |\n\n* as reported\n";
    expect(readPlainText(text)).toEqual({
      grid: {
        rows: [
          ["Group", "Theme"],
          ["Peer workers", "a | b"],
          ["Others", ""],
        ],
        merges: [],
        caption: "Table 4. Examples",
        notes: ["* as reported"],
      },
      findings: [],
    });
    expect(readPlainText("Group | Theme\n--- | ---\nPeers | Trust").grid.rows).toEqual([
      ["Group", "Theme"],
      ["Peers", "Trust"],
    ]);
  });

  it.each([
    [
      "tabs",
      "Group\tFinding\nPeers\tThey lacked time\nto meet [12–\n14]\nColleges\tCourses took long.\nall of these\n1. Others\nArt\tNone\nMusic\tSome",
    ],
    [
      "spaces",
      "Group     Finding\nPeers     They lacked time\n          to meet [12–\n          14]\nColleges  Courses took long.\nall of these\n1. Others\nArt       None",
    ],
  ])("joins lines between %s that go on with the line before", (_, text) => {
    const { grid, findings } = readPlainText(text);
    expect(grid.rows.slice(0, 5)).toEqual([
      ["Group", "Finding"],
      ["Peers", "They lacked time\nto meet [12–\n14]"],
      ["Colleges", "Courses took long."],
      ["all of these"],
      ["1. Others"],
    ]);
    expect(findings[0]).toEqual({
      kind: "lines-joined",
      row: 1,
      column: null,
      text: "In row 2 text went on in the next line, as in text copied from a PDF. The lines are joined.",
    });
    expect(findings[1]?.text).toMatch(/^Rows 4 and 5 have/);
  });

  it.each([
    ["a label", "Group\tRefs\nPeers\t12\ncolleges\nApps\t14\nHomes\t15"],
    ["a year", "Group\tFinding\nPeers\tThey lacked time\n2012\nApps\tNone\nHomes\tSome"],
    ["a note", "Group\tFinding\nPeers\tThey lacked time\nn = 12\nApps\tNone\nHomes\tSome"],
  ])("leaves %s of its own where it is", (_, text) => {
    expect(readPlainText(text).grid.rows).toEqual(text.split("\n").map((line) => line.split("\t")));
  });

  it("joins no more lines than a passage may have", () => {
    const text = `${"Peers\tThey lacked\n".repeat(300)}${"time\n".repeat(250)}`;
    expect(
      readPlainText(text)
        .grid.rows.slice(299)
        .map(([, cell]) => cell?.split("\n").length),
    ).toEqual([100, ...new Array(151).fill(undefined)]);
  });

  it("joins each cell of a line with the one above it", () => {
    const text =
      "Group       Theme          Finding\nRecovery    Relationship   They lacked time to\ncolleges    building       meet\n            Hope           we did\n                           so";
    expect(readPlainText(text).grid.rows).toEqual([
      ["Group", "Theme", "Finding"],
      ["Recovery", "Relationship", "They lacked time to"],
      ["colleges", "building", "meet"],
      ["", "Hope", "we did"],
      ["", "", "so"],
    ]);
  });

  it("tells of rows of unequal length", () => {
    expect(readPlainText("a   b\nc   d\ne   f   g").findings).toEqual([
      {
        kind: "rows-of-unequal-length",
        row: 2,
        column: null,
        text: "Row 3 has more or fewer than the usual 2 cells. They are kept as they are.",
      },
    ]);
  });

  it("reports how much of a long text is done", () => {
    expect(plainTextReader("a\tb\n".repeat(10_000)).next()).toEqual({ done: false, value: 0.2 });
  });

  it("never throws and loses no letter, whatever the text", () => {
    const signs = fc.constantFrom("a", "b", "|", "-", ":", " ", "\n", "\r", "\t", '"', "\\", "\0", "\ud800", "é");
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 60 }), (text) => {
        const { rows, caption, notes } = readPlainText(text).grid;
        const letters = (from: string) => from.replaceAll(/[^ab\0\ud800é]/g, "").length;
        expect(letters([...rows.flat(), caption, ...notes].join(""))).toBe(letters(text));
      }),
      { numRuns: 1_000 },
    );
  });
});
