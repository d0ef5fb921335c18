import { describe, expect, test } from "vitest";
import type { Decision } from "./decision";
import type { Grid } from "./grid";
import { guessReading } from "./guessReading";
import { parseEvidenceTable } from "./parseEvidenceTable";
import type { Reading } from "./reading";
import { weaveGrid } from "./weaveGrid";

const gridOf = (lines: readonly string[]): Grid => ({
  rows: lines.map((line) => line.split("|").map((cell) => cell.trim())),
  merges: [],
  caption: null,
  notes: [],
});

/** Whatever is read can be opened. */
function weave(lines: readonly string[], decisions: readonly Decision[] = [], known: Partial<Reading> = {}) {
  const grid = gridOf(lines);
  const reading = guessReading(grid, known);
  const woven = weaveGrid(grid, reading, decisions);
  if (woven.file) parseEvidenceTable(woven.file);
  const counts = woven.file?.counts?.map(({ group, theme, value }) => `${group} ${theme} ${value}`) ?? [];
  const texts = woven.file?.examples.map(({ group, theme, text }) => `${group} ${theme} ${text}`) ?? [];
  const told = (...kinds: readonly string[]) => woven.findings.filter(({ kind }) => kinds.includes(kind));
  return { reading, woven, counts, texts, told };
}

describe("shares", () => {
  test.each([
    ["percentages", ["33%", "12.5 %", "100%", "0%"]],
    ["decimals", ["0.33", ".5", "1", "0"]],
    ["decimals with a comma", ["25,5", "4,1", "30", "12,0"]],
  ])("alone, %s are texts of their cells", (_, [a, b, c, d]) => {
    const { texts, counts, told } = weave(["Group|Time|Money", `Art|${a}|${b}`, `Music|${c}|${d}`, "Total|50%|50%"]);
    expect(counts).toEqual([]);
    expect(texts).toEqual([`art time ${a}`, `art money ${b}`, `music time ${c}`, `music money ${d}`]);
    expect(told("shares")).toEqual([
      {
        kind: "shares",
        row: 1,
        column: 1,
        text: `Cells are shares, such as “${a}”, and no counts. Each is read as the text of its cell.`,
        fixes: [],
      },
    ]);
  });

  test("in a row a cell are texts, too", () => {
    const { texts, told } = weave(["Group|Theme|Share", "Art|Time|0.4", "Art|Money|0.6", "Music|Time|1"]);
    expect(texts).toEqual(["art time 0.4", "art money 0.6", "music time 1"]);
    expect(told("shares")).toHaveLength(1);
  });

  test("beside counts are attributes of their row, which is told", () => {
    const { reading, counts, told, woven } = weave([
      "Group|Time||Money|",
      "|n|%|n|%",
      "Art|51|72.5|12|16.2",
      "Music|3|4.1|7|8.8",
    ]);
    expect(reading.shape).toBe("counts");
    expect(counts).toEqual(["art time 51", "art money 12", "music time 3", "music money 7"]);
    expect(woven.file?.groups[0]?.attributes).toEqual({ time: 72.5, money: 16.2 });
    expect(told("shares").map(({ column, text }) => [column, text])).toEqual([
      [2, "The column “Time %” has shares, such as “72.5”, and no counts. It is read as an attribute."],
      [4, "The column “Money %” has shares, such as “16.2”, and no counts. It is read as an attribute."],
    ]);
  });

  const odd = [
    "Group|Time|Money|Rooms",
    "Art|25|30|45",
    "Music|25.5|4|10",
    "Sport|1|1.204|12.0",
    "Work|3|5|33%",
    "Home|3|5|8",
  ];

  test("here and there among counts are doubts with their places", () => {
    const { counts, told } = weave(odd);
    expect(counts).toHaveLength(12);
    expect(counts).toContain("sport rooms 12");
    const asTexts = { label: "Read all cells as texts", decision: { kind: "set-shape", shape: "wide" } };
    expect(told("no-count")).toEqual([
      {
        kind: "no-count",
        row: 2,
        column: 1,
        text: "“25.5” is a share and no count. It is left out.",
        fixes: [asTexts],
      },
      {
        kind: "no-count",
        row: 3,
        column: 2,
        text: "“1.204” is a share and no count. It is left out.",
        fixes: [
          { label: "Read it as 1,204", decision: { kind: "edit-cell", row: 3, column: 2, text: "1204" } },
          asTexts,
        ],
      },
      { kind: "no-count", row: 4, column: 3, text: "“33%” is a share and no count. It is left out.", fixes: [asTexts] },
    ]);
  });

  test("are read as they stand, or as thousands, once that is decided", () => {
    const asTexts = weave(odd, [{ kind: "set-shape", shape: "wide" }]);
    expect(asTexts.counts).toEqual([]);
    expect(asTexts.texts).toHaveLength(15);
    expect(asTexts.texts).toContain("music time 25.5");
    const thousands = weave(odd, [{ kind: "edit-cell", row: 3, column: 2, text: "1204" }]);
    expect(thousands.counts).toContain("sport money 1204");
  });

  test("that somebody said are counts are left out one by one, and nothing is refused unsaid", () => {
    const { woven, told } = weave(["Group|Time", "Art|33%", "Music|50%"], [], { shape: "counts" });
    expect(woven.file).toBeNull();
    expect(told("no-count", "nothing-read").map(({ row, column }) => [row, column])).toEqual([
      [null, null],
      [1, 1],
      [2, 1],
    ]);
  });
});

