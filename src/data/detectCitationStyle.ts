import type { CitationFound } from "./citationFound";
import type { CitingStyle } from "./citing";
import { readAuthorYears } from "./readAuthorYears";
import { readRound, readSquare, readSuperscripts } from "./readNumberStyles";

/** What a style would find: how many citations in how many of the texts, and the first one as printed. */
export interface CitationStyleCount {
  readonly style: CitingStyle;
  readonly citations: number;
  readonly texts: number;
  readonly sample: string;
}

/** How some texts cite. */
export interface CitationStyleFound {
  /** The styles to read the texts in, the most frequent first: several where the table mixes them, none where it cites nobody. */
  readonly styles: readonly CitingStyle[];
  /** The most frequent first; those that find nothing are left out. */
  readonly counts: readonly CitationStyleCount[];
}

const anyNumber = { lowest: 1, highest: 1899 };

const readers: Readonly<Record<CitingStyle, (text: string) => CitationFound[]>> = {
  square: (text) => readSquare(text, anyNumber),
  "author-year": readAuthorYears,
  superscript: (text) => readSuperscripts(text, anyNumber),
  // A lone number in round brackets may be anything, unless a clause ends behind it.
  round: (text) =>
    readRound(text, anyNumber).filter(({ start, end }) => {
      return (
        /[-,;\u2010-\u2015\u2212]/.test(text.slice(start, end)) || /^\s?(?:[.,;:]|$)/.test(text.slice(end, end + 2))
      );
    }),
};
// Numbers in round brackets and superscripts mean many other things.
const trust: Readonly<Record<CitingStyle, number>> = { square: 1, "author-year": 1, superscript: 0.5, round: 0.25 };
const allStyles: readonly CitingStyle[] = ["square", "author-year", "superscript", "round"];

/**
 * Finds out how some texts cite, by what each style would find. Of numbers in round brackets there have to be several, and
 * they are never added to another style. Never throws; linear time.
 */
export function detectCitationStyle(texts: readonly string[]): CitationStyleFound {
  const weight = (one: CitationStyleCount) => one.citations * trust[one.style];
  const counts = allStyles.map((style) => count(texts, style)).filter((one) => one.citations > 0);
  counts.sort((a, b) => weight(b) - weight(a));
  const [most, ...others] = counts.filter(({ style, citations }) => style !== "round" || citations > 1);
  if (most === undefined) return { styles: [], counts };
  // A few of another kind are more likely something else.
  const mixed = others.filter((one) => one.style !== "round" && weight(one) >= weight(most) / 10);
  return { styles: [most.style, ...mixed.map(({ style }) => style)], counts };
}

function count(texts: readonly string[], style: CitingStyle): CitationStyleCount {
  let citations = 0;
  let citing = 0;
  let sample = "";
  for (const text of texts) {
    const found = readers[style](text).filter(({ doubt }) => doubt === null);
    citations += found.length;
    if (found.length > 0) citing++;
    const [first] = found;
    if (sample === "" && first) sample = text.slice(first.start, first.end);
  }
  return { style, citations, texts: citing, sample };
}
