import { type ChordMessages, enChordOf } from "../messages/enChord";
import { useEvidence } from "./evidence";

/** What is said of a chord that a reader has changed, in the language of the page. Not among `messages`, which the first view has to wait for. */
export function useChordWords(): ChordMessages {
  return enChordOf(useEvidence().messages.noun);
}
