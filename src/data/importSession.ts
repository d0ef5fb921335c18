import { enOpen } from "../messages/enOpen";
import type { EvidenceTable } from "../model/evidenceTable";
import { countImport } from "./countImport";
import { DataError } from "./dataError";
import { guessReading } from "./guessReading";
import { parseEvidenceTable } from "./parseEvidenceTable";
import type { Reading } from "./reading";
import { type Found, readSource, type SourceAtHand } from "./readSource";
import type {
  Corrections,
  ImportContents,
  ImportedTable,
  ImportFinding,
  ImportPreview,
  TextOptions,
} from "./tableImport";
import { eppiAxes, weaveEppi } from "./weaveEppi";
import { weaveGrid } from "./weaveGrid";

/** So many rows are shown as they came, beneath the headings, and so many examples as they will be read. */
const shownRows = 12;
const shownExamples = 8;

/** What a source holds, and the way from there to a table. Each step yields the share that is done, from 0 to 1. */
export interface ImportSession {
  readonly contents: ImportContents;
  preview(corrections: Corrections): Generator<number, ImportPreview>;
  /** Throws a DataError where the preview has an obstacle. */
  open(corrections: Corrections): Generator<number, ImportedTable>;
}

/** What one set of corrections makes of a source. */
interface Woven {
  readonly preview: Omit<ImportPreview, "counts" | "obstacle" | "examples">;
  readonly file: object | null;
  readonly table: EvidenceTable | null;
  readonly obstacle: string | null;
  readonly origin: unknown;
}

/** Reads a source. Throws a DataError when it holds no table. */
export function* importSession(source: SourceAtHand, options: TextOptions): Generator<number, ImportSession> {
  const { found, encoding, delimiter } = yield* readSource(source, options);
  const name = "name" in source ? (source.name ?? "").replace(/\.[a-z0-9]{1,5}$/i, "") : "";
  const readings = new Map<number, Reading>();
  let last: { key: string; woven: Woven } | null = null;

  function* weave(corrections: Corrections): Generator<number, Woven> {
    const key = JSON.stringify(corrections);
    if (last?.key === key) return last.woven;
    last = null;
    const made = make(found, corrections, { name, readings });
    yield 0.5;
    const woven: Woven = { ...made, ...check(made) };
    last = { key, woven };
    return woven;
  }

  return {
    contents: { ...contentsOf(found), encoding, delimiter },
    *preview(corrections) {
      const { preview, table, obstacle } = yield* weave(corrections);
      return { ...preview, ...(table ? countImport(table, shownExamples) : { counts: null, examples: [] }), obstacle };
    },
    *open(corrections) {
      const { file, table, obstacle, origin } = yield* weave(corrections);
      if (!file || !table) throw new DataError(obstacle ?? enOpen.nothing);
      yield 0.7;
      return { table, file: JSON.stringify(file), origin: origin === null ? null : JSON.stringify(origin) };
    },
  };
}

function contentsOf(found: Found): Omit<ImportContents, "encoding" | "delimiter"> {
  const none = { tables: [], axes: [], html: null };
  switch (found.kind) {
    case "tables": {
      const tables = found.tables.map(({ name, grid }) => ({
        name,
        rows: grid.rows.length,
        columns: widthOf(grid.rows),
      }));
      return { ...none, kind: "tables", tables };
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

type Made = Omit<Woven, "table" | "obstacle"> & { readonly obstacle: string | null };

/** The file that comes of it, or why none does. */
function make(
  found: Found,
  corrections: Corrections,
  { name, readings }: { name: string; readings: Map<number, Reading> },
): Made {
  const blank = { reading: null, axes: null, rows: [], rowCount: 0, columnCount: 0, findings: [] };
  switch (found.kind) {
    case "html":
      throw new Error("importSession: expected the tables of a page, got the page");
    case "json": {
      const title = titleIn(found.json);
      return { preview: { ...blank, title }, file: found.json as object, obstacle: null, origin: null };
    }
    case "eppi": {
      const all = eppiAxes(found.review);
      const axes = corrections.axes ?? likelyAxes(all);
      const title = corrections.title ?? (name || (axes ? titleOf(all, axes) : ""));
      const preview = { ...blank, axes, title };
      if (!axes) return { preview, file: null, obstacle: enOpen.noAxes, origin: null };
      const woven = attempt(() => weaveEppi(found.review, { ...axes, title }));
      if (typeof woven === "string") return { preview, file: null, obstacle: woven, origin: null };
      return { preview: { ...preview, findings: woven.findings }, file: woven.file, obstacle: null, origin: null };
    }
    case "tables": {
      const table = found.tables[corrections.table] ?? found.tables[0];
      if (!table) throw new DataError(enOpen.noTable);
      const { grid, findings } = table;
      const guessed = readings.get(corrections.table) ?? guessReading(grid);
      readings.set(corrections.table, guessed);
      const read = corrections.reading ?? guessed;
      const title = corrections.title ?? (read.title || table.name || name || enOpen.untitled);
      const reading = { ...read, title };
      const first = reading.headerFrom + reading.headerRows + shownRows;
      const preview = {
        reading,
        axes: null,
        title,
        rows: grid.rows.slice(0, first),
        rowCount: grid.rows.length,
        columnCount: reading.columns.length,
        findings,
      };
      const { decisions } = corrections;
      const woven = attempt(() => weaveGrid(grid, reading, decisions));
      if (typeof woven === "string") return { preview, file: null, obstacle: woven, origin: null };
      return {
        preview: { ...preview, findings: [...findings, ...woven.findings] },
        file: woven.file,
        obstacle: null,
        origin: { grid, reading, decisions },
      };
    }
    default:
      return found satisfies never;
  }
}

function check({ file, obstacle, preview }: Made): Pick<Woven, "table" | "obstacle" | "preview"> {
  if (!file) return { table: null, obstacle, preview };
  const table = attempt(() => parseEvidenceTable(file));
  if (typeof table === "string") return { table: null, obstacle: table, preview };
  // Doubts of what was woven are among its findings, with their places.
  const doubts = preview.reading
    ? []
    : table.doubts.map(({ text }): ImportFinding => ({ kind: "doubt", row: null, column: null, text }));
  return { table, obstacle: null, preview: { ...preview, findings: [...preview.findings, ...doubts] } };
}

/** What is wrong with the data is an obstacle in words; any other error is one. */
function attempt<Value extends object>(run: () => Value): Value | string {
  try {
    return run();
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
}

function titleIn(json: unknown): string {
  return typeof json === "object" && json !== null && "title" in json && typeof json.title === "string"
    ? json.title
    : "";
}

/** The two lists that most references have, none within the other; null where there are no two. */
function likelyAxes(axes: ReturnType<typeof eppiAxes>): Corrections["axes"] {
  const sorted = axes.filter(({ id }) => !id.startsWith("set:")).sort((a, b) => b.references - a.references);
  const [first, ...rest] = [...sorted, ...axes.filter(({ id }) => id.startsWith("set:"))];
  const within = (a: string, b: string) => `${a} > `.startsWith(`${b} > `);
  const second = rest.find(({ label }) => first && !within(label, first.label) && !within(first.label, label));
  return first && second ? { groups: first.id, themes: second.id } : null;
}

function titleOf(all: ReturnType<typeof eppiAxes>, axes: NonNullable<Corrections["axes"]>): string {
  const labelOf = (id: string) => all.find((axis) => axis.id === id)?.label ?? id;
  return enOpen.eppiTitle(labelOf(axes.groups), labelOf(axes.themes));
}

function widthOf(rows: readonly (readonly string[])[]): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 0);
}
