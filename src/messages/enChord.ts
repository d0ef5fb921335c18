import { entries, plural, strengthNames } from "./enGrammar";
import { byNoun, capital, oneOf, studyNoun } from "./noun";

type Unit = "example" | "bracket" | "cell";
type Level = "studies" | "groups" | "themes";
type Strength = "count" | "fractional" | "association" | "jaccard";

const entry = (label: string, level: Level) => (level === "studies" ? `Study ${label}` : label);

/** What is said of a chord once a reader changes it, in English. By itself, since the first view does without it. */
export const enChordOf = byNoun((noun) => ({
  level: "Level",
  levels: { studies: capital(noun.many), groups: "Groups", themes: "Themes" } satisfies Record<Level, string>,
  strength: "Strength",
  strengths: {
    count: "Count",
    fractional: "Fractional count",
    association: "Association strength",
    jaccard: "Jaccard",
  } satisfies Record<Strength, string>,
  /** What a strength is, once its name was said. */
  meaning: (strength: Strength, level: Level) =>
    level === "studies"
      ? {
          count: "How often two are cited together.",
          fractional: `Where k ${noun.many} are cited together, each of their pairs counts 1/(k − 1), so that long lists do not outweigh short ones.`,
          association: "The count, divided by how often each of the two is cited, multiplied.",
          jaccard: "The count, divided by how often either of the two is cited; 1 means always together.",
        }[strength]
      : {
          count: `How many ${noun.many} are cited under both.`,
          fractional: `A ${noun.one} cited under k ${level} counts 1/(k − 1) for each of their pairs.`,
          association: `The count, divided by how many ${noun.many} each of the two has, multiplied.`,
          jaccard: `The count, divided by how many ${noun.many} are cited under either; 1 means the same ones.`,
        }[strength],
  whyRare: (areShown: boolean) =>
    areShown
      ? "Pairs that are together only once are shown, too: for association strength and Jaccard a single joint mention of two that are rarely cited scores high and says little."
      : "For association strength and Jaccard a pair has to be together twice: a single joint mention of two that are rarely cited scores high and says little.",
  rarePairs: { studies: "Also pairs cited together once", shared: `Also pairs that share one ${noun.one}` },
  rareLeftOut: (n: number, level: Level) =>
    `${plural(n, "pair", "pairs")} ${level === "studies" ? "cited together only once" : `with only one ${noun.one} in common`} ${n === 1 ? "is" : "are"} left out, as a single joint mention says little.`,
  onlyAround: "Only what is tied to",
  nobody: "Show all",
  entry,
  around: (label: string, level: Level) => `Only what is tied to ${entry(label, level)}`,
  centerFiltered: (label: string, level: Level) =>
    `${entry(label, level)} is filtered out, and so is what is tied to it.`,
  wholeRing: "Show the whole ring",
  hideIsolated: "Hide isolated",
  sort: "Sort around the ring",
  sorts: { crossings: "Few crossings", label: "By label", strength: "By strength" },
  onRing: (shown: number, all: number, level: Level) =>
    `Showing ${shown} of ${entries(all, level, noun)} around the ring.`,
  cut: (most: number) =>
    `These are the strongest: more than ${most} ribbons cannot be told apart. Pairs of equal strength are shown or left out together.`,
  showAll: (n: number) => `Show all ${n} ribbons`,
  showStrongest: "Show the strongest only",
  tie: (level: Level) => `Two ${level} are tied by the ${noun.many} cited under both, wherever in them.`,
  isolated: (labels: readonly string[], level: Level) =>
    labels.length === 0
      ? `Every ${oneOf(level, noun)} shares a ${noun.one} with another.`
      : `${entries(labels.length, level, noun)} ${labels.length === 1 ? "shares" : "share"} no ${noun.one} with another: ${labels.join(", ")}.`,
  noPairs: (unit: Unit) =>
    `No two ${noun.many} are cited in the same ${unit}, so there is nothing to join here. The heatmap and Compare still show what is cited where.`,
  /** Where the filter is why no pair is left: `all` of the table is filtered out, or what would be a pair. */
  noneLeft: (level: Level, unit: Unit, all: boolean) =>
    all
      ? "Everything is filtered out, so there is nothing to join here."
      : level === "studies"
        ? `The filter leaves no two ${noun.many} that are cited in the same ${unit}.`
        : `The filter leaves no two ${level} that share a ${noun.one}.`,
  none: (level: Level) => `No two ${level} share a ${noun.one}, so there is nothing to join here.`,
  whatIsShared: { groups: "See what groups share", themes: "See what themes share" },

  /** The chord as a matrix. */
  matrix: {
    show: "Show as a matrix",
    hide: "Hide the matrix",
    name: (level: Level) => `Matrix of co-cited pairs${level === "studies" ? "" : ` of ${level}`}`,
    description: (rows: number, pairs: number, level: Level) =>
      `${entries(rows, level, noun)}, in the order of the ring; ${plural(pairs, "co-cited pair", "co-cited pairs")}`,
    cell: (pair: string, strength: string) => `${pair}: ${strength}`,
    strength: (n: number, text: string, level: Level, unit: Unit, strength: Strength) =>
      strength !== "count"
        ? `${strengthNames[strength]} ${text}`
        : level === "studies"
          ? plural(n, unit, `${unit}s`)
          : plural(n, ...noun.units),
    legend: (measured: string) => `Colour: ${measured}`,
    diagonal: (level: Level) =>
      `The ${oneOf(level, noun)} itself${level === "themes" ? "" : ", in its group’s colour"}`,
    note: "The same pairs as on the ring, each twice: once on either side of the diagonal. What has no ribbon is left out.",
    hint: "Point at a square to see which two it joins; choose it to read more.",
  },

  /** What two groups, or two themes, share. */
  shared: {
    of: (shared: number, either: number, jaccard: string) =>
      `${shared} of the ${plural(either, noun.one, noun.many)} cited under either ${shared === 1 ? "is" : "are"} cited under both (Jaccard ${jaccard}).`,
    meaning:
      "Shared means cited under both, perhaps for different points; it does not say that the two agree or are alike.",
    studies: `${capital(noun.many)} cited under both, and where`,
    none: `No ${noun.one} is cited under both.`,
    noneLeft: `The filter leaves no ${noun.one} that is cited under both.`,
  },

  /** Under a chord’s picture. */
  exporting: {
    settings: (level: Level, parts: readonly string[]) =>
      `${level === "studies" ? capital(noun.many) : level === "groups" ? "Groups" : "Themes"} ${parts.join(", ")}.`,
    tied: (level: Level, unit: Unit) =>
      level === "studies" ? `cited together in the same ${unit}` : `tied by the ${noun.many} cited under both`,
    minimum: (n: number, level: Level, unit: Unit, strength: Strength) =>
      strength !== "count"
        ? `with a strength of at least ${n}`
        : level === "studies"
          ? `in at least ${n} ${unit}s`
          : `at least ${n} of them`,
    measuredBy: (strength: Strength, hasRare: boolean) =>
      `ribbons by ${strengthNames[strength]}${hasRare ? "" : ", of pairs that are together at least twice"}`,
    strongest: (shown: number, all: number) => `the strongest ${shown} of ${all} pairs`,
    around: (label: string, level: Level) => `only what is tied to ${entry(label, level)}`,
    onRing: (shown: number, all: number) => `${shown} of ${all} shown`,
    chordNote: (level: Level) =>
      level === "studies"
        ? `The chord shows how the reviewers grouped their sources to support the text, not that the ${noun.many} cite each other, agree or are alike.`
        : `The chord shows under which ${level} the reviewers cite the same ${noun.many}, not that these ${level} agree or are alike.`,
  },
}));

/** The same about studies. */
export const enChord = enChordOf(studyNoun);

export type ChordMessages = ReturnType<typeof enChordOf>;
