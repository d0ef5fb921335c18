import { describe, expect, test } from "vitest";
import { importSession } from "../data/importSession";
import { nestedTable } from "../data/nestedTable";
import { uncorrected } from "../data/tableImport";
import { attributed, counted, piat, small, tableOf } from "../data/testTable";
import { en } from "../messages/en";
import { enDataFiles as words } from "../messages/enDataFiles";
import { cellState, type Measure } from "../model/counts";
import { crossTabulate } from "../model/crossTabulate";
import { type EvidenceTable, everything } from "../model/evidenceTable";
import { studiesOf } from "../model/examplesOf";
import { labelsOf, order } from "../model/order";
import type { DataRows } from "./dataRows";
import { exampleRows } from "./exampleRows";
import { matrixRows } from "./matrixRows";
import { passageRows } from "./passageRows";
import { csv, json, tsv } from "./writeRows";

const formats: readonly [string, (rows: DataRows) => string][] = [
  ["CSV", (rows) => csv(rows)],
  ["CSV for Excel", (rows) => csv(rows, { bom: true })],
  ["TSV", tsv],
  ["JSON", json],
];

const odd = tableOf({
  groups: ["__proto__", "=1+1", "مجموعة"],
  themes: ["a, b", 'said "so"'],
  rows: [
    ["__proto__", "a, b", "- A dash [1].\nAnother line [2]."],
    ["=1+1", 'said "so"', "=SUM(A1) [3]"],
    ["مجموعة", "a, b", "'Quoted' <img src=x onerror=alert(1)> [1–3] 🧵"],
  ],
});

/** Opens a file as it looks, without a correction. */
function reopened(file: string): EvidenceTable {
  const session = finish(importSession({ kind: "text", text: file }, { encoding: null, delimiter: null }));
  return finish(session.open(uncorrected)).table;
}

function finish<Result>(steps: Generator<number, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What a table says, without its ids: each example's place with what is above it, words, studies and attributes. */
function contents(table: EvidenceTable) {
  const path = (entries: EvidenceTable["themes"], at: number | null): string[] => {
    const entry = at === null ? undefined : entries[at];
    return entry ? [...path(entries, entry.parent), entry.label] : [];
  };
  return table.examples.map(({ group, theme, text }, i) => ({
    group: path(table.groups, group),
    theme: path(table.themes, theme),
    text,
    studies: studiesOf(table, [i], everything)
      .map((study) => table.studies[study]?.label)
      .toSorted(),
    attributes: table.attributes.flatMap(({ of, label, values }) =>
      of === "example" && values[i] ? [[label, [values[i]].flat()]] : [],
    ),
  }));
}

describe.each([
  ["the built-in table", piat],
  ["a small one", small],
  ["one with parents", nestedTable],
  ["one with attributes", attributed],
  ["odd labels and texts", odd],
])("the examples of %s", (_, table) => {
  test.each(formats)("opened again from %s are the same table", (_, write) => {
    const rows = exampleRows(table, { filter: everything, sorting: "published", words });
    expect(contents(reopened(write(rows)))).toEqual(contents(table));
  });
});

test.each(formats)("the examples of compared themes, opened again from %s, are what is said of them", (_, write) => {
  const rows = passageRows(small, { by: "themes", chosen: [0, 1] }, { filter: everything, words });
  const compared = contents(small).filter(({ theme }) => ["x", "y"].includes(theme[0] ?? ""));
  const attributes = [[words.state, [words.isExample]]];
  expect(contents(reopened(write(rows)))).toEqual(compared.map((example) => ({ ...example, attributes })));
});

/** The cells of a heatmap with their labels; null: a gap. */
function cells(table: EvidenceTable, measure: Measure) {
  const { values, state, columns } = crossTabulate(table, measure);
  return table.groups.map((group, i) => [
    group.label,
    ...table.themes.map((theme, j) => {
      const k = i * columns + j;
      return [theme.label, state[k] === cellState.gap ? null : values[k]];
    }),
  ]);
}

describe.each([
  ["a table of counts", counted, "examples"],
  ["the built-in table's studies", piat, "studies"],
] as const)("the heatmap of %s", (_, table, measure) => {
  test.each(formats)("opened again from %s has the same numbers and gaps, and no total among them", (_, write) => {
    const matrix = crossTabulate(table, measure);
    const { title, groups, themes } = table;
    const model = { title, matrix, order: order(matrix, "published", labelsOf(table)), groups, themes };
    const rows = matrixRows(model, table, { messages: en, words });
    expect(cells(reopened(write(rows)), "examples")).toEqual(cells(table, measure));
  });
});
