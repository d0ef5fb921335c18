import type { GridWithFindings } from "./grid";

/** Stub. */
export function readHtmlTables(html: string, parse: (html: string) => Document): GridWithFindings[] {
  return [...parse(html).querySelectorAll("table")].map((table) => ({
    grid: {
      rows: [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent ?? "")),
      merges: [],
      caption: table.caption?.textContent ?? null,
      notes: [],
    },
    findings: [],
  }));
}
