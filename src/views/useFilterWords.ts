import { enFilterOf, type FilterMessages } from "../messages/enFilter";
import { useEvidence } from "./evidence";

/** What the filter's lists say, in the language of the page. Not among `messages`, which the first view has to wait for. */
export function useFilterWords(): FilterMessages {
  return enFilterOf(useEvidence().messages.noun);
}
