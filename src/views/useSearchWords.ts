import { enSearch, type SearchMessages } from "../messages/enSearch";

/** What stands beside the words, in the language of the page. Not among `messages`, which the first view has to wait for. */
export function useSearchWords(): SearchMessages {
  return enSearch;
}
