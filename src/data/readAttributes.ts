import type { Attribute, AttributeValue } from "../model/evidenceTable";
import { describeValue, unexpected } from "./dataError";
import type { EvidenceFile } from "./evidenceFile";
import { indexIds } from "./resolveEntries";

type Declared = NonNullable<EvidenceFile["attributes"]>[number];
type Single = string | number;

const listOf = { group: "groups", theme: "themes", example: "examples", study: "studies" } as const;

/** So many values of an ordered attribute are named by an error; more are counted. */
const mostNamed = 7;

/**
 * The declared attributes of a checked file, each with the values of its entries; `study` gives each study's index in the
 * table. Throws a DataError for a value that the attribute cannot have. What an entry has and nobody declared is ignored.
 */
export function readAttributes(file: EvidenceFile, study: ReadonlyMap<string, number>): Attribute[] {
  const all = file.attributes ?? [];
  indexIds(all, "attributes");
  return all.map((attribute, i): Attribute => {
    const { id, of, label, type } = attribute;
    const declared = readDeclared(attribute, `attributes[${i}].values`);
    const entries = file[listOf[of]] ?? [];
    const read = entries.map(({ attributes }, k) => {
      // Own keys only: "constructor" may be the id of an attribute.
      const given: unknown = attributes && Object.hasOwn(attributes, id) ? attributes[id] : null;
      return readValue(given, type, declared, `${listOf[of]}[${k}].attributes.${id}`);
    });
    if (of !== "study") return { id, of, label, type, declared, values: read };
    const values = Array<AttributeValue>(study.size).fill(null);
    entries.forEach((entry, k) => {
      const at = study.get(entry.id);
      if (at !== undefined) values[at] = read[k] ?? null;
    });
    return { id, of, label, type, declared, values };
  });
}

/** The values in their order; only a text's and an ordered attribute's are heeded. */
function readDeclared({ type, values }: Declared, path: string): readonly string[] {
  if (type === "ordered" && !values?.length) throw unexpected(path, "its values in their order", describeValue(values));
  if (type === "number" || type === "date" || !values) return [];
  values.forEach((value, i) => {
    const first = values.indexOf(value);
    if (first < i)
      throw unexpected(`${path}[${i}]`, `a value of its own, other than ${path}[${first}]`, describeValue(value));
  });
  return values;
}

/** Several values stay several; none, and blank ones, are null. */
function readValue(given: unknown, type: Declared["type"], declared: readonly string[], path: string): AttributeValue {
  if (!Array.isArray(given)) return readSingle(given, type, declared, path);
  const several = new Set(given.flatMap((one, i) => readSingle(one, type, declared, `${path}[${i}]`) ?? []));
  return several.size > 1 ? [...several] : ([...several][0] ?? null);
}

function readSingle(given: unknown, type: Declared["type"], declared: readonly string[], path: string): Single | null {
  if (given === null || given === undefined || (typeof given === "string" && given.trim() === "")) return null;
  const wrong = (expected: string) => unexpected(path, expected, describeValue(given));
  switch (type) {
    case "number":
      // JSON has no infinity, but 1e999 is read as one.
      if (typeof given === "number" && Number.isFinite(given)) return given;
      throw wrong("a number");
    case "date":
      if (typeof given === "string" && /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(given)) return given;
      throw wrong('a date such as "2018", "2018-09" or "2018-09-30"');
    case "ordered":
      if (typeof given === "string" && declared.includes(given)) return given;
      throw wrong(
        declared.length > mostNamed
          ? `one of its ${declared.length} values`
          : `one of ${declared.map((value) => JSON.stringify(value)).join(", ")}`,
      );
    case "text":
      if (typeof given === "string") return given;
      throw wrong("a text");
  }
}
