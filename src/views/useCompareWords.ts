import { type CompareMessages, enCompare } from "../messages/enCompare";

/** The sentences of the comparison, in the language of the page. Not among `messages`, which the first view has to wait for. */
export function useCompareWords(): CompareMessages {
  return enCompare;
}
