import { authorsOf, familyOf, type Reference, type ReferenceEntry, yearOf } from "./reference";
import { foldKey } from "./studyKey";

/** What a person says about a study's reference: its index in the list, or null for none. Plain JSON. */
export interface ReferenceAnswer {
  readonly study: string;
  readonly reference: number | null;
}

/** A study and its reference, by index in the list, and what joined them. */
export interface ReferenceMatch {
  readonly study: string;
  readonly reference: number;
  readonly by: "answer" | "number" | "order" | "key" | "authors";
}

/** `several`: more than one may be it; `year`: only the year differs; `taken`: another study has it already. */
export interface ReferenceDoubt {
  readonly study: string;
  readonly kind: "several" | "year" | "taken";
  /** Indices in the list, the likeliest first. */
  readonly references: readonly number[];
}

/** Studies and references as they belong together, and what is left on both sides. */
export interface ReferencesMatched {
  readonly matches: readonly ReferenceMatch[];
  readonly doubts: readonly ReferenceDoubt[];
  /** Studies without a reference, those in doubt too. */
  readonly studies: readonly string[];
  /** Indices of references that no study has. */
  readonly references: readonly number[];
  /** Whether studies have numbers and the list has none: its order may be meant, and is taken only when asked for. */
  readonly mayBeByOrder: boolean;
}

type Found = Omit<ReferenceMatch, "study"> | Omit<ReferenceDoubt, "study"> | null;

/**
 * Finds the reference of each study: by the number in a numbered list, by key, or by authors and year. Nothing is guessed: of
 * several that fit, none is taken. Linear time, but for studies of one author and year.
 */
export function matchReferences(
  studies: readonly string[],
  entries: readonly ReferenceEntry[],
  { byOrder = false, answers = [] }: { readonly byOrder?: boolean; readonly answers?: readonly ReferenceAnswer[] } = {},
): ReferencesMatched {
  const answered = new Map(answers.map(({ study, reference }) => [study, reference]));
  const find = finder(entries, byOrder);
  const matches: ReferenceMatch[] = [];
  const doubts: ReferenceDoubt[] = [];
  const owner = new Map<number, string>();
  const found = studies.map((study): Found => {
    const said = answered.get(study);
    if (said === null) return null;
    return said !== undefined && entries[said] ? { reference: said, by: "answer" } : find(study);
  });
  // What a person said comes first, then what is sure, so that names take nothing away from them.
  for (const isSure of [true, false]) {
    found.forEach((one, i) => {
      const study = studies[i] ?? "";
      if (one === null || ("by" in one && one.by !== "authors") !== isSure) return;
      if (!("by" in one)) doubts.push({ study, ...one });
      else if (one.by === "authors" && owner.has(one.reference)) {
        doubts.push({ study, kind: "taken", references: [one.reference] });
      } else {
        owner.set(one.reference, study);
        matches.push({ study, ...one });
      }
    });
  }
  const place = new Map(studies.map((study, i) => [study, i]));
  const inOrder = <T extends { readonly study: string }>(list: T[]) =>
    list.sort((a, b) => (place.get(a.study) ?? 0) - (place.get(b.study) ?? 0));
  const matched = new Set(matches.map(({ study }) => study));
  const numbers = studies.filter((study) => isNumber(study)).map(Number);
  return {
    matches: inOrder(matches),
    doubts: inOrder(doubts),
    studies: studies.filter((study) => !matched.has(study)),
    references: entries.flatMap((_, i) => (owner.has(i) ? [] : [i])),
    mayBeByOrder:
      numbers.length > 0 &&
      entries.every(({ number }) => number === null) &&
      numbers.every((number) => number <= entries.length && !entries.some(({ key }) => key === String(number))),
  };
}

function isNumber(study: string): boolean {
  return /^[1-9][0-9]{0,8}$/.test(study);
}

