import { describeValue, unexpected } from "./dataError";
import type { Opened } from "./opened";

const format = "evidence-project/1";

/** A table with all that its reader has made of it, as one file. */
interface Project {
  readonly format: typeof format;
  readonly name: string;
  readonly view: string;
  readonly table: object;
  readonly origin: unknown;
}

/** The project file of a table, as pieces of its text: a browser's longest text would not hold the largest tables whole. */
export function writeProject({ name, file, view, origin }: Opened & { readonly name: string }): string[] {
  const parts: [keyof Project, unknown][] = [
    ["format", format],
    ["name", name],
    ["view", view],
    ["table", file],
    ["origin", origin ?? null],
  ];
  return parts.flatMap(([key, value], i) => [`${i === 0 ? "{" : ","}"${key}":`, JSON.stringify(value)]).concat("}");
}

/**
 * What a JSON file holds, whether it is a project or an evidence table alone. `name` is what the file is called. A DataError for
 * a project that cannot be read; the table in it is not checked here.
 */
export function readOpened(json: unknown, name: string | null): Opened {
  if (typeof json !== "object" || json === null) throw unexpected("", "an object", describeValue(json));
  if (!("format" in json) || typeof json.format !== "string" || !json.format.startsWith("evidence-project/"))
    return { file: json, name, origin: null, view: "" };
  if (json.format !== format) throw unexpected("format", JSON.stringify(format), JSON.stringify(json.format));
  const { table, view, name: own, origin = null } = json as Partial<Project>;
  if (typeof table !== "object" || table === null) throw unexpected("table", "an object", describeValue(table));
  return {
    file: table,
    name: typeof own === "string" && own.trim() !== "" ? own : name,
    origin,
    view: typeof view === "string" ? view : "",
  };
}
