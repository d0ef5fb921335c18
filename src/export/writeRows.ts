import type { DataCell, DataRows } from "./dataRows";

const byteOrderMark = "\uFEFF";

/**
 * Rows as CSV (RFC 4180): commas, CRLF, quotes where a cell needs them; `bom` puts a byte order mark first, by which Excel
 * knows UTF-8. A text that a spreadsheet would run as a formula, one that begins with = + - @ (narrow or wide), a tab or a
 * line end, has an apostrophe before it; numbers stay numbers.
 */
export function csv(rows: DataRows, { bom = false }: { bom?: boolean } = {}): string {
  return (
    (bom ? byteOrderMark : "") +
    lines(rows, ",")
      .map((line) => `${line}\r\n`)
      .join("")
  );
}

/** Rows with tabs between cells, to be pasted into a spreadsheet; quoted and made harmless as in `csv`. */
export function tsv(rows: DataRows): string {
  return lines(rows, "\t")
    .map((line) => `${line}\n`)
    .join("");
}

/**
 * Rows as a JSON list of objects, as R and pandas read it. Texts are just what they are, since nothing runs them. A heading
 * that is there twice gets a number: "Training", "Training (2)".
 */
export function json({ header, rows }: DataRows): string {
  const names = distinct(header);
  const objects = rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? null])));
  return `${JSON.stringify(objects, null, 2)}\n`;
}

function lines({ header, rows }: DataRows, separator: string): string[] {
  return [header, ...rows].map((row) => row.map((cell) => quoted(harmless(cell), separator)).join(separator));
}

function harmless(cell: DataCell): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

function quoted(text: string, separator: string): string {
  const needsQuotes = /["\r\n]/.test(text) || text.includes(separator);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}

function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let n = 2; taken.has(free); n++) free = `${name} (${n})`;
    taken.add(free);
    return free;
  });
}
