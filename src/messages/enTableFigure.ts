import { enCompareOf } from "./enCompare";
import { list, plural } from "./enGrammar";
import { enTableOf } from "./enTable";
import { byNoun, capital, studyNoun } from "./noun";

type Compared = "themes" | "groups";

/** What the figure of shared studies and typeset tables say, in English. By themselves, since only an export needs them. */
export const enTableFigureOf = byNoun((noun) => ({
  /** Shared studies. */
  shared: {
    name: (labels: readonly string[], title: string) => `${capital(noun.many)} shared by ${list(labels)}, in ${title}`,
    description: (combinations: number, most: number) =>
      `${plural(combinations, "combination", "combinations")}, the largest with ${plural(most, ...noun.units)}`,
    /** The head of a column of dots: "Flexibility: 19 studies". */
    member: (label: string, studies: string) => `${label}: ${studies}`,
    bars: `${capital(noun.many)} in all of them`,
    jaccard: "Jaccard",
    index: (jaccard: number) => jaccard.toFixed(2),
    filteredOut: enCompareOf(noun).filteredOut,
    reading: `Each row is a combination: filled dots, joined by a line. Its bar is how many ${noun.many} are cited for all of these, whatever else they are cited for; so a ${noun.one} that is in three counts in each two of them, too.`,
    jaccardMeans: `Jaccard: of the ${noun.many} cited for either of two, the share that is cited for both.`,
    what: (by: Compared) => `How many ${noun.many} each combination of these ${by} shares.`,
    /** Beside the figure. */
    caption: (labels: readonly string[]) => `${capital(noun.many)} shared by ${list(labels)}.`,
    methods: (by: Compared) =>
      `For each combination of two or more ${by}, the distinct ${noun.many} cited for all of them were counted, whatever else they are cited for. For pairs, the Jaccard index is the number of shared ${noun.many} over the number of ${noun.many} cited for either (Jaccard 1901).`,
    altWhat: (labels: readonly string[]) => `UpSet plot of ${noun.many} shared by ${list(labels)}`,
    altLargest: (n: number) => `at most ${n} in a combination`,
    construction: (labels: readonly string[]) =>
      `A column of dots for each of ${list(labels)}, and a row for each combination of two or more, the one with most ${noun.many} first. A bar beside each row, with its number, is how many ${noun.many} are cited for all of the combination.`,
    members: (counts: readonly string[]) => `${capital(noun.many)} cited for each: ${list(counts)}.`,
    combination: (labels: readonly string[], n: number, jaccard: string | null) =>
      `${list(labels)} ${n}${jaccard === null ? "" : ` (Jaccard ${jaccard})`}`,
    combinations: (texts: readonly string[]) => `Shared: ${texts.join("; ")}.`,
    sharedByAll: enCompareOf(noun).sharedByAll,
    caution: enCompareOf(noun).reading[2] ?? "",
    empty: (n: number) =>
      n === 1 ? `1 combination shares no ${noun.one}.` : `${n} combinations share no ${noun.one}.`,
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
    study: enTableOf(noun).study,
    citedIn: enTableOf(noun).citedIn,
    examples: enTableOf(noun).examples,
    cells: enTableOf(noun).cells,
    cell: (group: string, theme: string) => `${group} · ${theme}`,
    noCell: enTableOf(noun).noCell,
    partners: enTableOf(noun).partners,
    others: enTableOf(noun).others,
    belongsTo: enTableOf(noun).belongsTo,
    noGroup: enTableOf(noun).noGroup,
    reference: enTableOf(noun).reference,
    studies: enTableOf(noun).studies,
    cited: enTableOf(noun).cited,
  },

  /** In the cells of a table of what is compared. */
  passages: {
    gap: enCompareOf(noun).gap,
    gapEverywhere: enCompareOf(noun).gapEverywhere,
    outOfCell: enCompareOf(noun).outOfCell,
  },

  /** Around and beside a table. */
  around: {
    order: (label: string | null, isDescending: boolean) =>
      label === null ? "as published" : `by “${label}”, ${isDescending ? "downwards" : "upwards"}`,
    examples: (n: number, order: string) => `${plural(n, "example", "examples")}, word for word, ${order}.`,
    studies: (n: number, order: string) => `${plural(n, noun.one, noun.many)} and where they are cited, ${order}.`,
    passages: (labels: readonly string[]) => `What the examples say, word for word: ${list(labels)}.`,
    /** How a caption begins. */
    table: (title: string) => `Table. ${title}${/[.!?…]$/.test(title) ? "" : "."}`,
    verbatim: `The examples are word for word as published; numbers in them are mentions of ${noun.many}, as printed.`,
    counted: `A ${noun.one} is counted once in each example, cell and group that cites it.`,
    construction: (columns: readonly string[], rows: string) =>
      `A table of ${rows}, with the columns ${list(columns)}.`,
    rows: (n: number) => plural(n, "row", "rows"),
    altTable: (columns: readonly string[], rows: string) => `Table of ${rows}: ${list(columns)}`,
  },
}));

/** The same about studies. */
export const enTableFigure = enTableFigureOf(studyNoun);

export type TableFigureMessages = ReturnType<typeof enTableFigureOf>;
