import {
  type ReferenceEntry,
  type ReferenceName,
  type ReferenceProblem,
  type ReferencesRead,
  referenceOf,
} from "./reference";

/**
 * Reads CSL-JSON: a list, or an object that holds one. Of a text that is no JSON as a whole every entry that is some is read.
 * Never throws; linear time.
 */
export function readCslJson(text: string): ReferencesRead {
  const entries: ReferenceEntry[] = [];
  const problems: ReferenceProblem[] = [];
  const whole = parse(text);
  const items = whole === undefined ? pieces(text) : listIn(whole).map((value) => ({ value, line: 1, text: "" }));
  for (const { value, line, text: printed } of items) {
    const entry = value === undefined ? null : cslEntry(value, line);
    const shown = printed === "" ? (JSON.stringify(value) ?? "") : printed;
    if (entry) entries.push(entry);
    else problems.push({ kind: "unread", line, text: shown.replace(/\s+/g, " ").slice(0, 80) });
  }
  return { format: "CSL-JSON", entries, problems };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not swallowed: the caller tells what cannot be read.
    return undefined;
  }
}

function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null) return [value];
  const held = ["items", "references", "message"].map((key) => (value as Record<string, unknown>)[key]);
  return held.find(Array.isArray) ?? [value];
}

/** The objects that stand in no other, each parsed by itself; undefined where that fails. */
function pieces(text: string): { value: unknown; line: number; text: string }[] {
  const found: { value: unknown; line: number; text: string }[] = [];
  let depth = 0;
  let from = 0;
  let line = 1;
  let first = 1;
  const take = (end: number) => {
    const piece = text.slice(from, end);
    found.push({ value: parse(piece), line: first, text: piece.slice(0, 200) });
  };
  for (const { index, 0: mark } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}\n]/g)) {
    if (mark === "\n") line++;
    else if (mark === "{") {
      if (depth === 0) [from, first] = [index, line];
      depth++;
    } else if (mark === "}" && depth > 0) {
      depth--;
      if (depth === 0) take(index + 1);
    }
  }
  if (depth > 0) take(text.length);
  return found;
}

/** An item of CSL-JSON, its texts and names checked; null for what is none. */
function cslEntry(value: unknown, line: number): ReferenceEntry | null {
  const reference = cslReference(value);
  if (reference === null) return null;
  const { id } = value as { id?: unknown };
  const key = typeof id === "string" || typeof id === "number" ? String(id).trim() : "";
  return { reference, number: null, key: key === "" ? null : key, line, printed: null };
}

const texts = "title container-title volume issue page publisher publisher-place PMID abstract language".split(" ");

/** Anything that looks like an item of CSL-JSON as a reference; null without title and authors. Other keys are kept. */
export function cslReference(value: unknown): ReturnType<typeof referenceOf> | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const item = { ...(value as Record<string, unknown>) };
  for (const key of texts) {
    // Crossref gives titles as lists.
    const given = Array.isArray(item[key]) ? item[key][0] : item[key];
    item[key] = typeof given === "string" || typeof given === "number" ? String(given) : undefined;
  }
  for (const key of ["author", "editor"]) item[key] = cslNames(item[key]);
  item.issued = cslDate(item.issued);
  const reference = referenceOf({ ...item, type: typeof item.type === "string" ? item.type : "document" });
  return reference.title === undefined && reference.author === undefined && reference.editor === undefined
    ? null
    : reference;
}

function cslNames(value: unknown): ReferenceName[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((name: unknown): ReferenceName[] => {
    if (typeof name === "string") return name.trim() === "" ? [] : [{ literal: name }];
    if (typeof name !== "object" || name === null) return [];
    const kept = Object.entries(name).filter(([, part]) => typeof part === "string" && part.trim() !== "");
    const { family, given, literal } = Object.fromEntries(kept) as ReferenceName;
    return family || given || literal ? [Object.fromEntries(kept) as ReferenceName] : [];
  });
}

function cslDate(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const { "date-parts": parts, literal, raw } = value as Record<string, unknown>;
  const [first]: unknown[] = Array.isArray(parts) ? parts : [];
  const numbers = (Array.isArray(first) ? first : []).map(Number).filter((part) => Number.isInteger(part) && part > 0);
  if (numbers.length > 0) return { "date-parts": [numbers.slice(0, 3)] };
  const text = [literal, raw].find((part) => typeof part === "string" && part !== "");
  return text === undefined ? undefined : { literal: text };
}
