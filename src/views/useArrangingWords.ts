import { type ArrangingMessages, enArranging } from "../messages/enArranging";

/** What stands under "More" of the heatmap, in the language of the page. Not among `messages`, which the first view has to wait for. */
export function useArrangingWords(): ArrangingMessages {
  return enArranging;
}
