import { enReading, type ReadingMessages } from "../messages/enReading";

/** What is said in the reading panel, in the language of the page. Not among `messages`, which the first view has to wait for. */
export function useReadingWords(): ReadingMessages {
  return enReading;
}
