import { readFileSync } from "node:fs";

interface File {
  title: string;
  gapMeaning: string;
  groups: { id: string; label: string }[];
  themes: { id: string; label: string }[];
  examples: { group: string; theme: string; text: string }[];
}

/** The built-in table as it is published, read from the file itself. */
export const piat: File = JSON.parse(readFileSync("public/data/piat-2021-table-4.json", "utf8"));

const themes = ["Flexibility", "Relationship building", "Lived experience"];

/** Studies a cell, counted by hand from the printed table; null is a gap. */
const studies: Record<string, (number | null)[]> = {
  "E-innovations": [3, null, 2],
  "Family-focused innovations": [1, null, null],
  "Peer workers": [4, 6, 6],
  "Personal recovery planning": [2, 1, 3],
  "Recovery colleges": [3, 1, 3],
  "Service navigation and coordination": [2, 1, null],
  "Staff training": [null, null, 2],
};

/** The names of the 21 cells, in the order as published. */
export const cellNames = Object.entries(studies).flatMap(([group, values]) =>
  values.map((value, j) =>
    value === null
      ? `${group}, ${themes[j]}: gap, no example`
      : `${group}, ${themes[j]}: ${value} ${value === 1 ? "study" : "studies"}`,
  ),
);

/** The label of an id in one of the file's lists. */
export function labelOf(list: { id: string; label: string }[], id: string): string {
  return list.find((entry) => entry.id === id)?.label ?? id;
}
