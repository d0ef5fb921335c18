import { enOpen } from "../messages/enOpen";
import { DataError } from "./dataError";
import type { GridWithFindings } from "./grid";
import { guessReading } from "./guessReading";
import { readOpened } from "./project";
import type { Reading } from "./reading";
import type { Found } from "./readSource";
import type { Corrections, ImportFinding } from "./tableImport";
import { type EppiAxis, eppiAxes, weaveEppi } from "./weaveEppi";
import { type Woven, weaving } from "./weaveGrid";
import { withoutMarks } from "./withoutMarks";

/** So many rows are shown as they came, beneath the headings. */
const shownRows = 12;

/** So much of a cell is handed on to be shown. */
const longestShown = 400;

/** What one set of corrections makes of a source. */
export interface SourceWoven {
  /** A file of the format "evidence-table/1", not checked; null: none yet, and `obstacle` says why. */
  readonly file: object | null;
  readonly obstacle: string | null;
  readonly title: string;
  readonly reading: Reading | null;
  readonly axes: Corrections["axes"];
  readonly findings: readonly ImportFinding[];
  readonly rows: readonly (readonly string[])[];
  readonly rowCount: number;
  /** How much of a grid was read, and where each example stands in it. */
  readonly woven: Pick<Woven, "summary" | "places"> | null;
  /** As in `Opened`. */
  readonly name: string | null;
  readonly view: string;
  readonly origin: unknown;
}

/** Makes the file of a source; `name` is what the source is called, `tables` holds what was read of it. */
export function* weaveSource(
  found: Found,
  corrections: Corrections,
  { name, tables }: { name: string; tables: Map<number, GridWithFindings> },
): Generator<number, SourceWoven> {
  switch (found.kind) {
    case "html":
      throw new Error("weaveSource: expected the tables of a page, got the page");
    case "json":
      return readJson(found.json, name);
    case "eppi":
      return readReview(found, corrections, name);
    case "tables": {
      const { table: chosen } = corrections;
      const at = found.tables[chosen];
      if (!at) throw new Error(`weaveSource: expected one of ${found.tables.length} tables, got ${chosen}`);
      let table = tables.get(chosen);
      if (!table) {
        table = withoutMarks(yield* at.read());
        tables.set(chosen, table);
      }
      return yield* readTable(table, corrections, at.name || withoutEnding(name));
    }
    default:
      return found satisfies never;
  }
}

const blank: SourceWoven = {
  file: null,
  obstacle: null,
  title: "",
  reading: null,
  axes: null,
  findings: [],
  rows: [],
  rowCount: 0,
  woven: null,
  name: null,
  view: "",
  origin: null,
};

/** A table or a project comes as it is. */
function readJson(json: unknown, name: string): SourceWoven {
  const opened = attempt(() => readOpened(json, name === "" ? null : name));
  if (typeof opened === "string") return { ...blank, title: withoutEnding(name), obstacle: opened };
  const { file } = opened;
  const title = "title" in file && typeof file.title === "string" ? file.title : withoutEnding(name);
  return { ...blank, ...opened, title };
}

function readReview({ review }: Found & { kind: "eppi" }, corrections: Corrections, name: string): SourceWoven {
  const all = eppiAxes(review);
  const axes = corrections.axes ?? likelyAxes(all);
  if (!axes) return { ...blank, title: withoutEnding(name), obstacle: enOpen.noAxes };
  const labelOf = (id: string) => all.find((axis) => axis.id === id)?.label ?? id;
  const title =
    corrections.title ?? (withoutEnding(name) || enOpen.eppiTitle(labelOf(axes.groups), labelOf(axes.themes)));
  const woven = attempt(() => weaveEppi(review, { ...axes, title }));
  return { ...blank, title, axes, ...(typeof woven === "string" ? { obstacle: woven } : woven) };
}

function* readTable(
  { grid, findings }: GridWithFindings,
  { reading: known, decisions, title: own }: Corrections,
  name: string,
): Generator<number, SourceWoven> {
  const read = guessReading(grid, known);
  const title = own ?? (read.title || name || enOpen.untitled);
  const reading = { ...read, title };
  const woven = yield* weaving(grid, reading, decisions);
  return {
    ...blank,
    title,
    reading,
    file: woven.file,
    obstacle: woven.file ? null : enOpen.noExample,
    findings: [...findings, ...woven.findings],
    rows: grid.rows
      .slice(0, reading.headerFrom + reading.headerRows + shownRows)
      .map((row) => row.map((cell) => cell.slice(0, longestShown))),
    rowCount: grid.rows.length,
    woven,
    origin: { grid, reading, decisions },
  };
}

/** "review.json" as "review". */
function withoutEnding(name: string): string {
  return name.replace(/\.[a-z0-9]{1,5}$/i, "");
}

/** What is wrong with the data is an obstacle, in words. */
export function attempt<Value extends object>(run: () => Value): Value | string {
  try {
    return run();
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
}

/** The two lists that most references have, neither within the other, sets last; null where there are no two. */
function likelyAxes(axes: readonly EppiAxis[]): Corrections["axes"] {
  const rank = ({ id, references }: EppiAxis) => (id.startsWith("set:") ? 0 : references);
  const [first, ...rest] = [...axes].sort((a, b) => rank(b) - rank(a));
  const isWithin = (a: string, b: string) => `${a} > `.startsWith(`${b} > `);
  const second = rest.find(({ label }) => first && !isWithin(label, first.label) && !isWithin(first.label, label));
  return first && second ? { groups: first.id, themes: second.id } : null;
}
