import { type Answers, sortAnswers } from "./citationAnswers";
import type { CitationFound } from "./citationFound";
import type { CitationDoubt, CitationsRead, CitingStyle, KnownCitations } from "./citing";
import { nearKeys } from "./nearKeys";
import { type NumberSpan, numbersIn, spanOf } from "./numberSpan";
import { placeInAnyStyle } from "./placeInAnyStyle";
import { readAuthorYears } from "./readAuthorYears";
import type { ReadCitation } from "./readCitations";
import { readNamedNumbers, readRound, readSquare, readSuperscripts } from "./readNumberStyles";
import { foldKey } from "./studyKey";
import { suggestAnswers } from "./suggestAnswers";

/** Finds what may be citations in one text; `among` is the span of the numbers cited elsewhere, null where there are none. */
type Reader = (text: string, among: NumberSpan | null) => CitationFound[];

const readers: Readonly<Record<CitingStyle, readonly Reader[]>> = {
  square: [readSquare, readNamedNumbers],
  round: [readRound, readNamedNumbers],
  superscript: [readSuperscripts, readNamedNumbers],
  "author-year": [readAuthorYears],
};

/**
 * Finds the citations of a table's texts in the given styles. Never throws, never alters a text; linear time. Equal studies
 * get equal ids: numbers as printed, names and years as `studyKey` has them, in the spelling met first.
 */
export function readCitationsIn(
  texts: readonly string[],
  styles: readonly CitingStyle[],
  known: KnownCitations = {},
): CitationsRead {
  return readWith(texts, [...new Set(styles.flatMap((style) => readers[style]))], known);
}

/** Reads texts with readers of one's own; as `readCitationsIn`. */
export function readWith(texts: readonly string[], read: readonly Reader[], known: KnownCitations): CitationsRead {
  const answers = sortAnswers(texts, known.answers ?? []);
  const findIn = (among: NumberSpan | null) =>
    texts.map((text) =>
      withoutOverlap(
        read.flatMap((reader) => reader(text, among)),
        answers.byText.get(text) ?? [],
      ),
    );
  // As for the citations that a file leaves to be read: first as if any number could be a study.
  let found = findIn({ lowest: 1, highest: Number.POSITIVE_INFINITY });
  const sure = [...(known.studies ?? []), ...answers.studies];
  const cited = numbersIn(keysIn(found));
  const among = spanOf(numbersIn(sure), cited);
  if (cited.some((n) => among === null || n > among.highest)) found = findIn(among);
  return settle(texts, found, { among, answers, sure });
}

interface Knowledge {
  readonly among: NumberSpan | null;
  readonly answers: Answers;
  readonly sure: readonly string[];
}

/** Gives studies their ids, and decides which of the places found are citations. */
function settle(
  texts: readonly string[],
  found: readonly (readonly CitationFound[])[],
  { among, answers, sure }: Knowledge,
): CitationsRead {
  const { idOf, isKnown } = spellings(answers.sameAs);
  const known = sure.map(idOf);
  for (const key of keysIn(found.map((list) => list.filter((one) => one.doubt === null)))) idOf(key);

  const doubts: CitationDoubt[] = [];
  const firstPlace = new Map<string, Omit<CitationDoubt, "kind" | "printed" | "among" | "answers">>();
  const citations = texts.map((text, item) => {
    const list: ReadCitation[] = (answers.byText.get(text) ?? []).flatMap(({ start, end, studies }) =>
      studies.length > 0 ? [answered(text, start, end, studies.map(idOf))] : [],
    );
    for (const one of found[item] ?? []) {
      const { start, end, doubt } = one;
      const isConfirmed = doubt?.kind === "name" && keysOf(one).every(isKnown);
      if (doubt === null || isConfirmed) list.push(citationOf(one, idOf));
      else if (!one.isQuiet) {
        const { kind, printed } = doubt;
        const suggested = suggestAnswers(text, one, among);
        doubts.push({ kind, item, start, end, text: text.slice(start, end), printed, among, answers: suggested });
      }
    }
    list.sort((a, b) => a.start - b.start);
    for (const { start, end, studies } of list.flatMap((citation) => citation.mentions)) {
      for (const id of studies) {
        if (!firstPlace.has(id)) firstPlace.set(id, { item, start, end, text: text.slice(start, end) });
      }
    }
    return list;
  });

  const studies = [...firstPlace.keys()];
  for (const [key, simpler] of nearKeys(new Set([...known, ...studies]))) {
    const place = firstPlace.get(key) ?? firstPlace.get(simpler);
    if (place === undefined || answers.apart.has(JSON.stringify([key, simpler]))) continue;
    const pair = { kind: "study", studies: [key, simpler] } as const;
    const other = firstPlace.has(key) ? simpler : key;
    const suggested = [simpler, key, null].map((as) => ({ ...pair, as }));
    doubts.push({ kind: "near", ...place, printed: other, among: null, answers: suggested });
  }
  doubts.sort((a, b) => a.item - b.item || a.start - b.start);
  return { citations, doubts, studies, unusedAnswers: answers.unused };
}

