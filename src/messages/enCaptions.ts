import { en } from "./en";
import { entries, list, plural, strengthNames } from "./enGrammar";
import { byNoun, capital, manyOf, type Noun, oneOf, studyNoun } from "./noun";

type Measure = "studies" | "mentions" | "examples" | "share" | "counts";
type Placing = "published" | "total" | "alphabetical" | "similarity" | "byHand";
type Unit = "example" | "bracket" | "cell";
type Level = "studies" | "groups" | "themes";
type Strength = "count" | "fractional" | "association" | "jaccard";
type RingSort = "crossings" | "label" | "strength";
type Compared = "themes" | "groups";
type RingChart = "chord" | "matrix";

/** A text that ends as a sentence does. */
const ended = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
const placed: Record<Placing, string> = {
  published: "as published",
  total: "by their totals, the largest first",
  alphabetical: "in the order of their labels",
  similarity: "so that rows with alike numbers are neighbours, and columns likewise, a gap going as 0",
  byHand: "in an order made by hand",
};
const tied = (noun: Noun, level: Level, unit: Unit) =>
  level === "studies" ? `cited together in the same ${unit}` : `under which the same ${noun.many} are cited`;
const width = (level: Level, unit: Unit, strength: Strength) =>
  strength !== "count"
    ? `their ${strengthNames[strength]}`
    : level === "studies"
      ? `how many ${unit}s cite both`
      : "how many they share";

