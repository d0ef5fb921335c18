import type { Decision, Fix } from "./decision";
import type { EvidenceFile } from "./evidenceFile";
import type { Finding, Grid } from "./grid";
import type { Reading } from "./reading";

/** Stub. */
export interface Woven {
  readonly file: EvidenceFile | null;
  readonly findings: readonly (Omit<Finding, "kind"> & { kind: string; fixes: readonly Fix[] })[];
  readonly summary: { readonly rows: number; readonly rowsRead: number; readonly counts: number };
  readonly places: readonly { readonly row: number; readonly column: number; readonly offset: number }[];
}

/** Stub. */
export function* weaving(grid: Grid, reading: Reading, decisions: readonly Decision[]): Generator<number, Woven> {
  const at = (role: string) => reading.columns.findIndex((column) => column.role === role);
  const [g, t, e] = [at("group"), at("theme"), at("example")] as const;
  const out = new Set(decisions.flatMap((one) => (one.kind === "leave-row-out" ? [one.row] : [])));
  const rows = grid.rows.slice(reading.headerFrom + reading.headerRows).flatMap((row, i) => {
    const at = i + reading.headerFrom + reading.headerRows;
    return out.has(at) || !row[g] || !row[t] || !row[e] ? [] : [{ at, g: row[g], t: row[t], e: row[e] }];
  });
  yield 0.5;
  const entries = (labels: string[]) => [...new Set(labels)].map((label) => ({ id: label, label }));
  return {
    file:
      rows.length === 0
        ? null
        : {
            format: "evidence-table/1",
            title: reading.title || "Untitled",
            gapMeaning: reading.gapMeaning,
            groups: entries(rows.map((row) => row.g)),
            themes: entries(rows.map((row) => row.t)),
            examples: rows.map((row) => ({ id: `e${row.at}`, group: row.g, theme: row.t, text: row.e })),
          },
    findings: [],
    summary: { rows: grid.rows.length, rowsRead: rows.length, counts: 0 },
    places: rows.map(({ at }) => ({ row: at, column: e, offset: 0 })),
  };
}
