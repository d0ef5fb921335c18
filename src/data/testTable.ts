import piatFile from "../../public/data/piat-2021-table-4.json";
import type { EvidenceTable } from "../model/evidenceTable";
import { DataError } from "./dataError";
import { parseEvidenceTable } from "./parseEvidenceTable";

/** The built-in table as it stands in its file, and checked. For tests. */
export { piatFile };
export const piat: EvidenceTable = parseEvidenceTable(piatFile);

interface ShortTable {
  readonly groups: readonly string[];
  readonly themes: readonly string[];
  /** Group, theme, text with its citations; examples are numbered e1, e2, … */
  readonly rows: readonly (readonly [group: string, theme: string, text: string])[];
  /** More top-level keys of the file, or others instead. */
  readonly more?: object;
}

/** An evidence-table/1 file in short: ids are the labels. For tests. */
export function fileOf({ groups, themes, rows, more = {} }: ShortTable): object {
  return {
    format: "evidence-table/1",
    title: "Test table",
    groups: groups.map((id) => ({ id, label: id })),
    themes: themes.map((id) => ({ id, label: id })),
    examples: rows.map(([group, theme, text], i) => ({ id: `e${i + 1}`, group, theme, text })),
    ...more,
  };
}

/** The table of a file in short. For tests. */
export function tableOf(table: ShortTable): EvidenceTable {
  return parseEvidenceTable(fileOf(table));
}

/** What a file is refused with. For tests. */
export function errorOf(json: unknown): string {
  try {
    parseEvidenceTable(json);
    return "no error";
  } catch (error) {
    return error instanceof DataError ? error.message : `not a DataError: ${error}`;
  }
}

/** Three groups by three themes, small enough to count by hand; e5 cites nobody, three cells are gaps. For tests. */
export const small: EvidenceTable = tableOf({
  groups: ["A", "B", "C"],
  themes: ["x", "y", "z"],
  rows: [
    ["A", "x", "One [1, 2]. Two [1]."],
    ["A", "x", "Again [2, 3]."],
    ["A", "y", "Alone [1]."],
    ["B", "x", "Here [3, 4]."],
    ["B", "z", "Nobody."],
    ["C", "y", "A range [5–7]."],
  ],
});

/**
 * Two groups by two themes with attributes: e3 reports no confidence, e4 two of them; study 2 is of two countries, studies 3
 * and 4 report none; y has a gap in B. For tests.
 */
export const attributed: EvidenceTable = tableOf({
  groups: ["A", "B"],
  themes: ["x", "y"],
  rows: [],
  more: {
    attributes: [
      {
        id: "confidence",
        of: "example",
        label: "CERQual confidence",
        type: "ordered",
        values: ["low", "moderate", "high"],
      },
      { id: "country", of: "study", label: "Country", type: "text" },
      { id: "year", of: "study", label: "Year", type: "number" },
      { id: "setting", of: "group", label: "Setting", type: "text" },
    ],
    groups: [
      { id: "A", label: "A", attributes: { setting: "urban" } },
      { id: "B", label: "B", attributes: { setting: "rural" } },
    ],
    examples: [
      { id: "e1", group: "A", theme: "x", text: "One [1, 2].", attributes: { confidence: "high" } },
      { id: "e2", group: "A", theme: "y", text: "Two [2].", attributes: { confidence: "low" } },
      { id: "e3", group: "B", theme: "x", text: "Three [3].", attributes: {} },
      { id: "e4", group: "B", theme: "x", text: "Four [1, 4].", attributes: { confidence: ["low", "high"] } },
    ],
    studies: [
      { id: "1", attributes: { country: "UK", year: 2010 } },
      { id: "2", attributes: { country: ["UK", "France"], year: 2013 } },
      { id: "3", attributes: { year: 2013 } },
    ],
  },
});

/** Three groups by two themes as counted: B, y and C, x are gaps, A, y is zero. For tests. */
const countedFile = fileOf({
  groups: [],
  themes: ["x", "y"],
  rows: [],
  more: {
    title: "Coded segments",
    attributes: [
      { id: "setting", of: "group", label: "Setting", type: "text" },
      { id: "confidence", of: "example", label: "Confidence", type: "text" },
    ],
    groups: [
      { id: "A", label: "A", attributes: { setting: "urban" } },
      { id: "B", label: "B", attributes: { setting: "rural" } },
      { id: "C", label: "C", attributes: { setting: "rural" } },
    ],
    counts: [
      { group: "A", theme: "x", value: 51 },
      { group: "A", theme: "y", value: 0 },
      { group: "B", theme: "x", value: 7 },
      { group: "C", theme: "y", value: 3 },
    ],
  },
});
export const counted: EvidenceTable = parseEvidenceTable(countedFile);
