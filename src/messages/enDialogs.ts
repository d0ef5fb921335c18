import { list, plural } from "./enGrammar";
import { byNoun, capital } from "./noun";

/** What the dialogs say, in English. By itself, since the first view does without it. */
export const enDialogsOf = byNoun((noun) => ({
  help: {
    title: "How to read and use this page",
    keysTitle: "Keys",
    keys: [
      [["Tab"], "to the next chart or control; a chart is one stop"],
      [["←", "→", "↑", "↓"], "from mark to mark inside a chart"],
      [["Home", "End"], "to the first and last of a row or of the ring; with Ctrl, of the whole chart"],
      [["Enter", "Space"], "opens what is in focus in the reading panel"],
      [
        ["Esc"],
        "from the reading panel back to the same mark; on a mark, selects nothing; in the search, clears the words",
      ],
      [["Enter", "Shift+Enter"], "in the search: to the next example with the words, and to the one before"],
      [["Alt+↑", "Alt+↓", "Alt+←", "Alt+→"], "moves a heading of the heatmap"],
      [["−", "+"], "folds and unfolds a heading that others are beneath"],
      [["Ctrl+Z"], "takes the last choice back"],
      [["Ctrl+Shift+Z"], "takes it again"],
      [["?"], "opens this help"],
    ] as [string[], string][],
    helpKey: "“?” opens this help",
    termsTitle: "Terms",
    close: "Close",
  },

  /** How a number came about. */
  working: {
    title: (what: string) => `How it is counted: ${what}`,
    definition: `A citation is one bracket in an example, a mention is one ${noun.one} named in it, and a ${noun.one} counts once however often it is mentioned.`,
    addUp: "Citations, mentions and examples add up: their totals are the sums of the cells.",
    share: (share: string, isOfGroup: boolean, unlisted: readonly string[]) =>
      `As a share: ${share} that the review put in ${isOfGroup ? "this group" : "any group"}.${unlisted.length === 0 ? "" : ` Cited here, but not among those, and so not counted in the share: ${list(unlisted)}.`}`,
    citations: "The citations, as printed",
    studies: `The ${noun.many}, and how often each is mentioned`,
    times: (n: number) => `${n}×`,
    sum: (sum: number, total: number) =>
      `${capital(noun.many)} do not: the cells sum to ${sum}, and the total is ${plural(total, ...noun.units)}, because a ${noun.one} counts once in a total:`,
    noRecurrence: `So do ${noun.many} here, since none is in two of the cells.`,
    recurs: (study: string, cells: readonly string[]) => `${study} is in ${list(cells)}`,
    /** Of a table of counts. */
    asCounted:
      "The numbers are as the table gives them. A total is the sum of its cells: what is counted in two of them counts twice, since the table does not say what they have in common.",
    cellCount: (cell: string, n: number) => `${cell}: ${n}`,
    close: "Close",
  },
}));
