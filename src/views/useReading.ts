import { useEvidence, useView } from "./evidence";

/** How to read a chart as it is chosen just now, in sentences. */
export function useReading(): (chart: "heatmap" | "chord" | "compare") => readonly string[] {
  const { messages } = useEvidence();
  const measure = useView("measure");
  const level = useView("level");
  const { heatmap, chord, compare } = messages.reading;
  return (chart) => ({ heatmap: () => heatmap(measure), chord: () => chord(level), compare })[chart]();
}
