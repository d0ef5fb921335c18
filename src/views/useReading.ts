import { useEvidence, useView } from "./evidence";

/** How to read a chart as it is chosen just now, in sentences; a comparison's come with it, in enCompare.ts. */
export function useReading(): (chart: "heatmap" | "chord") => readonly string[] {
  const { messages, matrix } = useEvidence();
  const level = useView("level");
  const { heatmap, chord } = messages.reading;
  return (chart) => (chart === "heatmap" ? heatmap(matrix.measure) : chord(level));
}
