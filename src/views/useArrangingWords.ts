import { type ArrangingMessages, enArranging } from "../messages/enArranging";

/** How headings are moved and folded, in the language of the page. Not among `messages`, which the first view has to wait for. */
export function useArrangingWords(): ArrangingMessages {
  return enArranging;
}
