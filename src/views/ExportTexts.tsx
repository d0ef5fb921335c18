import type { ChartName } from "./useDrawing";

export function ExportTexts({ chart }: { chart: ChartName }) {
  return <p hidden>{chart}</p>;
}
