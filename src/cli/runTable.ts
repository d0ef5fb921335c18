import { parseArgs } from "node:util";
import { DataError } from "../data/dataError";
import { type Encoding, encodings } from "../data/decodeText";
import { type ImportSession, importSession } from "../data/importSession";
import { isDoubt } from "../data/isDoubt";
import { readHtmlTables } from "../data/readHtmlTables";
import type { Corrections, ImportContents, ImportPreview, TextOptions } from "../data/tableImport";
import { enCli } from "../messages/enCli";
import { enOpen } from "../messages/enOpen";

/** What the command does to the world. */
interface World {
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly nameOf: (path: string) => string;
  /** What makes a document that runs nothing; asked for when there is HTML. */
  readonly htmlParser: () => Promise<(html: string) => Document>;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

const options = {
  out: { type: "string" },
  corrections: { type: "string" },
  table: { type: "string" },
  encoding: { type: "string" },
  delimiter: { type: "string" },
  title: { type: "string" },
  help: { type: "boolean" },
} as const;

type Values = ReturnType<typeof parse>["values"];

/** Reads a table as the dialog does, reports, and writes it. The exit status: 0 without doubts, 1 with doubts, 2 on error. */
export async function runTable(args: readonly string[], world: World): Promise<0 | 1 | 2> {
  try {
    const { values, positionals } = parse(args);
    const [path] = positionals;
    if (values.help) {
      world.say(enCli.usage);
      return 0;
    }
    if (path === undefined || positionals.length > 1) throw new DataError(enCli.oneInput(positionals.length));
    const session = await open(path, textOptions(values), world);
    const corrections = await correctionsOf(values, session.contents, world);
    const preview = finish(session.preview(corrections));
    report(path, session.contents, preview, world);
    if (preview.obstacle !== null) throw new DataError(preview.obstacle);
    if (values.out !== undefined) {
      const { text } = finish(session.open(corrections));
      await world.write(values.out, `${JSON.stringify(JSON.parse(text), null, 2)}\n`);
      world.say(enCli.written(values.out));
    }
    return preview.findings.some(isDoubt) ? 1 : 0;
  } catch (error) {
    world.complain(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true });
}

async function open(path: string, text: TextOptions, world: World): Promise<ImportSession> {
  const bytes = await world.read(path);
  const name = world.nameOf(path);
  const session = finish(importSession({ kind: "bytes", name, bytes }, text));
  const { html } = session.contents;
  if (html === null) return session;
  return finish(importSession({ kind: "tables", name, tables: readHtmlTables(html, await world.htmlParser()) }, text));
}

function textOptions({ encoding, delimiter }: Values): TextOptions {
  const known = encodings.find((one) => one === encoding);
  if (encoding !== undefined && !known) throw wrong("encoding", encodings.join(", "), encoding);
  const cut = delimiters.get(delimiter ?? "");
  if (delimiter !== undefined && !cut) throw wrong("delimiter", [...delimiters.keys()].join(" "), delimiter);
  return { encoding: known ?? (null as Encoding | null), delimiter: cut ?? null };
}

const delimiters = new Map([
  [",", ","],
  [";", ";"],
  ["|", "|"],
  ["tab", "\t"],
] as const) as ReadonlyMap<string, TextOptions["delimiter"]>;

async function correctionsOf(values: Values, contents: ImportContents, world: World): Promise<Corrections> {
  const given = values.corrections === undefined ? {} : await readCorrections(values.corrections, world);
  const { reading = {}, decisions = [] } = given;
  const title = values.title ?? null;
  return { table: tableOf(values.table, contents), reading, decisions, axes: null, title };
}

/** What a project was made from, or a file with as much as that. */
async function readCorrections(path: string, world: World): Promise<Partial<Corrections>> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(await world.read(path)));
    const origin = json instanceof Object && "origin" in json ? json.origin : null;
    if (origin !== null) json = typeof origin === "string" ? JSON.parse(origin) : origin;
  } catch (error) {
    throw new DataError(enCli.file(path, error instanceof Error ? error.message : String(error)));
  }
  const isWhole =
    json instanceof Object &&
    "reading" in json &&
    json.reading instanceof Object &&
    (!("decisions" in json) || Array.isArray(json.decisions));
  if (!isWhole) throw new DataError(enCli.file(path, enCli.noCorrections));
  return json as Partial<Corrections>;
}

function tableOf(wanted: string | undefined, { tables, first }: ImportContents): number {
  if (wanted === undefined) return first;
  const named = tables.findIndex(({ name }) => name === wanted);
  const at = named === -1 ? Number(wanted) - 1 : named;
  if (tables[at]) return at;
  throw wrong("table", enCli.tableNames(tables.length), wanted);
}

function wrong(name: string, expected: string, got: string): DataError {
  return new DataError(enCli.unknown(name, expected, JSON.stringify(got)));
}

function report(path: string, { tables }: ImportContents, preview: ImportPreview, { say }: World): void {
  const { title, counts, findings } = preview;
  say(enCli.reading(path, title));
  if (tables.length > 1) say(enCli.tables(tables.map((table, i) => enOpen.sheetName(i + 1, table.name ?? "", table))));
  if (counts) {
    say(enOpen.summary(counts));
    say(enOpen.size(counts));
  }
  for (const one of findings) {
    const place = enOpen.at(one.row, one.column);
    say(enCli.finding(isDoubt(one), place, one.text));
  }
  if (findings.length === 0) say(enOpen.noFindings);
}

function finish<Value>(steps: Generator<number, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
