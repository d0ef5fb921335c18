import { list, plural } from "./en";

type Measure = "studies" | "mentions" | "examples" | "share";

/** What the dialogs say, in English. By itself, since the first view does without it. */
export const enDialogs = {
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
    example: { term: "Example", meaning: "The passage of text in one row of the table, word for word." },
    close: "Close",
  },

  /** How a number came about. */
  working: {
    title: (what: string) => `How it is counted: ${what}`,
    definition:
      "A citation is one bracket in an example, a mention is one study named in it, and a study counts once however often it is mentioned.",
    addUp: "Citations, mentions and examples add up: their totals are the sums of the cells.",
    share: (share: string, isOfGroup: boolean, unlisted: readonly string[]) =>
      `As a share: ${share} that the review put in ${isOfGroup ? "this group" : "any group"}.${unlisted.length === 0 ? "" : ` Cited here, but not among those, and so not counted in the share: ${list(unlisted)}.`}`,
    citations: "The citations, as printed",
    studies: "The studies, and how often each is mentioned",
    times: (n: number) => `${n}×`,
    sum: (sum: number, total: number) =>
      `Studies do not: the cells sum to ${sum}, and the total is ${plural(total, "study", "studies")}, because a study counts once in a total:`,
    noRecurrence: "So do studies here, since none is in two of the cells.",
    recurs: (study: string, cells: readonly string[]) => `${study} is in ${list(cells)}`,
    close: "Close",
  },

  exporting: {
    chart: "Chart",
    charts: { heatmap: "Heatmap", chord: "Chord" },
    format: "Format",
    svg: "SVG",
    png: "PNG",
    hints: { svg: "shapes and text, editable", png: "a picture, for slides" },
    scale: "Resolution",
    scaled: (scale: number, width: number, height: number) => `${scale}× (${width} × ${height} px)`,
    preview: "Preview of the file",
    download: "Download",
    close: "Close",
    saved: (file: string) => `${file} was handed to the browser’s downloads.`,
    failed: (why: string) => `The file could not be made: ${why}. Try a lower resolution, or SVG.`,
    source: (reference: string) => `Source: ${reference}.`,
    credit: (source: string, license: string | null) =>
      `Adapted from ${source}${license ? `, ${license}` : ""}. Made with Evidence Loom.`,
    made: "Made with Evidence Loom.",
    measure: {
      studies: "How many studies are cited, by group and theme.",
      mentions: "How often studies are mentioned, by group and theme.",
      examples: "How many examples there are, by group and theme.",
      share: "How many of the group’s studies are cited, by group and theme.",
    } satisfies Record<Measure, string>,
    totals: {
      studies:
        "A study counts once in a cell and once in a total, so a total can be smaller than the sum of its cells.",
      mentions: "",
      examples: "",
      share:
        "A share is of the studies that the review put in the group, under a theme of those of all groups; a study counts once.",
    } satisfies Record<Measure, string>,
    gapMeaning: (meaning: string) => `Gap: ${meaning}`,
    gapUnknown: "Gap: no example; the table does not say why.",
  },
};

export type DialogMessages = typeof enDialogs;
