import { enDoubts } from "../messages/enDoubts";
import { enOpen } from "../messages/enOpen";
import type { EvidenceTable } from "../model/evidenceTable";
import { countImport } from "./countImport";
import { DataError } from "./dataError";
import { editionOf } from "./editionOf";
import type { GridWithFindings } from "./grid";
import { parseOwnTable } from "./parseOwnTable";
import { type Found, readSource, type SourceAtHand } from "./readSource";
import type {
  Corrections,
  ImportContents,
  ImportedTable,
  ImportFinding,
  ImportPreview,
  TextOptions,
} from "./tableImport";
import { eppiAxes } from "./weaveEppi";
import { attempt, type SourceWoven, weaveSource } from "./weaveSource";

/** So many examples are shown as they will be read. */
const shownExamples = 8;

/** What a source holds, and the way from there to a table. Each step yields the share that is done, from 0 to 1. */
export interface ImportSession {
  readonly contents: ImportContents;
  preview(corrections: Corrections): Generator<number, ImportPreview>;
  /** Throws a DataError where the preview has an obstacle. */
  open(corrections: Corrections): Generator<number, ImportedTable>;
}

/** Reads a source. Throws a DataError when it holds no table. */
export function* importSession(source: SourceAtHand, options: TextOptions): Generator<number, ImportSession> {
  const { found, encoding, delimiter } = yield* readSource(source, options);
  const name = ("name" in source && source.name) || "";
  const tables = new Map<number, GridWithFindings>();
  let last: Made | null = null;

  /** Corrections and what they make are asked for more than once. */
  function* weave(corrections: Corrections): Generator<number, Made> {
    const key = JSON.stringify(corrections);
    if (last?.key === key) return last;
    last = null;
    const woven = yield* weaveSource(found, corrections, { name, tables });
    const { file } = woven;
    const table = file && attempt(() => parseOwnTable(file));
    last =
      typeof table === "string"
        ? { key, woven: { ...woven, obstacle: table }, table: null }
        : { key, woven: withDoubts(woven, table), table };
    return last;
  }

  return {
    contents: { ...contentsOf(found), encoding, delimiter },
    *preview(corrections) {
      const { woven, table } = yield* weave(corrections);
      const { reading, axes, title, rows, rowCount, findings, obstacle } = woven;
      const counted = table ? countImport(table, woven.woven, shownExamples) : { counts: null, examples: [] };
      return { reading, axes, title, rows, rowCount, findings, obstacle, ...counted };
    },
    *open(corrections) {
      const { woven, table } = yield* weave(corrections);
      if (!woven.file || !table) throw new DataError(woven.obstacle ?? enOpen.nothing);
      const { name: own, view, origin, title } = woven;
      const asText = origin === null || typeof origin === "string" ? origin : JSON.stringify(origin);
      const edition = editionOf(woven.file);
      return { table, text: JSON.stringify(woven.file), edition, name: own ?? title, view, origin: asText };
    },
  };
}

/** Corrections, and what comes of them. */
interface Made {
  readonly key: string;
  readonly woven: SourceWoven;
  readonly table: EvidenceTable | null;
}

function contentsOf(found: Found): Omit<ImportContents, "encoding" | "delimiter"> {
  const none = { tables: [], first: 0, axes: [], html: null };
  switch (found.kind) {
    case "tables": {
      const tables = found.tables.map(({ name, rows, isHidden }) => ({ name, rows, isHidden }));
      return { ...none, kind: "tables", tables, first: likelyTable(tables) };
    }
    case "eppi":
      return { ...none, kind: "eppi", axes: eppiAxes(found.review) };
    case "json":
      return { ...none, kind: "evidence" };
    case "html":
      return { ...none, kind: "html", html: found.html };
    default:
      return found satisfies never;
  }
}

/** The longest one of a page; of a workbook, whose sheets are not read yet, the first that is not hidden. */
function likelyTable(tables: ImportContents["tables"]): number {
  const longest = Math.max(...tables.map(({ rows }) => rows ?? 0));
  const found = tables.findIndex(({ rows, isHidden }) => !isHidden && (rows ?? 0) === longest);
  return Math.max(found, 0);
}

/** Doubts of what was woven are among its findings, with their places; those of a file that came as it is are not. */
function withDoubts(woven: SourceWoven, table: EvidenceTable | null): SourceWoven {
  if (!table || woven.reading) return woven;
  const doubts = table.doubts.map(
    (doubt): ImportFinding => ({ kind: "doubt", row: null, column: null, text: enDoubts.doubt(doubt) }),
  );
  return { ...woven, findings: [...woven.findings, ...doubts] };
}
