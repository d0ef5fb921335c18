import { enOpen } from "../messages/enOpen";
import { DataError } from "./dataError";
import { decodeText, type Encoding } from "./decodeText";
import { findDelimiter } from "./findDelimiter";
import type { Finding, GridReader, GridWithFindings } from "./grid";
import { jsonRows } from "./jsonRows";
import { readBytes } from "./readBytes";
import { type Delimiter, delimitedReader } from "./readDelimited";
import { type EppiReview, isEppi, readEppi } from "./readEppi";
import { plainTextReader } from "./readPlainText";
import { readWorkbook } from "./readWorkbook";
import type { ImportSource, TextOptions } from "./tableImport";
import { textKind } from "./textKind";

/** A source whose bytes are there. */
export type SourceAtHand =
  | Exclude<ImportSource, { kind: "file" }>
  | { readonly kind: "bytes"; readonly name: string; readonly bytes: Uint8Array };

/** One of the tables of a source, which may not be read yet. */
export interface TableAtHand {
  readonly name: string | null;
  /** null: not known until it is read. */
  readonly rows: number | null;
  readonly isHidden: boolean;
  readonly read: () => GridReader;
}

/** What a source turned out to be. */
export type Found =
  | { readonly kind: "tables"; readonly tables: readonly TableAtHand[] }
  | { readonly kind: "eppi"; readonly review: EppiReview }
  | { readonly kind: "json"; readonly json: unknown }
  | { readonly kind: "html"; readonly html: string };

/** What was found, and how its text was read: null where there was nothing to choose. */
export interface SourceRead {
  readonly found: Found;
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
}

/**
 * Finds out what a source is and reads it. Each step yields the share that is done, from 0 to 1. Throws a DataError when it
 * holds no table.
 */
export function* readSource(source: SourceAtHand, options: TextOptions): Generator<number, SourceRead> {
  switch (source.kind) {
    case "tables":
      return { found: tablesOf(source.tables.map(ready)), encoding: null, delimiter: null };
    case "text":
      return yield* readText(source.text, { ...options, encoding: null, findings: [] });
    case "bytes": {
      const { bytes } = source;
      if (readBytes(bytes) === "workbook") {
        const sheets = readWorkbook(bytes).map((sheet): TableAtHand => ({ ...sheet, rows: null }));
        return { found: tablesOf(sheets), encoding: null, delimiter: null };
      }
      yield 0.1;
      const { text, encoding, findings } = decodeText(bytes, options.encoding ?? undefined);
      yield 0.2;
      return yield* readText(text, { encoding, delimiter: options.delimiter, findings });
    }
    default:
      return source satisfies never;
  }
}

interface Decoded extends TextOptions {
  readonly findings: readonly Finding[];
}

function* readText(text: string, { encoding, delimiter, findings }: Decoded): Generator<number, SourceRead> {
  if (text.trim() === "") throw new DataError(enOpen.blank);
  const kind = delimiter === null ? textKind(text) : "text";
  if (kind === "html") return { found: { kind: "html", html: text }, encoding, delimiter: null };
  const json = kind === "json" ? readJson(text) : undefined;
  const rows = jsonRows(json);
  if (rows) return { found: tablesOf([ready({ grid: rows, findings })]), encoding, delimiter: null };
  if (json !== undefined) {
    const found: Found = isEppi(json) ? { kind: "eppi", review: readEppi(json) } : { kind: "json", json };
    return { found, encoding: null, delimiter: null };
  }
  const cut = delimiter ?? findDelimiter(text);
  const read = yield* delimiter === null ? plainTextReader(text) : delimitedReader(text, { delimiter });
  const table = { grid: read.grid, findings: [...findings, ...read.findings] };
  return { found: tablesOf([ready(table)]), encoding, delimiter: cut };
}

/** A table that is read already. */
function ready(table: GridWithFindings): TableAtHand {
  const { caption, rows } = table.grid;
  // biome-ignore lint/correctness/useYield: there is no step left
  const read = function* (): GridReader {
    return table;
  };
  return { name: caption, rows: rows.length, isHidden: false, read };
}

function tablesOf(tables: readonly TableAtHand[]): Found {
  if (tables.every(({ rows }) => rows === 0)) throw new DataError(enOpen.noTable);
  return { kind: "tables", tables };
}

/** undefined: it is none. A list can be a text that begins with a citation; nothing else begins like an object. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    if (text.trimStart().startsWith("[")) return undefined;
    throw new DataError(enOpen.brokenJson(error instanceof Error ? error.message : String(error)));
  }
}
