import { chordExamples } from "./chordExamples";
import { compareExamples } from "./compareExamples";
import type { Example } from "./example";
import { heatmapExamples } from "./heatmapExamples";
import { sharedExamples } from "./sharedExamples";
import { tableExamples } from "./tableExamples";

/** All cases of all charts: the gallery's page shows them, its test keeps them. */
export const examples: readonly Example[] = [
  ...heatmapExamples,
  ...chordExamples,
  ...compareExamples,
  ...sharedExamples,
  ...tableExamples,
];
