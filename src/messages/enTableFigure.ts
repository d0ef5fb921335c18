import { list, plural } from "./en";
import { enCompare } from "./enCompare";
import { enTable } from "./enTable";

type Compared = "themes" | "groups";

const [, , caution = ""] = enCompare.reading;

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
    index: (jaccard: number) => jaccard.toFixed(2),
    filteredOut: enCompare.filteredOut,
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
    sharedByAll: enCompare.sharedByAll,
    caution,
    empty: (n: number) => (n === 1 ? "1 combination shares no study." : `${n} combinations share no study.`),
  },

  /** On the pages of a table. */
  pages: {
    page: (page: number, of: number) => `Page ${page} of ${of}`,
    continued: (heading: string) => `${heading} (continued)`,
    description: (rows: number, page: number, of: number) =>
      `Table of ${plural(rows, "row", "rows")}${of === 1 ? "" : `, page ${page} of ${of}`}`,
  },

  /** In the cells of a table of studies or examples, as in the tab Table. */
  rows: {
    study: enTable.study,
    citedIn: enTable.citedIn,
    examples: enTable.examples,
    cells: enTable.cells,
    cell: (group: string, theme: string) => `${group} · ${theme}`,
    noCell: enTable.noCell,
    partners: enTable.partners,
    others: enTable.others,
    belongsTo: enTable.belongsTo,
    noGroup: enTable.noGroup,
    reference: enTable.reference,
    studies: enTable.studies,
    cited: enTable.cited,
  },

  /** In the cells of a table of what is compared. */
  passages: {
    gap: enCompare.gap,
    gapEverywhere: enCompare.gapEverywhere,
    outOfCell: enCompare.outOfCell,
  },

  /** Around and beside a table. */
  around: {
    order: (label: string | null, isDescending: boolean) =>
      label === null ? "as published" : `by “${label}”, ${isDescending ? "downwards" : "upwards"}`,
    examples: (n: number, order: string) => `${plural(n, "example", "examples")}, word for word, ${order}.`,
    studies: (n: number, order: string) => `${plural(n, "study", "studies")} and where they are cited, ${order}.`,
    passages: (labels: readonly string[]) => `What the examples say, word for word: ${list(labels)}.`,
    /** How a caption begins. */
    table: (title: string) => `Table. ${title}${/[.!?…]$/.test(title) ? "" : "."}`,
    verbatim: "The examples are word for word as published; numbers in them are mentions of studies, as printed.",
    counted: "A study is counted once in each example, cell and group that cites it.",
    construction: (columns: readonly string[], rows: string) =>
      `A table of ${rows}, with the columns ${list(columns)}.`,
    rows: (n: number) => plural(n, "row", "rows"),
    altTable: (columns: readonly string[], rows: string) => `Table of ${rows}: ${list(columns)}`,
  },
};

export type TableFigureMessages = typeof enTableFigure;
