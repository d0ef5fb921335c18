import { list, plural } from "./en";

type Compared = "themes" | "groups";

/** What the figure of shared studies and typeset tables say, in English. By themselves, since only an export needs them. */
export const enTableFigure = {
  /** Shared studies. */
  shared: {
    name: (labels: readonly string[], title: string) => `Studies shared by ${list(labels)}, in ${title}`,
    description: (combinations: number, most: number) =>
      `${plural(combinations, "combination", "combinations")}, the largest with ${plural(most, "study", "studies")}`,
    /** The head of a column of dots: "Flexibility: 19 studies". */
    member: (label: string, studies: string) => `${label}: ${studies}`,
    bars: "Studies in all of them",
    jaccard: "Jaccard",
    reading:
      "Each row is a combination: filled dots, joined by a line. Its bar is how many studies are cited for all of these, whatever else they are cited for; so a study that is in three counts in each two of them, too.",
    jaccardMeans: "Jaccard: of the studies cited for either of two, the share that is cited for both.",
    what: (by: Compared) => `How many studies each combination of these ${by} shares.`,
    /** Beside the figure. */
    caption: (labels: readonly string[]) => `Studies shared by ${list(labels)}.`,
    methods: (by: Compared) =>
      `For each combination of two or more ${by}, the distinct studies cited for all of them were counted, whatever else they are cited for. For pairs, the Jaccard index is the number of shared studies over the number of studies cited for either (Jaccard 1901).`,
    altWhat: (labels: readonly string[]) => `UpSet plot of studies shared by ${list(labels)}`,
    altLargest: (n: number) => `at most ${n} in a combination`,
    construction: (labels: readonly string[]) =>
      `A column of dots for each of ${list(labels)}, and a row for each combination of two or more, the one with most studies first. A bar beside each row, with its number, is how many studies are cited for all of the combination.`,
    members: (counts: readonly string[]) => `Studies cited for each: ${list(counts)}.`,
    combination: (labels: readonly string[], n: number, jaccard: string | null) =>
      `${list(labels)} ${n}${jaccard === null ? "" : ` (Jaccard ${jaccard})`}`,
    combinations: (texts: readonly string[]) => `Shared: ${texts.join("; ")}.`,
    empty: (n: number) => (n === 1 ? "1 combination shares no study." : `${n} combinations share no study.`),
  },

  /** On the pages of a table. */
  pages: {
    page: (page: number, of: number) => `Page ${page} of ${of}`,
    continued: (heading: string) => `${heading} (continued)`,
    description: (rows: number, page: number, of: number) =>
      `Table of ${plural(rows, "row", "rows")}${of === 1 ? "" : `, page ${page} of ${of}`}`,
  },
};

export type TableFigureMessages = typeof enTableFigure;
