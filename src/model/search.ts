import type { Lit } from "./counts";
import { light } from "./counts";
import type { EvidenceTable, Filter, Study } from "./evidenceTable";
import { keep } from "./filter";
import { fold, placesOfFolded } from "./foldText";
import { rowsOf } from "./groupRows";
import { solid } from "./namePattern";
import { tableIndex } from "./tableIndex";

/** What some words find in a table. Masks: 1 for what has all of them. */
export interface Found {
  /** The words, folded. */
  readonly words: readonly string[];
  /** Examples by their text; groups, themes and studies by what they are called. */
  readonly examples: Uint8Array;
  readonly groups: Uint8Array;
  readonly themes: Uint8Array;
  readonly studies: Uint8Array;
}

const foldedTexts = new WeakMap<EvidenceTable, readonly string[]>();

/**
 * What has all the words of `query`, each at the beginning of a word, whatever their case and accents; null where the
 * query has no word. `called` is what a study is called, by its label and its name: "Study 104, Moran 2012"; a word has to
 * be in one of those two, so that "Study" alone finds not every study. `nameOf` gives the name; null: it has none.
 */
export function find(
  table: EvidenceTable,
  query: string,
  called: (label: string, name: string | null) => string = (label) => label,
  nameOf: (study: Study) => string | null = () => null,
): Found | null {
  const words = wordsOf(query);
  if (words.length === 0) return null;
  let texts = foldedTexts.get(table);
  if (texts === undefined) {
    texts = table.examples.map((example) => fold(example.text));
    foldedTexts.set(table, texts);
  }
  const hasAll = (folded: string) => words.every((word) => nextPlace(folded, word, 0) >= 0);
  const labelled = ({ label }: { readonly label: string }) => (hasAll(fold(label)) ? 1 : 0);
  const named = (study: Study) => {
    const name = nameOf(study);
    const own = fold(`${study.label} ${name ?? ""}`);
    return hasAll(fold(called(study.label, name))) && words.some((word) => nextPlace(own, word, 0) >= 0);
  };
  return {
    words,
    examples: Uint8Array.from(texts, (text) => (hasAll(text) ? 1 : 0)),
    groups: Uint8Array.from(table.groups, labelled),
    themes: Uint8Array.from(table.themes, labelled),
    studies: Uint8Array.from(table.studies, (study) => (named(study) ? 1 : 0)),
  };
}

/** Where any of some folded words stands in a text, in UTF-16 units, end exclusive; by word, then by place. */
export function placesOfWords(text: string, words: readonly string[]): [start: number, end: number][] {
  const folded = fold(text);
  const at = placesOfFolded(text);
  return words.flatMap((word) => {
    const places: [number, number][] = [];
    for (let p = nextPlace(folded, word, 0); p >= 0; p = nextPlace(folded, word, p + 1)) {
      let end = p + word.length;
      // A letter that folds to two is marked whole.
      while (at[end] === at[end - 1]) end++;
      places.push([at[p] ?? 0, at[end] ?? text.length]);
    }
    return places;
  });
}

/**
 * What to light up for what was found: the cells of the examples, and the headings that have the words; studies that the
 * words name are in focus, and those cited in the examples beside them. Where no study is named, the cited ones are.
 */
export function lightFound(table: EvidenceTable, found: Found, filter: Filter): Lit {
  const { exampleCell, mentionsByExample } = tableIndex(table);
  const { examples: keptExamples, mentions: keptMentions } = keep(table, filter);
  const lit: Lit = {
    groups: found.groups.slice(),
    themes: found.themes.slice(),
    cells: new Uint8Array(table.groups.length * table.themes.length),
    studies: new Uint8Array(table.studies.length),
  };
  const ofCited = found.studies.includes(1) ? light.neighbour : light.focus;
  table.examples.forEach(({ group, theme }, example) => {
    if (found.examples[example] === 0 || keptExamples?.[example] === 0) return;
    lit.cells[exampleCell[example]!] = 1;
    lit.groups[group] = 1;
    lit.themes[theme] = 1;
    for (const mention of rowsOf(mentionsByExample, example))
      if (keptMentions?.[mention] !== 0) lit.studies[table.mentionStudy[mention]!] = ofCited;
  });
  found.studies.forEach((one, study) => {
    if (one === 1) lit.studies[study] = light.focus;
  });
  return lit;
}

/** The different words of a query, folded. */
function wordsOf(query: string): string[] {
  return [...new Set(fold(query).match(/[\p{L}\p{N}\p{M}]+/gu))];
}

const endsInWord = /[\p{L}\p{N}\p{M}]$/u;
const endsSolid = new RegExp(`${solid}$`, "u");
const startsSolid = new RegExp(`^${solid}`, "u");

/** Where a word next begins one in a folded text, or -1. Scripts without spaces begin one anywhere. */
function nextPlace(text: string, word: string, from: number): number {
  for (let p = text.indexOf(word, from); p >= 0; p = text.indexOf(word, p + 1)) {
    const before = text.slice(Math.max(0, p - 2), p);
    if (!endsInWord.test(before) || endsSolid.test(before) || startsSolid.test(word)) return p;
  }
  return -1;
}
