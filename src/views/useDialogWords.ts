import { type DialogMessages, enDialogsOf } from "../messages/enDialogs";
import { useEvidence } from "./evidence";

/** What the dialogs say, in the language of the page. Not among `messages`, which the first view has to wait for. */
export function useDialogWords(): DialogMessages {
  return enDialogsOf(useEvidence().messages.noun);
}
