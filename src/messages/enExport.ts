import { list } from "./en";
import { byNoun } from "./noun";

type Measure = "studies" | "mentions" | "examples" | "share" | "counts";

/** What the export says and what it writes into figures, in English. By itself, since the first view does without it. */
export const enExportOf = byNoun((noun) => ({
  chart: "Chart",
  charts: {
    heatmap: "Heatmap",
    chord: "Chord",
    matrix: "Matrix of pairs",
    compare: "Comparison",
    shared: `Shared ${noun.many}`,
    passages: "Compared examples",
    examples: "Table of examples",
    studies: `Table of ${noun.many}`,
  },
  format: "Format",
  formats: {
    svg: "SVG",
    png: "PNG",
    tiff: "TIFF",
    pdf: "PDF",
    pptx: "PowerPoint",
    csv: "CSV",
    html: "Web page",
    embed: "Embed",
  },
  hints: {
    svg: "shapes and text, editable",
    png: "a picture, for slides",
    tiff: "a picture, for journals",
    pdf: "sharp at any size, text selectable",
    pptx: "native shapes, editable",
    csv: "the numbers behind the chart",
    html: "all of this in one file, works offline",
    embed: "a frame for another page",
  },
  size: "Size",
  sizes: {
    slide: "Slide 16:9",
    oldSlide: "Slide 4:3",
    column: "Journal column, 85 mm",
    page: "Page width, 175 mm",
    a4: "A4",
    letter: "Letter",
    square: "Square",
    own: "Own size",
  },
  width: "Width",
  height: "Height",
  asHigh: "as high as needed",
  unit: "Unit",
  units: { px: "px", mm: "mm", in: "in" },
  resolution: "Resolution",
  resolutions: (dpi: string, times: string | null, width: number, height: number) =>
    `${times === null ? `${dpi} dpi` : `${times}×`} (${width} × ${height} px)`,
  background: "Background",
  backgrounds: { white: "White", none: "Transparent", dark: "Dark" },
  grey: "In greys",
  whole: "Every label whole",
  wholeHint: "Otherwise labels that have no room are cut or left out.",
  typeface: "Typeface",
  typefaces: { inter: "Inter, as on screen", arial: "Arial", times: "Times" },
  noTypeface: (why: string) => `The typeface could not be fetched: ${why}. Choose another, or try again later.`,
  textKind: "Text",
  textKinds: { text: "As text, to be edited", outlines: "As outlines, the same everywhere" },
  along: "What goes along",
  title: "Title",
  settings: "What is shown",
  legend: "Legend",
  notes: "Notes",
  date: "Date",
  /** Stays whatever is left out. */
  alwaysCredited:
    "The credit stays. What is left out, such as what a gap is and what a number counts, is in the caption below.",
  journals: "As journals ask for it",
  journalsHint: "85 mm, TIFF with 600 dpi, Arial of at least 8 pt, no title in the figure",
  deckKind: "Slides",
  deckKinds: {
    chart: "This chart, as shapes",
    table: "This heatmap, as a table",
    deck: "A deck: charts, themes with their examples, gaps, references",
  },
  asTable: "This table, as native tables",
  rows: "Rows",
  rowKinds: {
    matrix: "The heatmap’s numbers",
    pairs: "Co-cited pairs, an edge list",
    examples: "The examples, word for word",
    studies: `The ${noun.many}`,
    shared: "What the compared share",
    passages: "The compared examples, word for word",
  },
  kind: "Kind",
  kinds: { csv: "CSV", tsv: "TSV", json: "JSON", vos: "VOSviewer JSON" },
  bom: "With a mark for Excel (BOM)",
  fileName: "File name",
  preview: "Preview of the file",
  pages: (page: number, of: number) => `Page ${page} of ${of}`,
  before: "Page before",
  next: "Next page",
  /** Of a picture of a table. */
  tall: (pages: number) =>
    `It would take ${pages} pages of this size, so it is one picture that is higher. PDF and PowerPoint have the pages.`,
  beginning: "The preview shows its beginning; the file has all of it.",
  measures: (width: string, height: string, unit: string, points: string) =>
    `${width} × ${height} ${unit}, smallest text ${points} pt`,
  snippet: "Snippet for another page",
  noSnippet: "This page is a file on a disk, which no other page can show. Put it on a server first.",
  embedOnly: "Heatmap and chord can be embedded.",
  copy: "Copy",
  copyImage: "Copy image",
  copied: "Copied.",
  imageNotCopied: (why: string) => `The browser did not allow copying the picture (${why}). Download it instead.`,
  notCopied: "The browser did not allow copying. Select the text and copy it by hand, or download the file.",
  texts: "Text to go with the figure",
  captions: {
    caption: "Caption",
    methods: "Methods",
    altText: "Alternative text",
    description: "Long description",
  },
  /** Of one of several. */
  copyOf: (what: string) => `Copy: ${what}`,
  download: "Download",
  cancel: "Cancel",
  progress: (done: number, of: number) => `Slide ${done} of ${of}`,
  cancelled: "Cancelled; no file was made.",
  close: "Close",
  saved: (file: string) => `${file} was handed to the browser’s downloads.`,
  failed: (why: string) => `The file could not be made: ${why}.`,
  tooSmall: (least: string) => `This size is too small to hold the labels. The least that works is ${least}.`,
  cutLabels: "Cut or leave out labels",
  takeLeast: (least: string) => `Use ${least}`,
  tooLarge: (dpi: number) =>
    `The browser cannot make a picture as large as that. The largest that works has ${dpi} dpi.`,
  /** Of a table that is too long for a picture. */
  onPages: "PDF and PowerPoint have it on pages.",
  takeLargest: (dpi: number) => `Use ${dpi} dpi`,
  unsupported: (characters: readonly string[], isShaping: boolean) =>
    isShaping
      ? `A PDF cannot be made of scripts whose letters join or run from the right: ${list(characters)}. Choose SVG or PowerPoint, or print the page to a PDF.`
      : `No font for a PDF has ${list(characters)}. Choose SVG or PowerPoint, or print the page to a PDF.`,
  noOutlines: (characters: readonly string[], isShaping: boolean) =>
    isShaping
      ? `Outlines cannot be made of scripts whose letters join or run from the right: ${list(characters)}. Choose text as text.`
      : `No font for outlines has ${list(characters)}. Choose text as text.`,
  nothing: "There is nothing to draw: everything is filtered out.",

  /** In the figure. */
  source: (reference: string) => `Source: ${reference}.`,
  credit: (source: string, license: string | null) =>
    `Adapted from ${source}${license ? `, ${license}` : ""}. Made with Evidence Loom.`,
  made: "Made with Evidence Loom.",
  dated: (day: string) => `As of ${day}.`,
  measure: {
    studies: `How many ${noun.many} are cited, by group and theme.`,
    mentions: `How often ${noun.many} are mentioned, by group and theme.`,
    examples: "How many examples there are, by group and theme.",
    share: `How many of the group’s ${noun.many} are cited, by group and theme.`,
    counts: "As counted in the table, by group and theme.",
  } satisfies Record<Measure, string>,
  totals: {
    studies: `A ${noun.one} counts once in a cell and once in a total, so a total can be smaller than the sum of its cells.`,
    mentions: "",
    examples: "",
    share: `A share is of the ${noun.many} that the review put in the group, under a theme of those of all groups; a ${noun.one} counts once.`,
    counts: "Totals are sums of their cells: what is counted in two of them counts twice.",
  } satisfies Record<Measure, string>,
  gapMeaning: (meaning: string) => `Gap: ${meaning}`,
  gapUnknown: "Gap: no example; the table does not say why.",
  gapOfCounts: "Gap: no number; the table does not say why.",
  compared: (labels: readonly string[]) => `${list(labels)}: the ${noun.many} cited for each.`,
  comparedNote: `Each circle is one ${noun.one}; the same number in two columns is the same ${noun.one}. Shared means cited for both, perhaps for different points.`,
}));

export type ExportMessages = ReturnType<typeof enExportOf>;
