import { enTableOf } from "../messages/enTable";
import { useEvidence } from "./evidence";

/** What the tab Table says, in the language of the page. Not among `messages`, which the first view has to wait for. */
export function useTableWords(): ReturnType<typeof enTableOf> {
  return enTableOf(useEvidence().messages.noun);
}
