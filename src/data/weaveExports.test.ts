import { describe, expect, test } from "vitest";
import { heatmapModelOf, matrixOf, nestedModelOf, sharesOf } from "../charts/heatmapTestModel";
import { exampleRows } from "../export/exampleRows";
import { matrixRows } from "../export/matrixRows";
import { csv, tsv } from "../export/writeRows";
import { en } from "../messages/en";
import { enDataFiles } from "../messages/enDataFiles";
import { crossTabulate } from "../model/crossTabulate";
import { type EvidenceTable, everything } from "../model/evidenceTable";
import { labelsOf, order } from "../model/order";
import { guessReading } from "./guessReading";
import { nestedTable } from "./nestedTable";
import { parseEvidenceTable } from "./parseEvidenceTable";
import { type Delimiter, readDelimited } from "./readDelimited";
import { attributed, piat, small, tableOf } from "./testTable";
import { weaveGrid } from "./weaveGrid";

const words = { messages: en, words: enDataFiles };

function open(text: string, delimiter: Delimiter = ",") {
  const { grid } = readDelimited(text, { delimiter });
  return weaveGrid(grid, guessReading(grid));
}

/** What is counted and read of a table, without the ids. */
function contentOf(table: EvidenceTable) {
  const { groups, themes, examples, studies, citedCount, labels } = table;
  return {
    labels,
    groups: groups.map(({ label }) => label),
    themes: themes.map(({ label }) => label),
    examples: examples.map(({ group, theme, text }) => [groups[group]?.label, themes[theme]?.label, text]),
    cited: studies.slice(0, citedCount).map(({ id }) => id),
    citations: [...table.citationExample],
    starts: [...table.citationStart],
    mentions: [...table.mentionStudy],
  };
}

const odd = tableOf({
  groups: ["=SUM(A1)", "__proto__", "مرشدون", "😀"],
  themes: ["-1", "constructor"],
  rows: [
    ["=SUM(A1)", "-1", '@home, with "quotes"\nand a line [1, 2]'],
    ["__proto__", "constructor", "+44 [3]"],
    ["مرشدون", "-1", "تجربة [1]"],
    ["😀", "constructor", " spaces stay [2] "],
  ],
});

describe("examples", () => {
  test.each([
    ["Table 4", piat],
    ["the small one", small],
    ["odd texts", odd],
    ["one with attributes", attributed],
  ])("%s", (_, table) => {
    const rows = exampleRows(table, { filter: everything, sorting: "published", words: enDataFiles });
    expect(contentOf(parseEvidenceTable(open(csv(rows)).file))).toEqual(contentOf(table));
    expect(contentOf(parseEvidenceTable(open(tsv(rows), "\t").file))).toEqual(contentOf(table));
  });
});

describe("the heatmap", () => {
  test("of Table 4 in any order", () => {
    const matrix = crossTabulate(piat, "studies");
    for (const by of ["published", "total"] as const) {
      for (const isTurned of [false, true]) {
        const model = {
          title: piat.title,
          matrix,
          order: order(matrix, by, labelsOf(piat)),
          groups: piat.groups,
          themes: piat.themes,
          isTurned,
        };
        const { file, findings } = open(csv(matrixRows(model, piat, words)));
        const counts = file?.counts?.map(({ group, theme, value }) => [group, theme, value]);
        const expected = piat.groups.flatMap((group, i) =>
          piat.themes.flatMap((theme, j) => {
            const value = matrix.values[i * 3 + j]!;
            return value > 0 ? [[group.id, theme.id, value]] : [];
          }),
        );
        expect(counts?.sort()).toEqual(expected.sort());
        expect(findings.map(({ kind }) => kind)).toEqual([
          "empty-cells",
          "row-left-out",
          "gap-words",
          "column-left-out",
        ]);
      }
    }
  });

  test("zero, a gap, what is filtered out and what is not available stay four things", () => {
    const table = tableOf({ groups: ["A", "B"], themes: ["x", "y"], rows: [["A", "x", "One [1]."]] });
    const model = heatmapModelOf(["A", "B"], ["x", "y"], matrixOf(["0 .", "f -"]));
    const { file, findings } = open(csv(matrixRows(model, table, words)));
    expect(file?.counts).toEqual([{ group: "a", theme: "x", value: 0 }]);
    expect(findings.flatMap(({ kind, text }) => (kind === "gap-words" ? [text] : []))).toEqual([
      "1 cell says “gap”. Read as empty.",
      "1 cell says “filtered out”. Read as empty.",
      "1 cell says “not available”. Read as empty.",
    ]);
  });

  test("parents before their children", () => {
    const matrix = crossTabulate(nestedTable, "studies");
    const rows = matrixRows(nestedModelOf(nestedTable), nestedTable, words);
    const { file } = open(csv(rows));
    const parentsOf = (entries: readonly { id: string; label: string; parent?: string | null | undefined }[]) =>
      entries.map(({ label, parent }) => [label, entries.find(({ id }) => id === parent)?.label ?? null]);
    const parentsIn = (entries: EvidenceTable["groups"] | EvidenceTable["themes"]) =>
      entries.map(({ label, parent }) => [label, entries[parent]?.label ?? null]);
    expect(parentsOf(file!.groups)).toEqual(parentsIn(nestedTable.groups));
    expect(parentsOf(file!.themes).sort()).toEqual(parentsIn(nestedTable.themes).sort());
    expect(matrix.total).toBeGreaterThan(0);
  });

  test("shares are texts, and it is said that they are no counts", () => {
    const table = tableOf({ groups: ["A", "B"], themes: ["x", "y"], rows: [["A", "x", "One [1]."]] });
    const model = heatmapModelOf(["A", "B"], ["x", "y"], sharesOf(["1 .", "2 1"], [4, 8]));
    const { file, findings } = open(csv(matrixRows(model, table, words)));
    expect(file?.examples.map(({ text }) => text)).toEqual(["0.25", "0.25", "0.125"]);
    expect(findings.map(({ text }) => text)).toContain(
      "Cells are shares, such as “0.25”, and no counts. Each is read as the text of its cell.",
    );
  });
});
