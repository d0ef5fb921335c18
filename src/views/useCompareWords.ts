import { type CompareMessages, enCompareOf } from "../messages/enCompare";
import { useEvidence } from "./evidence";

/** The sentences of the comparison, in the language of the page. Not among `messages`, which the first view has to wait for. */
export function useCompareWords(): CompareMessages {
  return enCompareOf(useEvidence().messages.noun);
}
