import { list, plural } from "./enGrammar";
import { byNoun, capital, studyNoun } from "./noun";

type Compared = "themes" | "groups";

const inWords = (n: number) => ["none", "one", "two", "three", "four", "five", "six"][n] ?? `${n}`;

/** The sentences of the comparison, in English. By themselves, since the first view does without them. */
export const enCompareOf = byNoun((noun) => ({
  /** How to read it. */
  reading: [
    `Each dot is one ${noun.one}, and the same number in two columns is the same ${noun.one}; it is filled, and a line joins its dots where they stand in one row.`,
    "Shared means cited for both, perhaps in different rows and for different points.",
    "Fewer dots do not make a theme or a group less important, and a difference of one or two is no pattern.",
  ] as string[],

  title: { themes: "Themes side by side", groups: "Groups side by side" } satisfies Record<Compared, string>,
  by: "Compare",
  kinds: { themes: "Themes", groups: "Groups" } satisfies Record<Compared, string>,
  choose: { themes: "Themes to compare", groups: "Groups to compare" } satisfies Record<Compared, string>,
  most: (n: number) => `Up to ${n} at a time: clear one to choose another.`,
  tooFew: {
    themes: "Choose two themes or more to compare them.",
    groups: "Choose two groups or more to compare them.",
  } satisfies Record<Compared, string>,
  onlyOne: {
    themes: "This table has one theme only, so there is nothing to compare it with.",
    groups: "This table has one group only, so there is nothing to compare it with.",
  } satisfies Record<Compared, string>,
  where: "Where the evidence is",
  share: "What they share",
  examples: "What the examples say",
  noCitations: `No example of this table cites a ${noun.one}, so only the examples can be compared.`,

  /** What is seen, in words. */
  cited: (counts: readonly { readonly label: string; readonly n: number }[]) =>
    `${capital(noun.many)} cited here: ${list(counts.map(({ label, n }) => `${n} for ${label}`))}.`,
  /** Said first: what is filtered out is not compared. */
  filteredOut: (labels: readonly string[]) => `${list(labels)} ${labels.length === 1 ? "is" : "are"} filtered out.`,
  sharedByAll: (n: number, all: number) =>
    `${n === 0 ? `No ${noun.one} is` : plural(n, `${noun.one} is`, `${noun.many} are`)} cited for ${all === 2 ? "both" : `all ${inWords(all)}`}.`,
  sharedByTwo: (most: number, pair: readonly string[] | null) =>
    most === 0
      ? `No ${noun.one} is cited for two of them.`
      : pair
        ? `Of two at a time, ${list(pair)} share most: ${most}.`
        : `Two of them share at most ${most}.`,
  gapsNamed: (gaps: readonly { readonly label: string; readonly at: readonly string[] }[]) =>
    `No example: ${gaps.map(({ label, at }) => `${label} in ${list(at)}`).join("; ")}.`,
  gapsCounted: (gaps: readonly { readonly label: string; readonly n: number }[], all: number, by: Compared) =>
    `No example: ${gaps.map(({ label, n }) => `${label} in ${n}`).join(", ")} of ${all} ${by === "themes" ? "groups" : "themes"}.`,
  noGaps: {
    themes: "Each has an example in every group.",
    groups: "Each has an example for every theme.",
  } satisfies Record<Compared, string>,
  filteredCells: (n: number) => (n === 1 ? "1 cell is filtered out." : `${n} cells are filtered out.`),

  /** The chart. */
  name: (labels: readonly string[], title: string) =>
    `${capital(noun.many)} of ${list(labels)} side by side, in ${title}`,
  description: (studies: number, rows: number, by: Compared) =>
    `${plural(studies, ...noun.units)}, by ${by === "themes" ? plural(rows, "group", "groups") : plural(rows, "theme", "themes")}`,
  study: (label: string, places: readonly { readonly row: string; readonly columns: readonly string[] }[]) =>
    `Study ${label}, ${places.map(({ row, columns }) => `${row}, ${list(columns)}`).join("; ")}`,
  place: (row: string, columns: readonly string[]) => `${row}: ${list(columns)}`,
  hint: `Point at a ${noun.one} to see where else it is; choose it to read the examples that cite it.`,
  citesNobody: `cites no ${noun.one}`,
  singleKey: `one ${noun.one}`,
  sharedKey: {
    themes: "also under another of these themes",
    groups: "also under another of these groups",
  } satisfies Record<Compared, string>,
  linkKey: `the same ${noun.many}, in the same order`,
  twin: {
    themes: `Which ${noun.many} each theme has, by group`,
    groups: `Which ${noun.many} each group has, by theme`,
  } satisfies Record<Compared, string>,

  /** The combinations. */
  shared: `Shared ${noun.many}`,
  count: `${capital(noun.many)} in all of them`,
  which: "Which",
  overlap: "Overlap",
  only: { themes: "In no other theme", groups: "In no other group" } satisfies Record<Compared, string>,
  none: "none",
  ofUnion: (n: number, union: number, jaccard: number | null) =>
    `${n} of ${union}${jaccard === null ? "" : `, Jaccard ${jaccard.toFixed(2)}`}`,
  overlapMeans: `Overlap: how many of the ${noun.many} in any of them are in all; for two, the Jaccard index is that share.`,
  pressToLight: `Press a combination to light up its ${noun.many} in the chart.`,
  empty: (n: number) => (n === 1 ? `1 combination shares no ${noun.one}.` : `${n} combinations share no ${noun.one}.`),
  showEmpty: "Show them",
  hideEmpty: "Hide them",

  outOfCell: (examples: number) => `${plural(examples, "example", "examples")} filtered out`,
  gap: "gap: no example",
  gapEverywhere: "gap: no example for any of them",
  filtered: "filtered out",

  /** From the reading panel. */
  with: "Compare with…",
  withWhat: (label: string) => `Compare ${label} with`,
  already: (label: string, others: readonly string[]) =>
    others.length === 0 ? `${label} is chosen in Compare.` : `${label} stands beside ${list(others)} in Compare.`,
  goThere: "Go there",
}));

/** The same about studies. */
export const enCompare = enCompareOf(studyNoun);

export type CompareMessages = ReturnType<typeof enCompareOf>;
