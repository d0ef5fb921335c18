import type { ExportSettings } from "./exportSettings";
import type { ChartName } from "./useDrawing";

type RowKind = ExportSettings["rows"];

/** The rows of a data file that are what a chart shows. */
export const chartRows: Readonly<Record<ChartName, RowKind>> = {
  heatmap: "matrix",
  chord: "pairs",
  matrix: "pairs",
  compare: "passages",
  shared: "shared",
  passages: "passages",
  examples: "examples",
  studies: "studies",
};

/** The rows that there are: of charts that can be drawn, and of a table that cites nobody no pairs and no studies. */
export function offeredRows(charts: readonly ChartName[], cites: boolean): RowKind[] {
  const rows: RowKind[] = cites ? ["matrix", "pairs", "examples", "studies"] : ["matrix", "examples"];
  return [...rows, ...(["shared", "passages"] as const).filter((name) => charts.includes(name))];
}
