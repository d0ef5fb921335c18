import { amount, entries, list, type Measure, measured, plural, strengthNames, unitsOf } from "./enGrammar";
import { heatmapOf } from "./enHeatmap";
import type { Level, Strength, Unit } from "./figureGrammar";
import { byNoun, capital, oneOf, studyNoun } from "./noun";

type Ordering = "published" | "total" | "alphabetical" | "similarity";

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const pluralOf = (word: string) =>
  /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;

/** Every sentence of the interface and the charts, in English, about what citations name. Another language is another object of this shape. */
export const enOf = byNoun((noun) => ({
  noun,
  /** What a gap lacks. */
  contents: "example",
  /** "6 studies", "1 mention". */
  units: unitsOf(noun),
  amount: amount(noun),
  citations: (n: number) => plural(n, "citation", "citations"),
  list,
  measures: {
    studies: capital(noun.units[1]),
    mentions: "Mentions",
    examples: "Examples",
    share: `Share of the group's ${noun.many}`,
    counts: "Count",
  } satisfies Record<Measure, string>,
  citedTogetherIn: {
    example: "Same example",
    bracket: "Same bracket",
    cell: "Same cell",
  } satisfies Record<Unit, string>,
  /** By its name too, where there is one: "Study 104, Moran 2012". */
  study: (label: string, name: string | null = null) =>
    name === null || name === label ? `Study ${label}` : `Study ${label}, ${name}`,
  /** Two groups or themes. */
  two: (a: string, b: string) => `${a} and ${b}`,
  /** A strength: whole, or with two figures that count. */
  number: (n: number) => String(Number.isInteger(n) ? n : Number(n.toPrecision(2))),

  heatmap: heatmapOf(noun),

  chord: {
    name: (title: string, level: Level) =>
      `Chord of ${level === "studies" ? `${noun.many} cited together` : `${level} that share ${noun.many}`} in ${title}`,
    arc: (study: string, groups: string, others: number) =>
      `Study ${study}, ${groups}, co-cited with ${others === 0 ? `no other ${noun.one}` : plural(others, noun.one, noun.many)}`,
    /** An arc of a group or a theme. */
    entry: (label: string, others: number, level: Level) =>
      `${label}, co-cited with ${others === 0 ? `no other ${oneOf(level, noun)}` : entries(others, level, noun)}`,
    description: (arcs: number, pairs: number, level: Level) =>
      `${entries(arcs, level, noun)} around a ring, ${plural(pairs, "co-cited pair", "co-cited pairs")}`,
    measured: measured(noun),
    ribbonKey: (level: Level, unit: Unit, strength: Strength) =>
      `Ribbon width: ${measured(noun)(level, unit, strength)}`,
    ribbons: "Ribbons",
    groups: "Groups",
    key: "Key",
    secondKey: "Outer arc: also cited under that group",
    isolatedKey: "Hollow: co-cited with none",
    labelsLeftOut: (shown: number, all: number) =>
      `${shown} of ${all} ${noun.many} are labelled, those with most co-citations first; point at an arc to read another.`,
  },

  page: {
    name: "Evidence Loom",
    skip: "Skip to the charts",
    skipToPanel: "Skip to the reading panel",
    documentTitle: (title: string) => `${title} – Evidence Loom`,
    views: "Views",
    tabs: {
      overview: "Overview",
      heatmap: "Heatmap",
      chord: "Chord",
      compare: "Compare",
      table: "Table",
    },
    scheme: "Colours",
    schemes: { system: "System", light: "Light", dark: "Dark" },
    schemeNotKept: "This browser keeps no settings, so the colours hold until the page is closed.",
    summary: (groups: string, themes: string, cited: number, listed: number | null, gaps: number) =>
      `${groups} by ${themes}; ${listed === null ? `${plural(cited, `${noun.one} is`, `${noun.many} are`)} cited here` : `${cited} of the ${plural(listed, noun.one, noun.many)} in these groups ${cited === 1 ? "is" : "are"} cited here`}; ${plural(gaps, "gap", "gaps")}.`,
    counted: (n: number, label: string) => `${n} ${n === 1 ? lowerFirst(label) : pluralOf(lowerFirst(label))}`,
    doi: (doi: string) => `doi ${doi}`,
    credit: (short: string, part: string, license: string) =>
      `The table shown is ${part} of ${short}, used under ${license}; its words are unchanged.`,
    about: "Evidence Loom is open source (MIT). Nothing you do here leaves your browser.",
    notes: "Notes of the table",
    doubts: "Brackets that could not be read for certain",
    tryAgain: "Try again",
    tableFailed: "The table could not be opened.",
    tableFailedHelp: "Try again. If that does not help, whoever published this page has to put the file right.",
    viewFailed: (name: string) => `The part "${name}" could not be drawn.`,
    viewFailedHelp: "The rest of the page still works. Try again, or choose another view.",
    terms: "Terms:",
    howToRead: {
      heatmap: "How to read the heatmap",
      chord: "How to read the chord",
      compare: "How to read the comparison",
    },
  },

  /** How to read each chart. */
  reading: {
    heatmap: (measure: Measure): string[] => [
      {
        studies: `Each number is how many different ${noun.many} the table cites for that group and theme. A ${noun.one} counts once in a cell and once in a total, so a total can be smaller than the sum of its cells.`,
        mentions: `Each number is how many times a ${noun.one} is named in the examples for that group and theme. A ${noun.one} named twice counts twice.`,
        examples: "Each number is how many examples the table has for that group and theme.",
        share: `Each number is how many of the ${noun.many} that the review put in that group the table cites for that group and theme. A theme’s total is of the ${noun.many} of all groups; a ${noun.one} counts once.`,
        /** Said in enCounts.ts. */
        counts: "",
      }[measure],
      measure === "share"
        ? `The more a cell stands out from the page, the higher its share; that is not stronger or more favourable evidence. In a group of few ${noun.many}, one makes a large share.`
        : `The more a cell stands out from the page, the higher its number; that is not stronger or more favourable evidence. Groups with many ${noun.many} have more to cite.`,
      "A gap, hatched or in a tone of its own, has no example. Open it to read what that means in this table.",
    ],
    chord: (level: Level): string[] => [
      level === "studies"
        ? `Each arc is a ${noun.one}, and a ribbon joins two ${noun.many} that the review cites together in the same example or bracket; a wider ribbon, more often.`
        : `Each arc is a ${oneOf(level, noun)}, and a ribbon joins two ${level} under which the review cites the same ${noun.many}; a wider ribbon, more of them.`,
      level === "studies"
        ? `It shows how the reviewers grouped their sources to support the text, not that the ${noun.many} cite each other, agree or are alike.`
        : `It shows where the reviewers cite the same sources, perhaps for different points, not that the ${level} agree or are alike.`,
      "In a short table a difference of one or two is no pattern.",
    ],
  },

  commands: {
    undo: "Undo",
    redo: "Redo",
    keys: { undo: "Ctrl+Z", redo: "Ctrl+Shift+Z" },
  },

  /** What comes of it is said in enSharing.ts. */
  sharing: { share: "Share" },

  help: {
    open: "Help",
  },

  /** The field's words, each explained where it stands; what they mean is in enTerms.ts. */
  terms: { citation: "Citation", mention: "Mention", gap: "Gap", coCitation: "Co-citation" },

  filter: {
    /** "Showing 24 of 28 studies and 13 of 15 examples." */
    showing: (studies: number, allStudies: number, examples: number, allExamples: number) =>
      studies === 0 && examples === 0
        ? "Everything is filtered out."
        : `Showing ${studies} of ${unitsOf(noun).studies(allStudies)} and ${examples} of ${plural(allExamples, "example", "examples")}.`,
    showEverything: "Show everything",
    out: (examples: number) => `${plural(examples, "example is", "examples are")} filtered out.`,
  },

  filterPanel: {
    name: "Filter",
    /** The button that opens it, with how many filters are set: "Filter (2)". */
    open: (set: number) => (set === 0 ? "Filter" : `Filter (${set})`),
  },

  /** Values of the attributes that a table declares. */
  attributes: {
    notReported: "not reported",
    range: (low: string, high: string) => `${low} to ${high}`,
  },

  /** One attribute as a bar in each cell. */
  segments: {
    legend: {
      example: (label: string) => `Bar in a cell: its examples by ${label}`,
      study: (label: string) => `Bar in a cell: its ${noun.many} by ${label}`,
    },
    mixed: "several values",
    other: "other values",
    leftOut: "Cells are too small for their bars; open one to read what its bar would show.",
    part: (value: string, n: number) => `${value}: ${n}`,
    words: {
      example: (label: string, parts: readonly string[]) => `${label} of its examples – ${parts.join(", ")}`,
      study: (label: string, parts: readonly string[]) => `${label} of its ${noun.many} – ${parts.join(", ")}`,
    },
  },

  search: {
    name: "Search examples",
    /** "12 examples", and once one of them is open "3 of 12 examples". */
    count: (n: number, reached: number) =>
      reached === 0 ? plural(n, "example", "examples") : `${reached} of ${plural(n, "example", "examples")}`,
  },

  controls: {
    measure: "Measure",
    order: "Order",
    orders: {
      published: "As published",
      total: "By total",
      alphabetical: "Alphabetical",
      similarity: "By similarity",
    } satisfies Record<Ordering, string>,
    orderMissing:
      "This order could not be fetched, so rows and columns stand as published. Choose it again to try again.",
    unit: "Cited together in",
    minimum: "Minimum strength",
    showTable: "Show as a table",
    hideTable: "Hide the table",
    more: "More",
  },

  /** How the heatmap stands: turned round, in an order made by hand, parents folded. */
  arranging: {
    byHand: "By hand",
  },

  overview: {
    heatmap: "Where the evidence is",
  },

  heatmapTwin: {
    /** A label after those of its parents, the outermost first. */
    path: (labels: readonly string[]) => labels.join(": "),
    name: (title: string) => `Heatmap as a table: ${title}`,
    gap: "gap",
    filtered: "filtered out",
    unavailable: "not available",
    working: (number: string) => `${number}: how it is counted`,
  },

  pairs: {
    name: (unit: Unit, level: Level) =>
      `Co-cited pairs ${level === "studies" ? `in the same ${unit}` : `of ${level}: shared ${noun.many}`}, strongest first`,
    entry: { studies: "Study", groups: "Group", themes: "Theme" } satisfies Record<Level, string>,
    strength: (strength: Strength) => (strength === "count" ? "Strength" : `Strength: ${strengthNames[strength]}`),
    pair: (a: string, b: string) => `Studies ${a} and ${b}`,
    shown: (shown: number, all: number) =>
      shown === all
        ? `${plural(all, "co-cited pair", "co-cited pairs")}.`
        : `Showing ${shown} of ${plural(all, "co-cited pair", "co-cited pairs")}.`,
    isolated: (labels: readonly string[], unit: Unit) =>
      labels.length === 0
        ? `Every ${noun.one} is cited together with another.`
        : `${labels.length === 1 ? `1 ${noun.one} is` : `${labels.length} ${noun.many} are`} cited with no other in the same ${unit}: ${labels.join(", ")}.`,
    noCitations: `No example of this table cites a ${noun.one}, so there is nothing to put around the ring.`,
  },

  /** The chord’s own controls; what is said of other chords than the first is in enChord.ts. */
  chordSection: {
    title: {
      studies: `${capital(noun.many)} cited together`,
      groups: `Groups that share ${noun.many}`,
      themes: `Themes that share ${noun.many}`,
    } satisfies Record<Level, string>,
    /** Why the option is not offered. */
    cellIsExample: "Same cell: no cell has two examples",
  },

  tips: {
    heatmap: `Point at a cell or a heading to see its ${noun.many}; choose it to read the examples.`,
    chord: (level: Level) =>
      level === "studies"
        ? `Point at a ${noun.one} or a ribbon to see who is cited with whom; choose it to read the examples.`
        : `Point at a ${oneOf(level, noun)} or a ribbon to see its ${noun.many}; choose it to read where they are cited.`,
  },

  panel: {
    name: "Reading panel",
    empty: "Nothing is selected yet",
    invitation: "Choose anything in a chart or a table, and what is said there opens here, word for word.",
    back: "Back",
    close: "Close",
    cell: (group: string, theme: string) => `${group} · ${theme}`,
    gapTitle: "Gap: no example",
    pair: (n: number, unit: Unit) =>
      n === 0 ? `No ${unit} cites both.` : `Cited together in ${plural(n, unit, `${unit}s`)}`,
  },

  working: {
    everything: "the whole table",
    counts: (citations: string, mentions: string, studies: string) => `${citations}, ${mentions}, ${studies}`,
  },

  opening: { open: "Open data" },

  exporting: {
    open: "Export",
    title: "Export",
  },

  data: {
    /** Where the file does not name its parts. */
    labels: { group: "Group", theme: "Theme", example: "Example" },
  },
}));

export const en = enOf(studyNoun);

export type Messages = ReturnType<typeof enOf>;
