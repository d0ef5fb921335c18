const count = (n: number) => n.toLocaleString("en");

/** Indices as numbers from 1, as a spreadsheet counts. */
const places = (indices: readonly number[]) => list(indices.map((i) => count(i + 1)));

/** "4", "4 and 9", "4, 9, 12 and 31 more". */
function list(names: readonly string[], most = 5): string {
  const named = names.slice(0, most);
  const more = names.length - named.length;
  const last = more > 0 ? `${count(more)} more` : named.pop();
  return named.length === 0 ? String(last) : `${named.join(", ")} and ${last}`;
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** What is said about a file or a pasted text as it becomes rows and cells, in English. By itself: only opening data needs it. */
export const enImport = {
  quoteNotClosed: "A quotation mark opens this cell and is never closed. It is read as part of the text.",
  quoteNotDoubled: "This cell has quotation marks inside its quotation marks. They are read as part of the text.",
  rowsUnequal: (rows: readonly number[], usual: number) =>
    `${rows.length === 1 ? "Row" : "Rows"} ${places(rows)} ${rows.length === 1 ? "has" : "have"} more or fewer than the usual ${usual} cells. They are kept as they are.`,
  marksLeftOut: (printed: string, name: string) =>
    `Names are read without what a program added to them: “${shorten(printed.replace(/\s+/g, " "))}” as “${shorten(name)}”.`,
  linesJoined: (rows: readonly number[]) =>
    `In ${rows.length === 1 ? "row" : "rows"} ${places(rows)} text went on in the next line, as in text copied from a PDF. The lines are joined.`,
  separatorLine: (line: string) => `The first line, “${line}”, only names the separator. It is left out.`,
  rowHidden: (texts: readonly string[]) =>
    `A hidden row is left out: “${shorten(texts.filter((text) => text !== "").join(" | "))}”.`,
  cellHidden: (text: string) => `A hidden cell is left out: “${shorten(text)}”.`,
  textHidden: (text: string) => `Hidden text is left out of this cell: “${shorten(text)}”.`,
  tooManyColumns: (row: number, most: number) =>
    `row ${count(row + 1)}: expected at most ${count(most)} cells, got more`,
  tooManyCells: (row: number, most: number) =>
    `row ${count(row + 1)}: expected at most ${count(most)} cells in all, got more`,
  charactersReplaced: (n: number, encoding: string) =>
    `${n === 1 ? "One character" : `${count(n)} characters`} could not be read as ${encoding} and ${n === 1 ? "stands" : "stand"} as “�”. Choose another encoding if the text looks wrong.`,
  fileEmpty: "file: expected a table, got an empty file",
  fileTooLarge: (megabytes: number, most: number) =>
    `file: expected at most ${count(most)} MB, got ${count(megabytes)} MB. Save only the sheet or the rows that are needed`,
  notATable: (got: string) => `file: expected CSV, TSV, XLSX, HTML, JSON or text, got ${got}`,
  kinds: {
    jpeg: "a JPEG picture",
    png: "a PNG picture",
    gif: "a GIF picture",
    tiff: "a TIFF picture",
    webp: "a WebP picture",
    heic: "a picture or a film",
    pdf: "a PDF. Copy the table from it and paste it here",
    rtf: "an RTF document. Copy the table from it and paste it here",
    gzip: "a gzip archive. Unpack it first",
    sevenZip: "a 7z archive. Unpack it first",
    rar: "a RAR archive. Unpack it first",
    zip: "a zip archive without a workbook. Unpack it first",
    parquet: "a Parquet file. Save it as CSV",
    sqlite: "an SQLite database. Save its table as CSV",
    docx: "a Word document. Copy the table from it and paste it here",
    pptx: "a PowerPoint file. Copy the table from it and paste it here",
    ods: "an OpenDocument spreadsheet. Save it as XLSX",
    odt: "an OpenDocument text. Copy the table from it and paste it here",
    numbers: "a Numbers or Pages document. Export it as XLSX",
    xlsb: "a binary Excel workbook (.xlsb). Save it as XLSX",
    xls: "an old Excel workbook (.xls). Save it as XLSX",
    doc: "an old Word document (.doc). Copy the table from it and paste it here",
    locked: "a file that is protected by a password. Remove the password in Excel and save it again",
    office: "an old Office file. Save the table as XLSX or CSV",
    binary: "bytes that are no text",
  },
  encodings: {
    "utf-8": "UTF-8",
    "utf-16le": "UTF-16, little-endian",
    "utf-16be": "UTF-16, big-endian",
    "windows-1252": "Windows-1252 (Western European)",
    macintosh: "Mac Roman",
    "windows-1250": "Windows-1250 (Central European)",
    "windows-1251": "Windows-1251 (Cyrillic)",
    shift_jis: "Shift JIS (Japanese)",
    gb18030: "GB 18030 (Chinese)",
    big5: "Big5 (Chinese)",
    "euc-kr": "EUC-KR (Korean)",
  },
  cellBeneath: (text: string) =>
    `A text beneath a merged cell, which the sheet does not show, is left out: “${shorten(text)}”.`,
  rowsHiddenRead: (rows: readonly number[]) =>
    rows.length === 1
      ? `Row ${places(rows)} is hidden in the sheet. It is read as well.`
      : `Rows ${places(rows)} are hidden in the sheet. They are read as well.`,
  columnsHiddenRead: (names: readonly string[]) =>
    names.length === 1
      ? `Column ${list(names)} is hidden in the sheet. It is read as well.`
      : `Columns ${list(names)} are hidden in the sheet. They are read as well.`,
  formulasUnsaved: (cells: readonly string[]) =>
    `${cells.length === 1 ? "The formula" : "The formulas"} in ${list(cells)} ${cells.length === 1 ? "has" : "have"} no saved result and ${cells.length === 1 ? "is" : "are"} read as empty. Open the workbook in a spreadsheet program and save it again.`,
  rowNumber: (part: string, got: string, after: number) =>
    `${part}: expected a row number above ${count(after)} and at most 1,048,576, got “${shorten(got)}”. The file is damaged: save it again`,
  cellOutside: (part: string) =>
    `${part}: expected cells in rows, got one outside of them. The file is damaged: save it again`,
  cellReference: (part: string, got: string, least: string) =>
    `${part}: expected cell ${least} or one to its right, got “${shorten(got)}”. The file is damaged: save it again`,
  sharedText: (part: string, cell: string, texts: number, got: string) =>
    `${part}, cell ${cell}: expected one of ${count(texts)} shared texts, got number “${shorten(got)}”. The file is damaged: save it again`,
  sheetMissing: (part: string, sheet: string) =>
    `${part}: expected a part with the sheet “${shorten(sheet)}”, got none. The file is damaged: save it again`,
  partMissing: (part: string) =>
    `${part}: expected this part of the workbook, got none. The file is damaged: save it again`,
  xmlBroken: (part: string) =>
    `${part}: expected whole XML, got some that breaks off. The file is damaged: save it again`,
  zipCut:
    "file: expected a whole zip archive, got one whose end is missing or broken. It may be cut short: download or save it again",
  zipPartBroken: (part: string) =>
    `${part}: expected packed data, got bytes that cannot be unpacked. The file is damaged: save it again`,
  zipTooLarge: (part: string, most: number) =>
    `${part}: expected at most ${count(most)} MB when unpacked, got more. Save only the sheet or the rows that are needed`,
  zipPacking: (part: string) => `${part}: expected a part that is stored or deflated, got another way of packing`,
  zipLocked: (part: string) => `${part}: expected a part without a password, got an encrypted one`,
};
