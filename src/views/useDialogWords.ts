import { type DialogMessages, enDialogs } from "../messages/enDialogs";

/** What the dialogs say, in the language of the page. Not among `messages`, which the first view has to wait for. */
export function useDialogWords(): DialogMessages {
  return enDialogs;
}
