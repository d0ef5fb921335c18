import type { ChartWords } from "../messages/figureWords";
import { type Compared, cellState } from "../model/counts";
import type { CompareModel } from "./compareModel";
import type { LegendKey, LegendModel } from "./legend";

/** The looks that a comparison's legend explains. */
export type CompareKey = "single" | "shared" | "link" | "gap" | "filtered";

/** What a comparison's legend says: only what is there. */
export function compareLegend(
  { cells, by, words }: CompareModel,
  there: { readonly single: boolean; readonly shared: boolean; readonly link: boolean },
  messages: ChartWords,
): LegendModel<CompareKey> {
  const has = (state: number) => cells.some((row) => row.some((cell) => cell.state === state));
  const keys: (LegendKey<CompareKey> & { isThere: boolean })[] = [
    { look: "single", label: words.singleKey, isThere: there.single },
    { look: "shared", label: words.sharedKey[by satisfies Compared], isThere: there.shared },
    { look: "link", label: words.linkKey, isThere: there.link },
    { look: "gap", label: messages.heatmap.gapKey, isThere: has(cellState.gap) },
    { look: "filtered", label: messages.heatmap.filteredKey, isThere: has(cellState.filtered) },
  ];
  return { title: "", steps: [], keys: keys.filter(({ isThere }) => isThere), notes: [] };
}
