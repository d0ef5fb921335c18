/** What the command `npm run table` says, in English. */
export const enCli = {
  usage: `Reads a table and writes it as an evidence table.

  npm run table -- input.csv --out public/data/mine.json

input         CSV, TSV, XLSX, HTML, text, or JSON (an evidence table, a project, a review from EPPI-Reviewer)
--out FILE    where the evidence table goes, as JSON; left out: only the report
--corrections FILE
              a project that was saved in the app, or JSON with "reading" and "decisions" as in one: what was
              corrected there holds here
--table N     which of several tables or sheets, from 1, or its name
--encoding E  such as utf-8 or windows-1252; left out: as it looks
--delimiter D , ; | or tab; left out: as it looks
--title T     the table's title

The exit status is 0 without doubts, 1 with doubts, 2 when there is no table.`,
  unknown: (name: string, expected: string, got: string) => `--${name}: expected ${expected}, got ${got}`,
  oneInput: (n: number) => `input: expected one file, got ${n === 0 ? "none" : n}`,
  file: (path: string, why: string) => `${path}: ${why}`,
  noCorrections: 'expected an object with "reading" and "decisions"',
  tableNames: (n: number) => `a number from 1 to ${n}, or the name of one of them`,
  tables: (names: readonly string[]) => `Tables: ${names.join("; ")}`,
  reading: (path: string, title: string) => `${path}: ${title}`,
  written: (path: string) => `Written: ${path}`,
  finding: (isDoubt: boolean, place: string, text: string) =>
    `${isDoubt ? "?" : "-"} ${place === "" ? "" : `${place}: `}${text}`,
};
