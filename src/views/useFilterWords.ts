import { enFilter, type FilterMessages } from "../messages/enFilter";

/** What the filter's lists say, in the language of the page. Not among `messages`, which the first view has to wait for. */
export function useFilterWords(): FilterMessages {
  return enFilter;
}
