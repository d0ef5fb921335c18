import { type PlacedMention, placeMentions } from "./placeMentions";
import { plainNumbers } from "./plainNumbers";
import { readAuthorYears, readList } from "./readAuthorYears";
import { maxStudies, readItems } from "./readBracket";
import { foldKey } from "./studyKey";

/**
 * As `placeMentions`, and finds studies in every way of citing: superscripts, "12, 14 and 16", names and years by their key.
 * Where none of them is printed (a citation put right by hand), all stand for what is in its brackets.
 */
export function placeInAnyStyle(text: string, start: number, end: number, studies: readonly string[]): PlacedMention[] {
  const placed = placeMentions(text, start, end, studies);
  if (end <= start || placed.every((mention) => mention.start >= 0)) return placed;
  const places = new Map<string, { readonly start: number; readonly end: number }>();
  const note = (key: string, from: number, to: number) => {
    if (!places.has(key)) places.set(key, { start: from, end: to });
  };
  const isWrapped = /^[[(（].*[\])）]$/s.test(text.slice(start, end));
  const [from, to] = isWrapped ? [start + 1, end - 1] : [start, end];
  const printed = text.slice(start, end);
  const lists = [
    ...readAuthorYears(printed).map((found) => found.mentions),
    readList(printed, from - start, to - start).mentions,
  ];
  for (const mention of lists.flat()) {
    for (const key of mention.studies) note(foldKey(key), start + mention.start, start + mention.end);
  }
  const plain = plainNumbers(text.slice(from, to));
  for (const item of readItems(plain, 0, plain.length).items) {
    if (item.to - item.from >= maxStudies) continue;
    for (let n = item.from; n <= item.to; n++) note(String(n), from + item.start, from + item.end);
  }
  const found = placed.map((mention) => {
    return mention.start >= 0 ? mention : { ...mention, ...places.get(foldKey(mention.study)) };
  });
  if (found.every((mention) => mention.start < 0))
    return found.map((mention) => ({ ...mention, start: from, end: to }));
  const rank = (mention: PlacedMention) => (mention.start < 0 ? Number.MAX_SAFE_INTEGER : mention.start);
  return found.sort((a, b) => rank(a) - rank(b));
}
