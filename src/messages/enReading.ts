import { list, plural } from "./enGrammar";
import { byNoun } from "./noun";

type Unit = "example" | "bracket" | "cell";

/** What is said in the reading panel once something is opened, in English. By itself, since the first view does without it. */
export const enReadingOf = byNoun((noun) => ({
  /** Of a table of counts. */
  noExamples: "The table gives this number as it is, and no examples, so there is nothing more to read.",
  gapMeaning: "What the table says about an empty cell:",
  gapUnknown: "The table does not say why this cell is empty. It may mean none found, not sought or not reported.",
  copy: "Copy passage",
  copied: "Copied, with its source.",
  copyFailed: "The browser did not allow copying. Select the passage and copy it by hand.",
  citing: (passage: string, source: string, studies: readonly string[]) =>
    `“${passage}” (${[source, studies.length > 0 ? `citing ${studies.join(", ")}` : ""].filter(Boolean).join(", ")})`,
  withoutLinks: "Read without links",
  citationsInOrder: "Cited, in this order:",
  mentions: (printed: string) => `Studies ${printed}`,
  rangeStudies: `The ${noun.many} of this range`,
  belongsTo: `The review put this ${noun.one} in`,
  belongsNowhere: `The table does not say to which group this ${noun.one} belongs.`,
  notCitedThere: "not cited under it here",
  citedIn: "Cited in",
  citedNowhere: `This ${noun.one} belongs to the group but is cited in no example of this table.`,
  coCitedWith: (unit: Unit) => `Cited together with, in the same ${unit}`,
  partner: (study: string, n: number, unit: Unit) => `${study}, in ${plural(n, unit, `${unit}s`)}`,
  coCitedWithNone: (unit: Unit) => `Cited together with no other ${noun.one} in the same ${unit}.`,
  reference: "Open its entry in the article’s reference list",
  newTab: "opens in a new tab",
  pairExamples: (unit: Unit) =>
    unit === "cell" ? "Examples of these cells that cite either" : "Examples that cite both",
  themeExamples: "All examples of this theme",
  groupExamples: "All examples of this group",
  /** Of what the filter takes away, instead of counts: nothing counted is not nothing cited. */
  filteredOut: {
    study: `This ${noun.one} is filtered out, so nothing is said of whom it is cited together with.`,
    citing: `All examples that cite this ${noun.one} are filtered out, so nothing is said of whom it is cited together with.`,
    group: "All examples of this group are filtered out, so nothing is counted here.",
    theme: "All examples of this theme are filtered out, so nothing is counted here.",
    pair: "What cites both is filtered out, so nothing is counted here.",
  },
  coCitedWithNoneLeft: (unit: Unit) =>
    `The filter leaves no other ${noun.one} that is cited together with it in the same ${unit}.`,
  elsewhere: "Passages of other groups that name this group",
  groupStudies: (cited: number, all: number) =>
    `${cited} of the ${plural(all, noun.one, noun.many)} of this group ${cited === 1 ? "is" : "are"} cited here.`,
  groupStudiesHere: (cited: number, all: number) =>
    `${cited} of the ${plural(all, noun.one, noun.many)} of this group ${cited === 1 ? "is" : "are"} cited for this theme.`,
  allStudies: (cited: number, all: number) =>
    `${cited} of the ${plural(all, noun.one, noun.many)} of all groups ${cited === 1 ? "is" : "are"} cited here.`,
  gapsOfGroup: (themes: readonly string[]) => `No example for ${list(themes)}.`,
  gapsOfTheme: (groups: readonly string[]) => `No example in ${list(groups)}.`,
  /** The same of a table of counts. */
  noNumber: (places: readonly string[]) => `No number for ${list(places)}.`,
  labels: { choose: "Labels", numbers: "Numbers", names: "Names" },
  /** Moving and folding what is opened. */
  move: { up: "Move up", down: "Move down", left: "Move left", right: "Move right" },
  fold: "Fold",
  unfold: "Unfold",
  beneath: (labels: readonly string[]) =>
    `Beneath it: ${list(labels)}. Its numbers are over all of these together, so a ${noun.one} counts once.`,
}));
