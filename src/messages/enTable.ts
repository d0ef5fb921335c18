import { plural } from "./enGrammar";
import { byNoun, capital } from "./noun";

/** The sentences of the tab Table, in English. By themselves, since the first view does without them. */
export const enTableOf = byNoun((noun) => ({
  title: "The table, row by row",
  list: "List",
  lists: { examples: "Examples", studies: capital(noun.many) },
  /** The native table's name. */
  name: {
    examples: (title: string) => `Examples of ${title}`,
    counts: (title: string) => `Numbers of ${title}`,
    studies: (title: string) => `${capital(noun.many)} of ${title}`,
  },
  nothingLeft: "Everything here is filtered out, so no row is left.",
  openCell: "Open cell",
  openCellOf: (cell: string) => `Open cell: ${cell}`,
  studies: capital(noun.many),
  cited: (n: number) => plural(n, ...noun.units),
  study: "Study",
  citedIn: "Cited in",
  examples: (n: number) => (n === 0 ? "no example" : plural(n, "example", "examples")),
  cells: "Cells",
  noCell: "none",
  partners: (unit: "example" | "bracket" | "cell") => `Same ${unit} as`,
  others: (n: number) => (n === 0 ? "no other" : plural(n, "other", "others")),
  belongsTo: "The review put it in",
  noGroup: "not said",
  reference: "Reference",
  /** "Reference of study 104, Moran 2012 (opens in a new tab)". */
  referenceOf: (study: string, name: string | null) =>
    `Reference of study ${study}${name === null ? "" : `, ${name}`} (opens in a new tab)`,
}));
