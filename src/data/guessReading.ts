import type { Grid } from "./grid";
import type { ColumnReading, Reading, Role } from "./reading";

/** Stub. */
export function guessReading(grid: Grid): Reading {
  const columns = Math.max(1, ...grid.rows.slice(0, 50).map((row) => row.length));
  const order: Role[] = ["group", "theme", "example"];
  return {
    shape: "long",
    headerFrom: 0,
    headerRows: 1,
    columns: Array.from(
      { length: columns },
      (_, i): ColumnReading => ({ role: order[i] ?? "left-out", fillDown: true, separator: null }),
    ),
    subheadings: null,
    parentSeparator: null,
    leftOut: [],
    gapMeaning: null,
    citationStyle: "square",
    labels: { group: null, theme: null, example: null },
    title: grid.caption ?? "",
    part: null,
    notes: grid.notes,
  };
}
