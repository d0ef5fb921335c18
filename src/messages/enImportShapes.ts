import { list, plural } from "./enGrammar";

const count = (n: number) => n.toLocaleString("en");

/** "row 4", "rows 4, 7–9 and 12"; 0-based rows, rising. */
function rowsOf(rows: readonly number[], most = 12): string {
  const ranges: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && row === last.to + 1) last.to = row;
    else ranges.push({ from: row, to: row });
  }
  const named = ranges.slice(0, most).map(({ from, to }) => {
    const first = count(from + 1);
    return from === to ? first : `${first}–${count(to + 1)}`;
  });
  const left = ranges.slice(most).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  if (left > 0) named.push(`${count(left)} more`);
  return `${rows.length === 1 ? "row" : "rows"} ${list(named)}`;
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const shortest = 80;
// Not between the halves of a character.
const start = (text: string) => text.slice(0, shortest).replace(/[\ud800-\udbff]$/, "");
const quote = (text: string) => `“${text.length > shortest ? `${start(text)}…` : text}”`;
const axisWord = { group: ["group", "groups"], theme: ["theme", "themes"] } as const;
type Axis = keyof typeof axisWord;

/** What is said about a table as its rows become groups, themes and examples, in English. By itself: only opening data needs it. */
export const enImportShapes = {
  untitled: "Untitled table",
  everything: { group: "All studies", theme: "All themes" },
  columnName: (column: number) => `Column ${column + 1}`,
  /** What an empty cell may mean, to choose from. */
  gapMeanings: {
    noneFound: "None found: the review looked for it and found no example.",
    notSought: "Not sought: the review did not look for it.",
    notReported: "Not reported: the studies do not say.",
  },

  rowLeftOut: {
    title: (row: number, text: string) => `Row ${count(row + 1)}, ${quote(text)}, is read as the title.`,
    note: (row: number, text: string) => `Row ${count(row + 1)}, ${quote(text)}, is read as a note.`,
    total: (row: number, text: string) => `Row ${count(row + 1)}, ${quote(text)}, is a total. It is left out.`,
    heading: (row: number, text: string) =>
      `Row ${count(row + 1)}, ${quote(text)}, repeats the headings. It is left out.`,
    decided: (row: number, text: string) => `Row ${count(row + 1)}, ${quote(text)}, is left out, as you decided.`,
  },
  readRow: "Read this row",
  totalRead: (row: number, label: string) =>
    `Row ${count(row + 1)} is read as one of ${quote(label)}. Is it a sum of other rows?`,
  sumRead: (row: number, label: string) =>
    `Row ${count(row + 1)} has for ${quote(label)} the sums of what is beneath it. Both would be counted. Is it a total?`,
  noTotal: "It is none",
  missing: (axis: Axis, rows: readonly number[]) =>
    `${upper(rowsOf(rows))} ${rows.length === 1 ? "names" : "name"} no ${axis}. ${rows.length === 1 ? "It is" : "They are"} left out.`,
  noExample: (rows: readonly number[]) =>
    `${upper(rowsOf(rows))} ${rows.length === 1 ? "has" : "have"} a group and a theme, but no example.`,
  noStudy: (rows: readonly number[]) =>
    `${upper(rowsOf(rows))} ${rows.length === 1 ? "says" : "say"} something of a study without naming it. That is left out.`,
  studyDiffers: (rows: readonly number[]) =>
    `${upper(rowsOf(rows))} ${rows.length === 1 ? "says" : "say"} something else of a study than a row before. The first is kept.`,
  besideStudies: (cell: string) => `${quote(cell)}: only the studies are read, what stands beside them is left out.`,
  besideStudiesMore: (n: number) =>
    `In ${plural(n, "more cell", "more cells")} something stands beside the studies and is left out.`,
  oneEntry: (axis: Axis, label: string) =>
    `No column says the ${axisWord[axis][1]}. All examples are in one, ${quote(label)}.`,
  columnLeftOut: (heading: string) => `The column ${quote(heading)} is left out.`,
  readColumn: {
    attribute: "Read it as an attribute",
    group: "Read it as a group",
    theme: "Read it as a theme",
  },
  sameLabel: (axis: Axis, label: string, others: readonly string[], isSeen: boolean) =>
    `${list(others.map(quote))} ${others.length === 1 ? "is" : "are"} read as the ${axis} ${quote(label)}${isSeen ? "." : ": they differ only in spaces or in characters that are not seen."}`,
  keepApart: "Keep apart",
  splitOff: (printed: string) => `Keep ${quote(printed)} apart`,
  callIt: (label: string) => `Call it ${quote(label)}`,
  nearDuplicate: (axis: Axis, a: string, b: string) =>
    `The ${axisWord[axis][1]} ${quote(a)} and ${quote(b)} are nearly the same. Are they one?`,
  merge: (into: string) => `Merge into ${quote(into)}`,
  notCompared: (axis: Axis, n: number) =>
    `${count(n)} ${axisWord[axis][1]} are too many to look for ones that are nearly the same.`,
  footnoteMarker: (axis: Axis, label: string, marker: string, note: string | null) =>
    `${quote(marker)} after the ${axis} ${quote(label)} is read as the mark of a footnote${note === null ? "." : `: ${quote(note)}`}`,
  keepMarker: (printed: string) => `Keep ${quote(printed)}`,
  mergedCells: (column: number, ranges: number, row: number) =>
    ranges === 1
      ? `Merged cells from row ${count(row + 1)} in column ${count(column + 1)} are read as if each had the text.`
      : `${count(ranges)} ranges of merged cells in column ${count(column + 1)}, the first from row ${count(row + 1)}, are read as if each cell had the text.`,
  gapWord: (word: string, n: number) => `${plural(n, "cell says", "cells say")} ${quote(word)}. Read as empty.`,
  marks: (marks: readonly string[]) => `Marked cells say ${list(marks.map(quote))}.`,
  shares: (n: number, printed: string) =>
    `${plural(n, "cell says", "cells say")} more than a count, such as ${quote(printed)}. The count is read; what is printed is kept beside it.`,
  onlyShares: (printed: string) =>
    `Cells are shares, such as ${quote(printed)}, and no counts. Each is read as the text of its cell.`,
  columnOfShares: (heading: string, printed: string) =>
    `The column ${quote(heading)} has shares, such as ${quote(printed)}, and no counts. It is read as an attribute.`,
  shareNotCounted: (printed: string) => `${quote(printed)} is a share and no count. It is left out.`,
  readAsTexts: "Read all cells as texts",
  readAs: (number: string) => `Read it as ${count(Number(number))}`,
  notCounted: (printed: string) => `${quote(printed)} is no count. It is left out.`,
  notCountedMore: (n: number) => `${plural(n, "more cell is", "more cells are")} no count and left out.`,
  countedTwice: (n: number) =>
    n === 1
      ? "One number is for a cell that has one already. They are added."
      : `${count(n)} numbers are for cells that have one already. They are added.`,
  guarded: (n: number) =>
    n === 1
      ? "An apostrophe before a sign that a spreadsheet would run is taken off."
      : `In ${count(n)} cells an apostrophe before a sign that a spreadsheet would run is taken off.`,
  ratings: (lowest: string, highest: string) =>
    `Cells are ratings, ${quote(lowest)} to ${quote(highest)}, and no counts. Each is read as the text of its cell.`,
  emptyCells: (gaps: number, cells: number) =>
    `${count(gaps)} of ${plural(cells, "cell has", "cells have")} no example. What does an empty cell mean?`,
  emptyCellsMean: (gaps: number, cells: number, meaning: string) =>
    `${count(gaps)} of ${plural(cells, "cell has", "cells have")} no example. What that means: ${quote(meaning)}`,
  asNoteSays: (note: string) => `As the note says: ${quote(note)}`,
  citedOnce: (studies: readonly string[], of: number) => {
    const named = studies.slice(0, 20);
    const more = studies.length - named.length;
    if (more > 0) named.push(`${count(more)} more`);
    return `${count(studies.length)} of ${plural(of, "study is", "studies are")} cited in one example only: ${list(named)}.`;
  },
  decisionLost: (n: number) =>
    n === 1 ? "One decision no longer fits this table." : `${count(n)} decisions no longer fit this table.`,
  nothingRead: "No row gives an example. Check which column is what.",
};
