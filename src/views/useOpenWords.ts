import { enOpen, type OpenMessages } from "../messages/enOpen";

/** What the dialog "Open data" says, in the language of the page. Not among `messages`, which the first view has to wait for. */
export function useOpenWords(): OpenMessages {
  return enOpen;
}
