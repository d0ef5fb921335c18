import type { Page } from "@playwright/test";

const years = [2004, 2006, 2009, 2010, 2010, 2013, 2013, 2014];
const countries = ["UK", "Canada", ["UK", "Ireland"], "Australia", "UK", null, "Canada", "UK"];

/** Group, theme, cited studies, confidence. */
const rows: [string, string, string, string | string[] | null][] = [
  ["Peer workers", "Hope", "[1–4]", "high"],
  ["Peer workers", "Hope", "[2, 5]", "moderate"],
  ["Peer workers", "Hope", "[6]", null],
  ["Peer workers", "Identity", "[1, 7]", "moderate"],
  ["Colleges", "Hope", "[3]", "low"],
  ["Colleges", "Identity", "[8, 2]", ["low", "high"]],
  ["Colleges", "Identity", "[6]", "high"],
  ["Family groups", "Identity", "[7, 8]", "very low"],
];

/** A small table with attributes of examples and studies; one confidence is mixed, one is not reported. */
const attributed = {
  format: "evidence-table/1",
  title: "A table with attributes",
  language: "en",
  attributes: [
    {
      id: "confidence",
      of: "example",
      label: "CERQual confidence",
      type: "ordered",
      values: ["very low", "low", "moderate", "high"],
    },
    { id: "country", of: "study", label: "Country", type: "text" },
    { id: "year", of: "study", label: "Year", type: "number" },
  ],
  groups: ["Peer workers", "Colleges", "Family groups"].map((label) => ({ id: label, label })),
  themes: ["Hope", "Identity"].map((label) => ({ id: label, label })),
  examples: rows.map(([group, theme, cited, confidence], i) => ({
    id: `e${i + 1}`,
    group,
    theme,
    text: `What the review says in passage ${i + 1} ${cited}.`,
    attributes: { confidence },
  })),
  studies: years.map((year, i) => ({ id: `${i + 1}`, attributes: { year, country: countries[i] } })),
};

/** Opens an address of the app with the small table in the place of the built-in one. */
export async function openAttributed(page: Page, address: string): Promise<void> {
  await page.route("**/data/piat-2021-table-4.json", (route) =>
    route.fulfill({ body: JSON.stringify(attributed), contentType: "application/json" }),
  );
  await page.goto(address);
}
