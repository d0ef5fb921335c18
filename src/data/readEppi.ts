import { describeValue, unexpected } from "./dataError";

/** A code of a code set; a code set is one too, with the codes of its first level beneath it. */
export interface EppiCode {
  /** "set:12" for a set, the number of a code as text. */
  readonly id: string;
  readonly label: string;
  readonly description: string | null;
  /** Index of the code above it, or -1 for a set. */
  readonly parent: number;
  /** How many codes are beneath it, at any depth; they stand right after it in the list. */
  readonly beneath: number;
}

/** A reference, with the texts of the codes that it has, by the code's index; no text where it is only coded. */
export interface EppiReference {
  readonly id: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<number, readonly string[]>;
}

/** What EPPI-Reviewer exports: all code sets in one list, each code before those beneath it, and the references. */
export interface EppiReview {
  readonly codes: readonly EppiCode[];
  readonly references: readonly EppiReference[];
}

/** So deep codes are nested at most; no review comes near it. */
const deepest = 100;

/** Has it the two lists that EPPI-Reviewer's JSON has? */
export function isEppi(json: unknown): boolean {
  return isObject(json) && Array.isArray(json.CodeSets) && Array.isArray(json.References);
}

/** Reads EPPI-Reviewer's JSON. Codes that no set has are left away. Throws a DataError with the path of what is wrong. */
export function readEppi(json: unknown): EppiReview {
  if (!isObject(json)) throw unexpected("", "an object", describeValue(json));
  const codes: EppiCode[] = [];
  listOf(json.CodeSets, "CodeSets").forEach((set, i) => {
    const path = `CodeSets[${i}]`;
    if (!isObject(set)) throw unexpected(path, "an object", describeValue(set));
    addCode(codes, {
      node: set,
      id: `set:${idOf(set.SetId ?? i, `${path}.SetId`)}`,
      label: filled(set.SetName, `${path}.SetName`),
      parent: -1,
      path,
      depth: 0,
    });
  });
  const index = new Map(codes.map(({ id }, i) => [id, i]));
  const references = listOf(json.References, "References").map((reference, i): EppiReference => {
    const path = `References[${i}]`;
    if (!isObject(reference)) throw unexpected(path, "an object", describeValue(reference));
    return {
      id: idOf(reference.ItemId, `${path}.ItemId`),
      fields: new Map(Object.entries(reference).flatMap(([key, value]) => fieldOf(key, value))),
      codes: codesOf(reference.Codes, `${path}.Codes`, index),
    };
  });
  return { codes, references };
}

interface Node {
  readonly node: Record<string, unknown>;
  readonly id: string;
  readonly label: string;
  readonly parent: number;
  readonly path: string;
  readonly depth: number;
}

/** Adds a code and all beneath it; returns how many these are. */
function addCode(codes: EppiCode[], { node, id, label, parent, path, depth }: Node): number {
  if (depth > deepest) throw unexpected(path, `at most ${deepest} levels of codes`, "more");
  const at = codes.length;
  const description = textOf(node.AttributeSetDescription) ?? textOf(node.AttributeDescription);
  const code = { id, label, description: description ?? textOf(node.SetDescription), parent, beneath: 0 };
  codes.push(code);
  const list = isObject(node.Attributes) ? node.Attributes.AttributesList : null;
  listOf(list ?? [], `${path}.Attributes.AttributesList`).forEach((child, i) => {
    const childPath = `${path}.Attributes.AttributesList[${i}]`;
    if (!isObject(child)) throw unexpected(childPath, "an object", describeValue(child));
    const added = addCode(codes, {
      node: child,
      id: idOf(child.AttributeId, `${childPath}.AttributeId`),
      label: filled(child.AttributeName, `${childPath}.AttributeName`),
      parent: at,
      path: childPath,
      depth: depth + 1,
    });
    code.beneath += 1 + added;
  });
  return code.beneath;
}

/** A code can be there for each arm of a study: its texts then stand together. */
function codesOf(list: unknown, path: string, index: ReadonlyMap<string, number>): ReadonlyMap<number, string[]> {
  const codes = new Map<number, string[]>();
  listOf(list ?? [], path).forEach((code, i) => {
    if (!isObject(code)) throw unexpected(`${path}[${i}]`, "an object", describeValue(code));
    const at = index.get(idOf(code.AttributeId, `${path}[${i}].AttributeId`));
    if (at === undefined) return;
    const texts = codes.get(at) ?? [];
    const marked = Array.isArray(code.ItemAttributeFullTextDetails) ? code.ItemAttributeFullTextDetails : [];
    for (const text of [code.AdditionalText, ...marked.map((one) => (isObject(one) ? one.Text : null))]) {
      const said = textOf(text);
      if (said !== null && !texts.includes(said)) texts.push(said);
    }
    codes.set(at, texts);
  });
  return codes;
}

function fieldOf(key: string, value: unknown): [string, string][] {
  const text = typeof value === "number" ? String(value) : textOf(value);
  return text === null ? [] : [[key, text]];
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function filled(value: unknown, path: string): string {
  const text = textOf(value);
  if (text === null) throw unexpected(path, "a text that is not empty", describeValue(value));
  return text;
}

function idOf(value: unknown, path: string): string {
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  if (typeof value === "string" && value.trim() !== "") return value;
  throw unexpected(path, "a number", describeValue(value));
}

function listOf(value: unknown, path: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw unexpected(path, "a list", describeValue(value));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
