import { enReadingOf, type ReadingMessages } from "../messages/enReading";
import { useEvidence } from "./evidence";

/** What the reading panel says, in the language of the page. Not among `messages`, which the first view has to wait for. */
export function useReadingWords(): ReadingMessages {
  return enReadingOf(useEvidence().messages.noun);
}
