import { list } from "./enGrammar";
import { byNoun } from "./noun";

/** Characters of any script, each by itself, or those that run from the right would turn the list round. */
const listed = (characters: readonly string[]) => list(characters.map((character) => `\u2068${character}\u2069`));

/** What the export says, in English. By itself, since the first view does without it. */
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
    pptx: "editable shapes, or a deck",
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
  language: "Language of the figure",
  languageHint: "What the table says stays as it is.",
  languageMissing: (language: string) =>
    `The words in ${language} could not be fetched, so the figure keeps those it had.`,
  tryAgain: "Try again",
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
  /** Of studies, where some are selected. */
  which: "Which",
  whichKinds: (selected: string) => ({ shown: "All that are shown", selection: `Those of the selection: ${selected}` }),
  kind: "Kind",
  kinds: {
    csv: "CSV",
    tsv: "TSV",
    json: "JSON",
    vos: "VOSviewer JSON",
    ris: "References as RIS",
    references: "References as CSV",
  },
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
  notCopied: "The browser did not allow copying. The text is selected: copy it with Ctrl+C, or ⌘C on a Mac.",
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
  making: "Making the file",
  cancelled: "Cancelled; no file was made.",
  close: "Close",
  saved: (file: string) => `${file} was handed to the browser’s downloads. If it is not there, save it again.`,
  notSaved: (why: string) =>
    `The browser did not take the file (${why}). Save it again; if that does not help, allow downloads for this page.`,
  saveAgain: "Save it again",
  failed: (why: string) => `The file could not be made: ${why}.`,
  wide: (width: number, unit: string) => `${width} ${unit} wide`,
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
      ? `A PDF cannot be made here of scripts whose letters join or run from the right: ${listed(characters)}. The browser can set them: print the figure to a PDF, on a sheet of just this size. Or choose SVG or PowerPoint.`
      : `No font for a PDF has ${listed(characters)}. The browser may have one: print the figure to a PDF, on a sheet of just this size. Or choose SVG or PowerPoint.`,
  printInstead: "Print to PDF instead",
  /** The sheet was handed to the browser's printing. */
  printed: (size: string) =>
    `In the browser’s print dialog choose “Save as PDF”. The sheet is ${size}; if the dialog asks, take no margins and a scale of 100%.`,
  noOutlines: (characters: readonly string[], isShaping: boolean) =>
    isShaping
      ? `Outlines cannot be made of scripts whose letters join or run from the right: ${listed(characters)}. Choose text as text.`
      : `No font for outlines has ${listed(characters)}. Choose text as text.`,
  nothing: "There is nothing to draw: everything is filtered out.",
}));

export type ExportMessages = ReturnType<typeof enExportOf>;
