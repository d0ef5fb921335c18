import type { CaptionMessages } from "../messages/enCaptions";
import type { ChartWords } from "../messages/figureWords";
import type { EvidenceTable, Filter } from "../model/evidenceTable";
import { countKept } from "../model/makeFilter";

/** What a paper and a page need beside a figure. */
export interface FigureCaptions {
  /** One paragraph, with the key to gaps, what a count means, and the credit. */
  readonly caption: string;
  /** Unit, counting, order, software and version. */
  readonly methods: string;
  /** In some 150 characters: what chart, its size, its main numbers. */
  readonly altText: string;
  /** At three levels: how the figure is made, what its numbers are, how they are spread (Lundgard & Satyanarayan 2022). */
  readonly description: { readonly construction: string; readonly statistics: string; readonly trend: string };
}

/** What the words of every figure are made of. `version` is the app's. */
export interface CaptionContext {
  readonly table: EvidenceTable;
  readonly filter: Filter;
  readonly messages: ChartWords;
  readonly words: CaptionMessages;
  readonly version: string;
}

/** Lists of more than this are counted, not read out. */
export const mostNamed = 12;
/** More than this that tie are counted. */
const mostTied = 3;
const longestAlt = 150;

/** Sentences as a paragraph; what is empty or false is left away. */
export const paragraph = (sentences: readonly (string | false | null)[]): string => sentences.filter(Boolean).join(" ");

/** "Adapted from …": reference, part, DOI and licence; null for a table without a source. */
export function creditLine({ table, messages, words }: CaptionContext): string | null {
  if (table.source === null) return null;
  const { citation, part, doi, license } = table.source;
  const reference = [citation, part, doi === null ? null : messages.page.doi(doi)].filter(Boolean).join(", ");
  return words.credit(reference, license);
}

/** How much a filter leaves, in a sentence; null where it leaves everything. */
export function filterLine({ table, filter, messages }: CaptionContext): string | null {
  const { studies, examples } = countKept(table, filter);
  if (studies === table.citedCount && examples === table.examples.length) return null;
  return messages.filter.showing(studies, table.citedCount, examples, table.examples.length);
}

/** An alternative text of what must be said, and of what else is short enough, in this order. */
export function altText(must: readonly string[], more: readonly string[], { words }: CaptionContext): string {
  let parts = must;
  for (const part of more) if (words.alt([...parts, part]).length <= longestAlt) parts = [...parts, part];
  return words.alt(parts);
}

/** Something that has a number, and the number as it is said. */
export interface Counted {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

/** Those that have the most, or the least, with what they have: "Peer workers (11)"; too many that tie are counted. */
export function extreme(items: readonly Counted[], end: "most" | "least", context: CaptionContext): string {
  const { messages, words } = context;
  const value = items.reduce(
    (best, item) => Math[end === "most" ? "max" : "min"](best, item.value),
    items[0]?.value ?? 0,
  );
  const tied = items.filter((item) => item.value === value);
  if (tied.length > mostTied) return words.many(tied.length, tied[0]?.text ?? "");
  return messages.list(tied.map(({ label, text }) => words.with(label, text)));
}

/** The smallest value that at least half of the items do not exceed. */
export function half(items: readonly Counted[]): Counted | undefined {
  return items.toSorted((a, b) => a.value - b.value)[Math.ceil(items.length / 2) - 1];
}
