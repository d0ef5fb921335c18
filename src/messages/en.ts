// Spelled out, since messages import nothing; where they are used the compiler compares them with the model's.
type Measure = "studies" | "mentions" | "examples";
type Unit = "example" | "bracket";

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const units: Record<Measure, (n: number) => string> = {
  studies: (n) => plural(n, "study", "studies"),
  mentions: (n) => plural(n, "mention", "mentions"),
  examples: (n) => plural(n, "example", "examples"),
};

/** Every sentence of the interface and the charts, in English. Another language is another object of this shape. */
export const en = {
  /** "6 studies", "1 mention". */
  units,
  citations: (n: number) => plural(n, "citation", "citations"),
  list: (items: readonly string[]) =>
    items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`,
  measures: { studies: "Studies", mentions: "Mentions", examples: "Examples" } satisfies Record<Measure, string>,
  citedTogetherIn: { example: "Same example", bracket: "Same bracket" } satisfies Record<Unit, string>,
  study: (label: string) => `Study ${label}`,

  heatmap: {
    name: (title: string) => `Heatmap of ${title}`,
    cell: (group: string, theme: string, value: string) => `${group}, ${theme}: ${value}`,
    gap: (group: string, theme: string) => `${group}, ${theme}: gap, no example`,
    filtered: (group: string, theme: string) => `${group}, ${theme}: filtered out`,
    unavailable: (group: string, theme: string) => `${group}, ${theme}: not available`,
    /** The label of the margins. */
    totals: { studies: "distinct studies", mentions: "mentions", examples: "examples" } satisfies Record<Measure, string>,
    /** The description of a heading: "11 distinct studies". */
    total: (n: number, measure: Measure) => (measure === "studies" ? plural(n, "distinct study", "distinct studies") : units[measure](n)),
    legend: {
      studies: "Studies cited in the examples",
      mentions: "Mentions in the examples",
      examples: "Examples",
    } satisfies Record<Measure, string>,
    gapKey: "gap: no example",
    filteredKey: "filtered out",
    unavailableKey: "not available",
    numbersLeftOut: "Cells are too small for their numbers; open one to read it.",
    description: (rows: number, columns: number, gaps: number) =>
      `${plural(rows, "row", "rows")} by ${plural(columns, "column", "columns")}, ${plural(gaps, "gap", "gaps")}`,
  },

  chord: {
    name: (title: string) => `Chord of studies cited together in ${title}`,
    arc: (study: string, groups: string, others: number) =>
      `Study ${study}, ${groups}, co-cited with ${others === 0 ? "no other study" : plural(others, "study", "studies")}`,
    description: (studies: number, pairs: number) =>
      `${plural(studies, "study", "studies")} around a ring, ${plural(pairs, "co-cited pair", "co-cited pairs")}`,
    labelsLeftOut: (shown: number, all: number) => `${shown} of ${all} study numbers fit; point at an arc to read the others.`,
  },
};

export type Messages = typeof en;
