import { type Amount, amount, type Measure, plural } from "./enGrammar";
import { capital, type Noun } from "./noun";

/** What a heatmap says, in English. */
export const heatmapOf = (noun: Noun) => ({
  name: (title: string) => `Heatmap of ${title}`,
  cell: (group: string, theme: string, value: string) => `${group}, ${theme}: ${value}`,
  gap: (group: string, theme: string) => `${group}, ${theme}: gap, no example`,
  filtered: (group: string, theme: string) => `${group}, ${theme}: filtered out`,
  unavailable: (group: string, theme: string) => `${group}, ${theme}: not available`,
  /** The label of the margins. */
  totals: {
    studies: `distinct ${noun.many}`,
    mentions: "mentions",
    examples: "examples",
    share: `distinct ${noun.many}`,
    counts: "counted",
  } satisfies Record<Measure, string>,
  /** The description of a heading: "11 distinct studies", "11 of 22 studies". */
  total: (measure: Measure, total: Amount) =>
    measure === "studies"
      ? plural(total.count, `distinct ${noun.units[0]}`, `distinct ${noun.units[1]}`)
      : amount(noun)(measure, total),
  /** A share in its cell, and where that does not fit. */
  fraction: (count: number, of: number) => `${count} of ${of}`,
  percent: (count: number, of: number) => {
    const percent = Math.round((100 * count) / Math.max(1, of));
    // All and nothing are said of all and nothing only.
    if (percent === 0 && count > 0) return "<1%";
    return percent === 100 && count < of ? ">99%" : `${percent}%`;
  },
  percentStep: (step: string) => `${step}%`,
  sharesAsPercent: `Percentages are of the group’s ${noun.many}; open a cell to see how many of how many.`,
  legend: {
    studies: `${capital(noun.many)} cited in the examples`,
    mentions: "Mentions in the examples",
    examples: "Examples",
    share: `Share of the group’s ${noun.many} that the examples cite`,
    counts: "Counted in the table",
  } satisfies Record<Measure, string>,
  /** Over the column that stands for a whole parent, beneath the parent's name. */
  whole: "all",
  gapKey: "gap: no example",
  filteredKey: "filtered out",
  unavailableKey: "not available",
  numbersLeftOut: "Cells are too small for their numbers; open one to read it.",
  labelsLeftOut: "Only some of the labels fit; open a cell to read its own.",
  description: (rows: number, columns: number, gaps: number) =>
    `${plural(rows, "row", "rows")} by ${plural(columns, "column", "columns")}, ${plural(gaps, "gap", "gaps")}`,
});
