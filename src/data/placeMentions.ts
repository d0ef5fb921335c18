import { maxStudies, readItems } from "./readBracket";

/** A study and where it is printed, in UTF-16 units; -1 and -1 where it is not. */
export interface PlacedMention {
  readonly study: string;
  readonly start: number;
  readonly end: number;
}

/** Finds where the studies of a given citation, text[start, end), are printed; those that are not come last. */
export type PlaceMentions = (text: string, start: number, end: number, studies: readonly string[]) => PlacedMention[];

/**
 * Finds where the studies of a given citation are printed within text[start, end): as numbers, within ranges, or word for
 * word between separators. In the order of the text; studies not found come last. Each study once.
 */
export function placeMentions(text: string, start: number, end: number, studies: readonly string[]): PlacedMention[] {
  const places = new Map<string, { start: number; end: number }>();
  const note = (study: string, from: number, to: number) => {
    if (!places.has(study)) places.set(study, { start: from, end: to });
  };
  const wrapped = /^[[(].*[\])]$/s.test(text.slice(start, end));
  const [from, to] = wrapped ? [start + 1, end - 1] : [start, end];
  const wanted = new Set(studies);
  // Keys such as "Lee et al., 2011" have a comma inside: first whole, between semicolons, then between commas too.
  for (const separators of [/;/g, /[,;]/g]) {
    let at = from;
    for (const part of text.slice(from, to).split(separators)) {
      const printed = part.trim();
      const place = at + part.indexOf(printed);
      if (wanted.has(printed)) note(printed, place, place + printed.length);
      at += part.length + 1;
    }
  }
  for (const item of readItems(text, from, to).items) {
    if (item.to - item.from >= maxStudies) continue;
    for (let n = item.from; n <= item.to; n++) if (wanted.has(String(n))) note(String(n), item.start, item.end);
  }
  const placed = [...wanted].map((study) => ({ study, ...(places.get(study) ?? { start: -1, end: -1 }) }));
  // -1 is no place before the others: what is printed nowhere goes behind. The sort is stable.
  const rank = ({ start: place }: PlacedMention) => (place === -1 ? Number.POSITIVE_INFINITY : place);
  return placed.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}