/** Caption, methods sentence, alternative text and long description of figures, in English. By themselves, since only an export needs them. */
export const enCaptionsOf = byNoun((noun) => ({
  figure: (title: string) => `Figure. ${ended(title)}`,
  /** Where the figure comes from; it stays with it, as the licence asks. */
  credit: (reference: string, license: string | null) =>
    `Adapted from ${reference}${license === null ? "" : `, ${license}`}.`,
  software: (version: string) => `The figure was made with Evidence Loom, version ${version}.`,
  gapKey: (meaning: string | null) =>
    meaning === null
      ? "A gap is a cell without an example; the table does not say why."
      : `A gap is a cell without an example. The table says of it: “${meaning}”${/[.!?]$/.test(meaning) ? "" : "."}`,
  /** The same of a table of counts. */
  gapOfCounts: (meaning: string | null) =>
    meaning === null
      ? "A gap is a cell without a number; the table does not say why."
      : `A gap is a cell without a number. The table says of it: “${meaning}”${/[.!?]$/.test(meaning) ? "" : "."}`,
  /** Parts of an alternative text. */
  altHead: (what: string, numbers: string) => `${what}: ${numbers}`,
  alt: (parts: readonly string[]) => `${parts.join(", ")}.`,
  /** What some entries have: "Peer workers (11)". */
  with: (label: string, n: string) => `${label} (${n})`,
  /** Entries that tie, when they are too many to name. */
  many: (count: number, n: string) => `${count} of them (${n} each)`,
  /** So many of what the table calls so, by name unless these are too many: "3 themes (A; B; C)". */
  counted: (n: number, label: string, labels: readonly string[]) =>
    en.page.counted(n, label) + (labels.length === 0 ? "" : ` (${labels.join("; ")})`),
  noPattern: "A difference of one or two is no pattern.",

  heatmap: {
    what: (groups: string, themes: string) => `Heatmap of ${groups} by ${themes}`,
    hatched: "Gaps are hatched, or where cells are small in a tone of their own.",
    filtered: (n: number) => (n === 1 ? "1 cell is filtered out." : `${n} cells are filtered out.`),
    methods: {
      studies: `Distinct ${noun.many} cited in the table’s examples were counted for each group and theme; a ${noun.one} counts once in a cell, once in the total of a row or a column, and once in all.`,
      mentions: `Mentions of ${noun.many} in the table’s examples were counted for each group and theme: each ${noun.one} named in a bracket, as often as it is named.`,
      examples: "The table’s examples were counted for each group and theme.",
      share: `Of the ${noun.many} that the review put in a group, those cited in the table’s examples were counted for each theme, as a share; a ${noun.one} counts once, and a theme’s share is of the ${noun.many} of all groups.`,
      counts:
        "The numbers are as counted in the table; totals are sums of their cells, so that what is counted in two of them counts twice.",
    } satisfies Record<Measure, string>,
    order: (placing: Placing) => `Rows and columns stand ${placed[placing]}.`,
    cell: (group: string, theme: string) => `${group}, ${theme}`,
    /** What a cell's number is. */
    counts: {
      studies: `the distinct ${noun.many} cited in its examples`,
      mentions: `the mentions of ${noun.many} in its examples`,
      examples: "its examples",
      share: `the share of the group’s ${noun.many} that its examples cite`,
      counts: "what the table counts there",
    } satisfies Record<Measure, string>,
    altTotal: (total: string) => `${total} in all`,
    altGaps: (n: number) => plural(n, "gap", "gaps"),
    altLargest: (row: string, column: string) => `largest totals ${row} and ${column}`,
    altCell: (n: string) => `at most ${n} in a cell`,
    construction: (rows: string, columns: string, placing: Placing, counts: string) =>
      `A heatmap with a row for each of ${rows} and a column for each of ${columns}, ${placed[placing]}. Each cell gives a number, and the stronger its colour, the higher the number: ${counts}. Totals are at the ends of rows and columns.`,
    cells: (all: number, withNumber: number, range: string, others: readonly string[]) =>
      `Of ${plural(all, "cell", "cells")}, ${withNumber} ${withNumber === 1 ? "has" : "have"} a number${range}${others.length === 0 ? "" : `; ${list(others)}`}.`,
    range: (least: string, most: string) => (least === most ? `, ${least}` : `, from ${least} to ${most}`),
    gaps: (n: number) => `${n} ${n === 1 ? "is a gap" : "are gaps"}`,
    filteredOut: (n: number) => `${n} ${n === 1 ? "is" : "are"} filtered out`,
    unavailable: (n: number) => `${n} ${n === 1 ? "is" : "are"} not available`,
    total: (total: string) => `In all there are ${total}.`,
    largestCells: (cells: string) => `The largest number is in ${cells}.`,
    totals: (line: "row" | "column", most: string, least: string) =>
      most === least
        ? `All ${line} totals are alike: ${most}.`
        : `The largest ${line} total is that of ${most}, the smallest that of ${least}.`,
    whichGaps: (cells: readonly string[]) => `The gaps: ${cells.join("; ")}.`,
    half: (n: string) => `At least half of the cells with a number have ${n} or less.`,
    reach: (line: "row" | "column", parts: readonly string[], of: number) =>
      `Cells that are no gap, by ${line}: ${parts.join(", ")}, of ${of} each.`,
    moreToCite: `Groups with many ${noun.many} have more to cite.`,
  },

  chord: {
    /** "Chord of 28 studies". */
    what: (chart: RingChart, n: number, level: Level) =>
      `${chart === "chord" ? "Chord" : "Matrix"} of ${entries(n, level, noun)}`,
    key: (chart: RingChart, level: Level, unit: Unit, strength: Strength) =>
      chart === "chord"
        ? `Each arc is a ${oneOf(level, noun)}; a ribbon joins two ${manyOf(level, noun)} ${tied(noun, level, unit)}, and its width is ${width(level, unit, strength)}.`
        : `Rows and columns are ${manyOf(level, noun)}; a coloured cell joins two ${tied(noun, level, unit)}, and the stronger its colour, the higher the number: ${width(level, unit, strength)}.`,
    pairs: (shown: number, all: number) =>
      shown === all ? plural(all, "pair", "pairs") : `${shown} of ${plural(all, "pair", "pairs")}`,
    shown: (pairs: string) => `Shown: ${pairs}.`,
    alone: (n: number, labels: readonly string[], level: Level) =>
      `${entries(n, level, noun)} ${n === 1 ? "is" : "are"} tied to no other${labels.length === 0 ? "" : `: ${labels.join(", ")}`}.`,
    onRing: (shown: number, all: number, level: Level) => `${shown} of ${entries(all, level, noun)} are shown.`,
    methods: (level: Level, unit: Unit) =>
      level === "studies"
        ? `Two ${noun.many} were taken as co-cited where the review names both in the same ${unit}; a ${noun.one} counts once in ${unit === "example" ? "an" : "a"} ${unit}.`
        : `Two ${manyOf(level, noun)} were taken as tied by the distinct ${noun.many} that the review cites under both.`,
    strength: (strength: Strength, level: Level, unit: Unit) => {
      const together = level === "studies" ? `${unit}s that cite both` : `${noun.many} cited under both`;
      const holds =
        level === "studies"
          ? `${unit === "example" ? "an" : "a"} ${unit} that cites k ${noun.many}`
          : `a ${noun.one} cited under k ${manyOf(level, noun)}`;
      const each = level === "studies" ? `${unit}s that cite each` : `${noun.many} cited under each`;
      return {
        count: `The strength of a pair is the number of ${together} (full counting).`,
        fractional: `The strength of a pair is the number of ${together}, where ${holds} gives each of its pairs 1/(k − 1) (fractional counting, Perianes-Rodriguez, Waltman & van Eck 2016).`,
        association: `The strength of a pair is c/(s₁s₂), with c the ${together}, and s the ${each} (association strength, van Eck & Waltman 2009).`,
        jaccard: `The strength of a pair is c/(s₁ + s₂ − c), with c the ${together}, and s the ${each} (Jaccard index).`,
      }[strength];
    },
    rare: (n: number) =>
      `${plural(n, "pair", "pairs")} that ${n === 1 ? "is" : "are"} together only once ${n === 1 ? "is" : "are"} left out.`,
    minimum: (n: string) => `Pairs below a strength of ${n} are left out.`,
    strongest: (shown: number, all: number) =>
      `Of ${all} pairs the strongest ${shown} are drawn; pairs of equal strength stay or go together.`,
    around: (label: string, level: Level) =>
      `Only what is tied to ${level === "studies" ? `Study ${label}` : label} is shown.`,
    ring: (sort: RingSort, level: Level) =>
      `The ${manyOf(level, noun)} stand ${level === "studies" ? "by group, and within it " : ""}${{ crossings: "so that ribbons cross little", label: "in the order of their labels", strength: "with the most strongly tied first" }[sort]}.`,
    altPairs: (pairs: string, level: Level, unit: Unit) =>
      level === "studies" ? `${pairs} cited together in the same ${unit}` : `${pairs} sharing ${noun.many}`,
    altStrongest: (pairs: string) => `strongest ${pairs}`,
    altAlone: (n: number) => `${n} tied to no other`,
    construction: (chart: RingChart, what: string, groups: string | null) =>
      `${what}, ${chart === "chord" ? "around a ring" : "as rows and as columns in the same order, so that each pair is there twice"}.${groups === null ? "" : ` They are gathered and coloured by the group that cites them first: ${groups}.`}`,
    statistics: (pairs: string, range: string) => `Shown: ${pairs}${range}.`,
    range: (least: string, most: string) =>
      least === most ? `, each with a strength of ${least}` : `, with strengths from ${least} to ${most}`,
    strongestPairs: (pairs: string) => `The strongest: ${pairs}.`,
    mostTied: (labels: string, level: Level) => `Tied to most other ${manyOf(level, noun)}: ${labels}.`,
    means: (level: Level) =>
      level === "studies"
        ? `The figure shows how the reviewers grouped their sources to support the text, not that the ${noun.many} cite each other, agree or are alike.`
        : `The figure shows under which ${manyOf(level, noun)} the reviewers cite the same ${noun.many}, perhaps for different points, not that these ${manyOf(level, noun)} agree or are alike.`,
    second: `A ${noun.one} with an outer arc is cited under that group, too.`,
    /** How many pairs have each strength. */
    spread: (parts: readonly { readonly pairs: number; readonly strength: string }[]) =>
      `By strength: ${list(parts.map(({ pairs, strength }) => `${plural(pairs, "pair", "pairs")} of ${strength}`))}.`,
    half: (n: string) => `At least half of the pairs have a strength of ${n} or less.`,
    noPair: "No two are tied.",
  },

  compare: {
    what: (labels: readonly string[]) => `${capital(noun.many)} of ${list(labels)} side by side`,
    rows: (rows: string) => `The rows are ${rows}.`,
    hatched: "Gaps are hatched.",
    methods: (by: Compared) =>
      `A ${noun.one} counts once for each of the ${by}, however often it is cited there; it is shared where it is cited for two or more of them, perhaps in different ${by === "themes" ? "groups" : "themes"} and for different points.`,
    order: "Rows and columns stand as published.",
    altCounts: (counts: readonly number[]) => `${list(counts.map(String))} ${noun.units[1]}`,
    altShared: (n: number, of: number) => `${n} shared by ${of === 2 ? "both" : "all"}`,
    construction: (columns: readonly string[], rows: string) =>
      `A column for each of ${list(columns)}, and a row for each of ${rows}. In each cell a dot stands for a ${noun.one} that the examples cite there; a filled dot is of a ${noun.one} that is in another column, too.`,
    total: (n: number) => `In all ${n === 1 ? `1 ${noun.one} is` : `${n} ${noun.many} are`} cited.`,
    gaps: (n: number, all: number) => `${n} of ${plural(all, "cell", "cells")} ${n === 1 ? "is a gap" : "are gaps"}.`,
    /** How many studies are in just so many columns, from one on. */
    spread: (counts: readonly number[]) =>
      `By the number of columns that a ${noun.one} is in: ${list(counts.map((n, i) => `${plural(n, noun.one, noun.many)} in ${i === 0 ? "one only" : i + 1}`))}.`,
  },
}));

/** The same about studies. */
export const enCaptions = enCaptionsOf(studyNoun);

export type CaptionMessages = ReturnType<typeof enCaptionsOf>;