describe("a row of totals", () => {
  test.each([
    [
      "without an example",
      ["Group|Theme|Example", "Art|Time|They had no time [1]", "Music|Time|Nor had they [2]", "Total||"],
    ],
    [
      "with numbers",
      [
        "Group|Theme|Example|Studies",
        "Art|Time|They had no time at all|1; 2",
        "Music|Money|Nor had they|2; 3",
        "Sum|2|2|3",
      ],
    ],
    [
      "under the themes",
      ["Theme|Group|Example", "Time|Art|They had no time [1]", "Money|Art|Nor had they [2]", "All|Art|"],
    ],
    ["of lists of studies", ["Group|Time|Money", "Art|12, 14|15", "Music|12, 18|14, 16", "Total|3|3"]],
    ["of marks", ["Study|Time|Money|Country", "Smith 2010|x||UK", "Lee 2011|x|x|France", "Total|2|1|"]],
    ["of counts, a row a cell", ["Group|Theme|n", "Art|Time|4", "Music|Time|2", "Total|Time|6"]],
  ])("%s is left out", (_, lines) => {
    const { told, woven } = weave(lines);
    expect(told("row-left-out")).toMatchObject([
      { row: 3, text: expect.stringMatching(/is a total/), fixes: [{ decision: { kind: "read-row", row: 3 } }] },
    ]);
    const labels = [...woven.file!.groups, ...woven.file!.themes].map(({ label }) => label);
    expect(labels.filter((label) => /total|sum|all$/i.test(label))).toEqual([]);
  });

  test("of what is beneath a label is a question, too", () => {
    const lines = [
      "Code|Nurses|Doctors",
      "Barriers|12|3",
      "Barriers > Cost|5|1",
      "Barriers > Time|7|2",
      "Help|9|1",
      "Help > Money|8|1",
    ];
    expect(
      weave(lines)
        .told("total-read")
        .map(({ row, text }) => [row, text]),
    ).toEqual([[1, "Row 2 has for “Barriers” the sums of what is beneath it. Both would be counted. Is it a total?"]]);
    expect(weave(lines, [{ kind: "read-row", row: 1 }]).told("total-read")).toEqual([]);
    const out = weave(lines, [{ kind: "leave-row-out", row: 1 }]);
    expect(out.told("total-read")).toEqual([]);
    expect(out.counts.filter((count) => /barriers/.test(count))).toEqual([]);
    expect(out.woven.file?.themes[0]).toEqual({ id: "barriers", label: "Barriers" });
  });

  test("that has a text is a question, until somebody says that it is none", () => {
    const lines = [
      "Group|Theme|Example",
      "Art|Time|They had no time [1]",
      "Total|Time|Both had none [1, 2]",
      "All|Time|So [3]",
    ];
    expect(weave(lines).told("total-read")).toEqual([
      {
        kind: "total-read",
        row: 2,
        column: null,
        text: "Row 3 is read as one of “Total”. Is it a sum of other rows?",
        fixes: [{ label: "It is none", decision: { kind: "read-row", row: 2 } }],
      },
    ]);
    expect(weave(lines, [{ kind: "read-row", row: 2 }]).told("total-read", "decision-lost")).toEqual([]);
    const out = weave(lines, [{ kind: "leave-row-out", row: 2 }]);
    expect(out.told("total-read")).toEqual([]);
    expect(out.texts).toEqual(["art time They had no time [1]", "all time So [3]"]);
  });
});
