import { enOpen } from "../messages/enOpen";
import { DataError } from "./dataError";
import { decodeText, type Encoding } from "./decodeText";
import { findDelimiter } from "./findDelimiter";
import type { Finding, GridWithFindings } from "./grid";
import { readBytes } from "./readBytes";
import { type Delimiter, delimitedReader } from "./readDelimited";
import { type EppiReview, isEppi, readEppi } from "./readEppi";
import { plainTextReader } from "./readPlainText";
import { readWorkbook } from "./readWorkbook";
import type { ImportSource, TextOptions } from "./tableImport";

/** A source whose bytes are there. */
export type SourceAtHand =
  | Exclude<ImportSource, { kind: "file" }>
  | { readonly kind: "bytes"; readonly name: string; readonly bytes: Uint8Array };

interface NamedTable extends GridWithFindings {
  readonly name: string | null;
}

/** What a source turned out to be. */
export type Found =
  | { readonly kind: "tables"; readonly tables: readonly NamedTable[] }
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
  if (source.kind === "tables") {
    if (source.tables.length === 0) throw new DataError(enOpen.noTable);
    const tables = source.tables.map((table) => ({ ...table, name: table.grid.caption }));
    return { found: { kind: "tables", tables }, encoding: null, delimiter: null };
  }
  if (source.kind === "text") return yield* readText(source.text, { ...options, encoding: null, findings: [] });
  const { bytes } = source;
  if (readBytes(bytes) === "workbook") {
    return { found: { kind: "tables", tables: readWorkbook(bytes) }, encoding: null, delimiter: null };
  }
  yield 0.1;
  const { text, encoding, findings } = decodeText(bytes, options.encoding ?? undefined);
  yield 0.2;
  return yield* readText(text, { encoding, delimiter: options.delimiter, findings });
}

interface Decoded extends TextOptions {
  readonly findings: readonly Finding[];
}

function* readText(text: string, { encoding, delimiter, findings }: Decoded): Generator<number, SourceRead> {
  if (text.trim() === "") throw new DataError(enOpen.blank);
  const json = delimiter === null ? readJson(text) : undefined;
  if (json !== undefined) {
    const found: Found = isEppi(json) ? { kind: "eppi", review: readEppi(json) } : { kind: "json", json };
    return { found, encoding: null, delimiter: null };
  }
  if (
    delimiter === null &&
    /^\s*<(?:!doctype|!--|html|head|body|meta|table|div|figure|p)\b/i.test(text) &&
    /<table[\s>]/i.test(text)
  ) {
    return { found: { kind: "html", html: text }, encoding, delimiter: null };
  }
  const cut = delimiter ?? findDelimiter(text);
  const read = yield* delimiter === null ? plainTextReader(text) : delimitedReader(text, { delimiter });
  const table = { name: null, grid: read.grid, findings: [...findings, ...read.findings] };
  if (read.grid.rows.length === 0) throw new DataError(enOpen.blank);
  return { found: { kind: "tables", tables: [table] }, encoding, delimiter: cut };
}

/** undefined: it is no JSON. What begins like an object and is none is an error: nothing else begins so. */
function readJson(text: string): unknown {
  const start = /^[\s\ufeff]*([{[])/.exec(text)?.[1];
  if (start === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (start === "[") return undefined; // a text can begin with a citation
    throw new DataError(enOpen.brokenJson(error instanceof Error ? error.message : String(error)));
  }
}
