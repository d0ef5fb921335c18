/** A person, or an institution as `literal`. Particles are part of the family name, unless the source had them apart. */
export interface ReferenceName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly literal?: string;
  readonly "non-dropping-particle"?: string;
  readonly "dropping-particle"?: string;
}

/** A reference as CSL-JSON has it (https://docs.citationstyles.org): what is read and written here, and any other key. */
export interface Reference {
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly ReferenceName[];
  readonly editor?: readonly ReferenceName[];
  /** Year, month, day, as far as known. */
  readonly issued?: { readonly "date-parts"?: readonly (readonly (number | string)[])[]; readonly literal?: string };
  readonly "container-title"?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly publisher?: string;
  readonly "publisher-place"?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly PMID?: string;
  readonly abstract?: string;
  readonly [key: string]: unknown;
}

/** One entry of a reference list. */
export interface ReferenceEntry {
  readonly reference: Reference;
  /** Its number in a numbered list, or null. */
  readonly number: string | null;
  /** Its key or id in its file, or null. */
  readonly key: string | null;
  /** The line that it begins on, from 1. */
  readonly line: number;
  /** A pasted entry, verbatim but for its number and line breaks; null for the entry of a file. */
  readonly printed: string | null;
}

/** Something about a list that someone should know. `unclosed`: read as far as it goes. The others are not read. */
export interface ReferenceProblem {
  readonly kind: "unclosed" | "unread" | "outside";
  /** From 1. */
  readonly line: number;
  /** The beginning of what stands there. */
  readonly text: string;
}

/** A reference list as it was read. */
export interface ReferencesRead {
  readonly format: "CSL-JSON" | "BibTeX" | "RIS" | "PubMed" | "list";
  readonly entries: readonly ReferenceEntry[];
  readonly problems: readonly ReferenceProblem[];
}

/** The year of a reference as a number, or null. */
export function yearOf(reference: Reference): number | null {
  const issued = reference.issued;
  const part = issued?.["date-parts"]?.[0]?.[0];
  const [year] = /[0-9]{4}/.exec(String(part ?? issued?.literal ?? "")) ?? [];
  return year === undefined ? null : Number(year);
}

/** A name's family name with its particles, or the institution. */
export function familyOf(name: ReferenceName): string {
  if (name.literal) return name.literal;
  return [name["dropping-particle"], name["non-dropping-particle"], name.family ?? name.given]
    .filter(Boolean)
    .join(" ");
}

/** Whom a reference is known by: its authors, else its editors. */
export function authorsOf(reference: Reference): readonly ReferenceName[] {
  return reference.author?.length ? reference.author : (reference.editor ?? []);
}

/**
 * "Smith, John, Jr.", "Smith JB" or "World Health Organization" as a name; null for a blank one. Initials behind a name are
 * told by their capitals.
 */
export function nameOf(printed: string): ReferenceName | null {
  const text = printed.replace(/\s+/g, " ").trim();
  if (text === "") return null;
  const [family = "", ...others] = text.split(/\s*,\s*/);
  if (others.length > 0) {
    const given = others.filter((part) => part !== "" && !isSuffix(part)).join(", ");
    const suffix = others.find(isSuffix);
    if (family === "" || given === "") return { literal: text.replace(/^[,\s]+|[,\s]+$/g, "") || text };
    return { family, given, ...(suffix ? { suffix } : {}) };
  }
  const [, last, initials] = /^(.+) ((?:\p{Lu}\.?[-\s]?){1,4})$/u.exec(text) ?? [];
  return last !== undefined && initials !== undefined && !/^\p{Lu}+$/u.test(last)
    ? { family: last, given: initials }
    : { literal: text };
}

function isSuffix(part: string): boolean {
  return /^(?:Jr|Sr|I{2,3}|IV)\.?$/i.test(part);
}

const urlStart = /^https?:\/\//i;

/** Drops what is blank, and an address or DOI that is none, which a table's file may not hold. */
export function referenceOf(fields: Readonly<Record<string, unknown>> & { readonly type: string }): Reference {
  const kept = new Map<string, unknown>();
  for (const [key, value] of Object.entries(fields)) {
    const isBlank = typeof value === "string" ? value.trim() === "" : Array.isArray(value) && value.length === 0;
    if (value === undefined || value === null || isBlank) continue;
    kept.set(key, value);
  }
  const url = kept.get("URL");
  if (typeof url !== "string" || !urlStart.test(url) || !URL.canParse(url)) kept.delete("URL");
  const doi = bareDoi(kept.get("DOI"));
  if (doi === null) kept.delete("DOI");
  else kept.set("DOI", doi);
  return Object.fromEntries(kept) as Reference;
}

/** A DOI by itself, "10.1000/182"; null for anything that has none. */
export function bareDoi(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const [doi] = /10\.[0-9]{4,9}\/[^\s"<>]+/.exec(value) ?? [];
  if (doi === undefined) return null;
  const bare = doi.replace(/[.,;:\]}]+$/, "");
  // A bracket that closes one around the DOI is none of it.
  const whole = bare.endsWith(")") && !bare.includes("(") ? bare.slice(0, -1) : bare;
  return /\p{Surrogate}/u.test(whole) ? null : whole;
}

/** CSL's date from "2010", "2010/05/03", "2010 May", "2010-05": as far as it is known; undefined without a year. */
export function issuedFrom(text: string, monthName = ""): Reference["issued"] | undefined {
  const [, year, rest = ""] = /(?:^|[^0-9])((?:1[5-9]|20)[0-9]{2})(?![0-9])(.*)$/s.exec(text) ?? [];
  if (year === undefined) return text.trim() === "" ? undefined : { literal: text.trim() };
  const [, month, day] = /^[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?/.exec(rest) ?? [];
  const named = monthOf(monthName || rest);
  const parts = [Number(year)];
  const number = month === undefined ? named : Number(month);
  if (number >= 1 && number <= 12) {
    parts.push(number);
    if (day !== undefined && Number(day) >= 1 && Number(day) <= 31) parts.push(Number(day));
  }
  return { "date-parts": [parts] };
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** 1 to 12 for "May", "may." or "5"; 0 for anything else. */
function monthOf(text: string): number {
  const [word] = /\p{L}+|[0-9]+/u.exec(text) ?? [];
  if (word === undefined) return 0;
  return /^[0-9]/.test(word) ? Number(word) : months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}
