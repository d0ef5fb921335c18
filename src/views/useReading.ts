import type { ChartWords } from "../messages/figureWords";
import { useEvidence, useView } from "./evidence";

/**
 * How to read a chart as it is chosen just now, in sentences of the page or of a figure; a comparison's come with it, in
 * enCompare.ts.
 */
export function useReading(words?: Pick<ChartWords, "reading">): (chart: "heatmap" | "chord") => readonly string[] {
  const { messages, matrix } = useEvidence();
  const level = useView("level");
  const { heatmap, chord } = (words ?? messages).reading;
  return (chart) => (chart === "heatmap" ? heatmap(matrix.measure) : chord(level));
}
