const count = (n: number) => n.toLocaleString("en");

/** "4", "4 and 9", "4, 9, 12 and 31 more". Numbers from 1, as a spreadsheet counts. */
function places(indices: readonly number[], most = 5): string {
  const named = indices.slice(0, most).map((i) => count(i + 1));
  const more = indices.length - named.length;
  const last = more > 0 ? `${count(more)} more` : named.pop();
  return named.length === 0 ? String(last) : `${named.join(", ")} and ${last}`;
}

/** What is said about a file or a pasted text as it becomes rows and cells, in English. By itself: only opening data needs it. */
export const enImport = {
  quoteNotClosed: "A quotation mark opens this cell and is never closed. It is read as part of the text.",
  quoteNotDoubled: "This cell has quotation marks inside its quotation marks. They are read as part of the text.",
  rowsUnequal: (rows: readonly number[], usual: number) =>
    `${rows.length === 1 ? "Row" : "Rows"} ${places(rows)} ${rows.length === 1 ? "has" : "have"} more or fewer than the usual ${usual} cells. They are kept as they are.`,
  separatorLine: (line: string) => `The first line, “${line}”, only names the separator. It is left out.`,
  tooManyColumns: (row: number, most: number) =>
    `row ${count(row + 1)}: expected at most ${count(most)} cells, got more`,
  tooManyCells: (row: number, most: number) =>
    `row ${count(row + 1)}: expected at most ${count(most)} cells in all, got more`,
};
