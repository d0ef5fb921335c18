import type { Messages } from "./en";
import { plural } from "./enGrammar";

const numbers = (n: number) => plural(n, "number", "numbers");

/** What the page says of a table of counts, in English: it has numbers where others have examples, and cites nobody. */
export const withCounts = (en: Messages): Messages => ({
  ...en,
  contents: "number",
  units: { ...en.units, examples: numbers },
  heatmap: {
    ...en.heatmap,
    gap: (group, theme) => `${group}, ${theme}: gap, no number`,
    gapKey: "gap: no number",
  },
  page: {
    ...en.page,
    summary: (groups, themes, _cited, _listed, gaps) =>
      `${groups} by ${themes}, as counted in the table; ${plural(gaps, "gap", "gaps")}. It gives numbers and no examples, so the heatmap is its only chart.`,
  },
  reading: {
    ...en.reading,
    heatmap: () => [
      "Each number is as the table gives it. Totals are sums of their cells: what is counted in two cells counts twice, since the table does not say what they have in common.",
      "The more a cell stands out from the page, the higher its number; that is not stronger or more favourable evidence.",
      "A gap, hatched or in a tone of its own, has no number in the table, which is not zero. Open it to read what that means in this table.",
    ],
  },
  filter: {
    ...en.filter,
    showing: (_studies, _allStudies, shown, all) =>
      shown === 0 ? en.filter.showing(0, 0, 0, all) : `Showing ${shown} of ${numbers(all)}.`,
    out: (n) => `${plural(n, "number is", "numbers are")} filtered out.`,
  },
  tips: {
    ...en.tips,
    heatmap: "Point at a cell or a heading to see its number; choose it to read more.",
  },
  panel: {
    ...en.panel,
    invitation: "Choose a cell or a heading, and what the table says of it opens here.",
    gapTitle: "Gap: no number",
  },
});
