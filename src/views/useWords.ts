import type { Noun } from "../messages/noun";
import { useEvidence } from "./evidence";

/** Sentences in the words of the table's citations: `useWords(enReadingOf)`. Not among `messages`, which the first view has to wait for. */
export function useWords<Words>(of: (noun: Noun) => Words): Words {
  return of(useEvidence().messages.noun);
}
