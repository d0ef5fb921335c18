import { describe, expect, test } from "vitest";
import { parseEvidenceTable } from "./parseEvidenceTable";
import { gridOf, weave } from "./testGrid";

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