/** Every key that is found, once, in the order of the texts. */
function keysIn(found: readonly (readonly CitationFound[])[]): Set<string> {
  const keys = new Set<string>();
  for (const list of found) for (const one of list) for (const key of keysOf(one)) keys.add(key);
  return keys;
}

const keysOf = (found: CitationFound) => found.mentions.flatMap((mention) => mention.studies);

/** Gives a key its id: the spelling that came first, or the study that it is said to be. */
function spellings(sameAs: ReadonlyMap<string, string>) {
  const first = new Map<string, string>();
  const ids = new Map<string, string>();
  const idOf = (key: string) => {
    let id = ids.get(key);
    if (id !== undefined) return id;
    const folded = foldKey(key);
    id = first.get(folded) ?? key;
    if (!first.has(folded)) first.set(folded, key);
    id = sameAs.get(id) ?? sameAs.get(key) ?? id;
    ids.set(key, id);
    return id;
  };
  return { idOf, isKnown: (key: string) => first.has(foldKey(key)) };
}

/** What is found, in order, without what overlaps an answer or something found before it. */
function withoutOverlap(
  found: readonly CitationFound[],
  answers: readonly { readonly start: number; readonly end: number }[],
): CitationFound[] {
  if (found.length < 2 && answers.length === 0) return [...found];
  let after = 0;
  let k = 0;
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      while ((answers[k]?.end ?? Number.POSITIVE_INFINITY) <= start) k++;
      if (start < after || (answers[k]?.start ?? Number.POSITIVE_INFINITY) < end) return false;
      after = end;
      return true;
    });
}

/** A citation with ids instead of keys; a study named twice is mentioned once. */
function citationOf({ start, end, mentions }: CitationFound, idOf: (key: string) => string): ReadCitation {
  const seen = new Set<string>();
  const settled = mentions.flatMap((mention) => {
    const studies = [...new Set(mention.studies.map(idOf))].filter((id) => !seen.has(id));
    for (const id of studies) seen.add(id);
    return studies.length > 0 ? [{ start: mention.start, end: mention.end, studies }] : [];
  });
  return { start, end, studies: [...seen], mentions: settled };
}

/** A citation that someone has said is one. */
function answered(text: string, start: number, end: number, ids: readonly string[]): ReadCitation {
  const places = new Map<number, { start: number; end: number; studies: string[] }>();
  for (const { study, start: from, end: to } of placeInAnyStyle(text, start, end, ids)) {
    const mention = places.get(from) ?? { start: from, end: to, studies: [] };
    mention.studies.push(study);
    places.set(from, mention);
  }
  const mentions = [...places.values()];
  return { start, end, studies: mentions.flatMap((mention) => mention.studies), mentions };
}
