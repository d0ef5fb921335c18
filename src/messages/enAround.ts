import { list } from "./enGrammar";
import { byNoun } from "./noun";

type Measure = "studies" | "mentions" | "examples" | "share" | "counts";

/** What stands around a chart in a file, in English. By itself, since only an export needs it. */
export const enAroundOf = byNoun((noun) => ({
  source: (reference: string) => `Source: ${reference}.`,
  credit: (source: string, license: string | null) =>
    `Adapted from ${source}${license ? `, ${license}` : ""}. Made with Evidence Loom.`,
  made: "Made with Evidence Loom.",
  dated: (day: string) => `As of ${day}.`,
  measure: {
    studies: `How many ${noun.many} are cited, by group and theme.`,
    mentions: `How often ${noun.many} are mentioned, by group and theme.`,
    examples: "How many examples there are, by group and theme.",
    share: `How many of the group’s ${noun.many} are cited, by group and theme.`,
    counts: "As counted in the table, by group and theme.",
  } satisfies Record<Measure, string>,
  totals: {
    studies: `A ${noun.one} counts once in a cell and once in a total, so a total can be smaller than the sum of its cells.`,
    mentions: "",
    examples: "",
    share: `A share is of the ${noun.many} that the review put in the group, under a theme of those of all groups; a ${noun.one} counts once.`,
    counts: "Totals are sums of their cells: what is counted in two of them counts twice.",
  } satisfies Record<Measure, string>,
  gapMeaning: (meaning: string) => `Gap: ${meaning}`,
  gapUnknown: "Gap: no example; the table does not say why.",
  gapOfCounts: "Gap: no number; the table does not say why.",
  compared: (labels: readonly string[]) => `${list(labels)}: the ${noun.many} cited for each.`,
  comparedNote: `Each circle is one ${noun.one}; the same number in two columns is the same ${noun.one}. Shared means cited for both, perhaps for different points.`,
}));
