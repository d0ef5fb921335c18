import type { CitationsRead, KnownCitations } from "./citing";
import { readCitationsIn } from "./readCitationsIn";

/**
 * Reads a column that holds nothing but citations: "85; 88–90", "Smith 2010; Lee 2011", "[85] [88]". Places are in the
 * cells, each study a mention; in a file such citations have no place. Never throws; linear time.
 */
export function readCitationColumn(cells: readonly string[], known: KnownCitations = {}): CitationsRead {
  return readCitationsIn(cells, ["square"], known);
}
