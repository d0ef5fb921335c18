const citingWays = {
  square: "[12]",
  round: "(12)",
  superscript: "raised",
  "author-year": "names and years",
};

type Counts = Readonly<
  Record<"rows" | "groups" | "themes" | "examples" | "values" | "citations" | "studies" | "gaps", number>
>;

/** "1,234 rows". */
const many = (n: number, one: string, more: string) => `${n.toLocaleString("en")} ${n === 1 ? one : more}`;

/** What the dialog "Open data" says, in English. By itself, since the first view does without it. */
export const enOpen = {
  title: "Open data",
  close: "Close",
  intro: "The table stays on this computer: nothing is uploaded.",
  file: "Choose a file",
  fileHint:
    "or drop it here: CSV, TSV, XLSX, HTML, plain text, an evidence table as JSON, or a review as EPPI-Reviewer exports it as JSON",
  template: "A template to start from:",
  templateCsv: "Template (CSV)",
  templateXlsx: "Template (XLSX)",
  drop: "Drop it to read it",
  paste: "Paste a table",
  pasteHint: "from Word, Excel or a page; merged cells and raised numbers are kept",
  pasted: "what was pasted",
  now: (name: string) => `From ${name}`,
  forget: "Start again",
  encoding: "Encoding",
  delimiter: "Between cells",
  delimiters: { ",": "Comma", ";": "Semicolon", "\t": "Tab", "|": "Vertical bar" } as const,
  sheet: "Table",
  sheetName: (n: number, name: string, { rows, isHidden }: { rows: number | null; isHidden: boolean }) =>
    `${name === "" ? `Table ${n}` : name}${rows === null ? "" : ` (${many(rows, "row", "rows")})`}${isHidden ? " (hidden)" : ""}`,
  reading: "Reading…",
  weaving: "Weaving…",
  opening: "Opening…",
  cancel: "Cancel",
  cancelled: "Cancelled.",

  preview: "Preview",
  columnsTitle: "What is in which column",
  columnsHint: "The first rows as they came. Change what a column is above it.",
  columns: "The first rows as they came",
  row: "Row",
  column: (n: number) => `Column ${n}`,
  moreRows: (n: number) => `and ${many(n, "more row", "more rows")}`,
  moreColumns: (n: number) => `and ${many(n, "more column", "more columns")}`,
  fillDown: "Blank: as above",
  fillDownOf: (column: number) => `Blank: as above, column ${column}`,
  separator: "Several values",
  separatorOf: (column: number) => `Several values, column ${column}`,
  separators: {
    "": "No",
    ";": "Between ;",
    ",": "Between ,",
    "|": "Between |",
    " • ": "Between •",
    "/": "Between /",
    "\n": "On lines",
  } as const,
  otherSeparator: (separator: string) => `Between ${separator}`,
  roleKinds: { label: "Label", text: "Example", study: "Study", more: "More" },
  roles: {
    "left-out": "Left out",
    group: "Group",
    "group-parent": "Parent of the group",
    theme: "Theme",
    "theme-parent": "Parent of the theme",
    "group-heading": "Its heading is a group",
    "theme-heading": "Its heading is a theme",
    "study-heading": "Its heading is a study",
    example: "Example",
    citations: "Citations",
    value: "Number",
    study: "Study",
    title: "Title",
    authors: "Authors",
    year: "Year",
    doi: "DOI",
    url: "Web address",
    journal: "Journal",
    abstract: "Abstract",
    "group-attribute": "About the group",
    "theme-attribute": "About the theme",
    "example-attribute": "About the example",
    "study-attribute": "About the study",
  },

  tableTitle: "Title",
  shape: "Shape",
  shapes: {
    long: "Long: a row is an example",
    wide: "Wide: a column is a theme or a group",
    counts: "Counts: a cell is a number",
    studies: "Studies: a row is a study, columns are marked",
    records: "Records: a row is a study",
  },
  headerRows: "Rows of headings",
  rowsAre: "Rows are groups",
  parents: "Parents in a label",
  noParents: "None",
  parentAndChild: (separator: string) => `Parent${separator}child`,
  citing: "Citations",
  citings: {
    square: "In square brackets [12]",
    round: "In round brackets (12)",
    superscript: "Raised¹²",
    "author-year": "Names and years (Lee 2010)",
  },
  citingNone: "None in the text",
  citingSeveral: (styles: readonly (keyof typeof citingWays)[]) =>
    `In several ways: ${styles.map((style) => citingWays[style]).join(", ")}`,
  /** Until then they are counted as cited reports. */
  areStudies: "Each reference is one study",
  subheadings: "A row with one cell",
  subheadingRoles: {
    none: "Is a row like any other",
    group: "Names the group",
    theme: "Names the theme",
    "group-parent": "Names the groups’ parent",
    "theme-parent": "Names the themes’ parent",
  },
  cells: "Cells hold",
  cellKinds: { text: "Passages", studies: "Studies only" },
  gap: "An empty cell means",
  gapMeanings: {
    unknown: "Nobody knows",
    noneFound: "None found",
    notSought: "Not sought",
    notReported: "Not reported",
    own: "In other words",
  },
  gapOwn: "What an empty cell means",
  axes: { groups: "Groups are the codes of", themes: "Themes are the codes of" },
  axis: (label: string, references: number) => `${label} (${many(references, "reference", "references")})`,

  examplesTitle: "The first examples as they will be read",
  examples: "The first examples",
  place: (row: number | null, group: string, theme: string) =>
    `${row === null ? "" : `Row ${(row + 1).toLocaleString("en")}: `}${group}, ${theme}`,
  noText: "A record without a passage",
  cited: (studies: readonly string[]) => `Cites ${studies.join(", ")}`,

  report: "Report",
  noFindings: "Nothing is in doubt.",
  findings: (n: number) => many(n, "thing to look at", "things to look at"),
  at: (row: number | null, column: number | null) =>
    row === null
      ? column === null
        ? ""
        : `Column ${column + 1}`
      : column === null
        ? `Row ${(row + 1).toLocaleString("en")}`
        : `Row ${(row + 1).toLocaleString("en")}, column ${column + 1}`,
  more: (n: number) => `and ${n.toLocaleString("en")} more`,
  leaveOut: "Leave out",
  leaveRowOut: "Leave the row out",
  showMore: (n: number) => `Show ${n.toLocaleString("en")} more`,
  fix: (label: string, place: string) => (place === "" ? label : `${label}, ${place}`),

  summary: ({ rows, examples, values, citations, studies }: Counts) =>
    values > 0
      ? `${many(rows, "row", "rows")} read, ${many(values, "number", "numbers")}`
      : `${many(rows, "row", "rows")} read, ${rows === examples ? "" : `${many(examples, "example", "examples")}, `}${many(citations, "citation", "citations")}, ${many(studies, "cited report", "cited reports")}`,
  size: ({ groups, themes, gaps }: Counts) =>
    `${many(groups, "group", "groups")} by ${many(themes, "theme", "themes")}, ${gaps.toLocaleString("en")} empty ${gaps === 1 ? "cell" : "cells"}.`,
  undo: "Undo",
  redo: "Redo",
  open: "Open table",
  notYet: (why: string) => `It cannot be opened yet: ${why}`,
  wait: "It is still being read.",
  nothing: "Nothing is there to open.",
  noTable: "page: expected a table, got none. Select the whole table before you copy it",
  unreadable: (why: string) => `file: could not be read (${why}). It may have been moved or changed: choose it again`,
  blank: "table: expected rows and columns, got nothing but blanks",
  brokenJson: (why: string) => `file: expected JSON, since it begins with “{”. ${why}`,
  noAxes: "file: expected two lists of codes that references have, got fewer",
  noExample: "table: expected a column of groups, one of themes, and examples, got too little of it",
  untitled: "Table without a title",
  eppiTitle: (groups: string, themes: string) => `${groups} by ${themes}`,
  /** Errors of a whole file begin with "file:", those of a text with "table:". */
  wrong: (name: string, why: string) => `${name}: ${why.replace(/^(file|table|page): /, "")}`,
  failed: (why: string) => `The table could not be opened: ${why}`,
  progress: (percent: number) => `${percent}% done`,
};

export type OpenMessages = typeof enOpen;