function finder(entries: readonly ReferenceEntry[], byOrder: boolean): (study: string) => Found {
  const byNumber = indexBy(entries, ({ number }) => (number === null ? [] : [number]));
  const byKey = indexBy(entries, ({ key }) => (key === null ? [] : [key]));
  const byFolded = indexBy(entries, ({ key }) => (key === null ? [] : [foldKey(key)]));
  const byName = indexBy(entries, ({ reference }) => namesOf(reference, 0));
  const oneOf = (found: readonly number[] | undefined, by: ReferenceMatch["by"]): Found => {
    const [first, ...others] = found ?? [];
    if (first === undefined) return null;
    return others.length === 0 ? { reference: first, by } : { kind: "several", references: found ?? [] };
  };
  return (study) => {
    const keyed = oneOf(byKey.get(study), "key") ?? oneOf(byFolded.get(foldKey(study)), "key");
    if (isNumber(study)) {
      if (byOrder) return entries[Number(study) - 1] ? { reference: Number(study) - 1, by: "order" } : null;
      return oneOf(byNumber.get(study), "number") ?? keyed;
    }
    return keyed ?? byAuthors(study, entries, byName);
  };
}

const unknownYear = /^(.*\S) (?:in press|nd|no date|forthcoming|submitted|in prep(?:aration)?|undated)$/;
const knownYear = /^(.*\S) ((?:1[5-9]|20)[0-9]{2})([a-z]?)(?:\/[0-9]{4}[a-z]?)?$/;

/** The reference whose first author (of two, both) and year a key has. */
function byAuthors(study: string, entries: readonly ReferenceEntry[], byName: ReadonlyMap<string, number[]>): Found {
  const folded = foldKey(study);
  const [, printed = "", digits, letter = ""] = knownYear.exec(folded) ?? unknownYear.exec(folded) ?? [];
  const [name = "", second] = printed.split(" & ");
  const referenceAt = (i: number): Reference => entries[i]?.reference ?? { type: "" };
  const ofAuthor = (byName.get(name) ?? byName.get(name.replace(/^(?:\p{L} )+/u, "")) ?? []).filter((i) => {
    return second === undefined || namesOf(referenceAt(i), 1).includes(second);
  });
  const year = digits === undefined ? null : Number(digits);
  let fitting = ofAuthor.filter((i) => yearOf(referenceAt(i)) === year);
  if (fitting.length === 0) {
    const near = ofAuthor.filter((i) => {
      const other = yearOf(referenceAt(i));
      return year === null || other === null || Math.abs(other - year) <= 1;
    });
    return near.length > 0 ? { kind: "year", references: near } : null;
  }
  // "Smith 2010" is of Smith alone or with several others, "Lee & Park 2011" of two.
  const size = (i: number) => authorsOf(referenceAt(i)).length;
  fitting = preferred(fitting, (i) => (second === undefined ? size(i) !== 2 : size(i) === 2));
  fitting = preferred(
    fitting,
    (i) => letter !== "" && referenceAt(i).issued?.literal?.toLowerCase().endsWith(letter) === true,
  );
  const [first, ...others] = fitting;
  if (first === undefined) return null;
  if (others.length === 0) return { reference: first, by: "authors" };
  // Lists have 2010a before 2010b.
  const likely = letter === "" ? undefined : fitting[letter.charCodeAt(0) - 97];
  return {
    kind: "several",
    references: likely === undefined ? fitting : [likely, ...fitting.filter((i) => i !== likely)],
  };
}

/** Those that fit better, if any do. */
function preferred(list: readonly number[], fits: (i: number) => boolean): number[] {
  const better = list.filter(fits);
  return better.length > 0 ? better : [...list];
}

/** What the author at a place may be called: the family name with particles and without, an institution's letters. */
function namesOf(reference: Reference, place: number): string[] {
  const name = authorsOf(reference)[place];
  if (name === undefined) return [];
  const full = familyOf(name);
  const names = [foldKey(full)];
  const bare = full.replace(/^(?:\p{Ll}[\p{Ll}'’]*\s+)+/u, "");
  names.push(foldKey(bare));
  const capitals = full.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  if (capitals.length >= 3) names.push(capitals.join("").toLowerCase());
  return [...new Set(names)];
}

function indexBy(entries: readonly ReferenceEntry[], keysOf: (entry: ReferenceEntry) => readonly string[]) {
  const index = new Map<string, number[]>();
  entries.forEach((entry, i) => {
    for (const key of keysOf(entry)) {
      const list = index.get(key);
      if (list) list.push(i);
      else index.set(key, [i]);
    }
  });
  return index;
}
