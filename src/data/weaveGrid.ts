import { DataError } from "./dataError";
import type { Decision, Fix } from "./decision";
import type { EvidenceFile } from "./evidenceFile";
import type { Finding, Grid } from "./grid";
import type { Reading } from "./reading";

/** Stub. */
export function weaveGrid(
  grid: Grid,
  reading: Reading,
  decisions: readonly Decision[],
): { file: EvidenceFile; findings: (Finding & { fixes?: readonly Fix[] })[] } {
  const at = (role: string) => reading.columns.findIndex((column) => column.role === role);
  const [g, t, e] = [at("group"), at("theme"), at("example")];
  if (g < 0 || t < 0 || e < 0) throw new DataError("columns: expected a group, a theme and an example");
  const out = new Set(decisions.flatMap((one) => (one.kind === "leave-row-out" ? [one.row] : [])));
  const rows = grid.rows.slice(reading.headerFrom + reading.headerRows).flatMap((row, i) => {
    const at = i + reading.headerFrom + reading.headerRows;
    return out.has(at) || !row[g] || !row[t] || !row[e] ? [] : [{ at, g: row[g], t: row[t], e: row[e] }];
  });
  const entries = (labels: string[]) => [...new Set(labels)].map((label) => ({ id: label, label }));
  return {
    file: {
      format: "evidence-table/1",
      title: reading.title || "Untitled",
      gapMeaning: reading.gapMeaning,
      groups: entries(rows.map((row) => row.g)),
      themes: entries(rows.map((row) => row.t)),
      examples: rows.map((row) => ({ id: `e${row.at}`, group: row.g, theme: row.t, text: row.e })),
    },
    findings: [],
  };
}
