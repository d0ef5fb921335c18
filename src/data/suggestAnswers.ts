import type { CitationFound } from "./citationFound";
import type { CitationAnswer } from "./citing";
import { lostRange } from "./lostRange";
import { lostDash, type NumberSpan } from "./numberSpan";
import { plainNumbers } from "./plainNumbers";
import { maxStudies, readItems } from "./readBracket";

/** What a doubtful place may mean, likeliest first, each once; that it is no citation is always among them. */
export function suggestAnswers(text: string, found: CitationFound, among: NumberSpan | null): CitationAnswer[] {
  const { start, end, mentions, doubt } = found;
  const readings: string[][] = [];
  const named = mentions.flatMap((mention) => mention.studies);
  if (named.length > 0) {
    readings.push(named);
    const [whole] = mentions;
    // "Alpha, Beta" in a column is one name with a comma, or two.
    if (doubt?.kind === "unread" && whole?.start === start && whole.end === end)
      readings.push(text.slice(start, end).split(",").flatMap(wordsOf));
  } else {
    if (doubt?.kind === "year" || (doubt?.kind === "exponent" && /^[²³]$/.test(doubt.printed))) readings.push([]);
    const range = doubt?.kind === "date" ? lostRange(text.slice(start, end)) : null;
    if (range) readings.push(numbersOf(...range), range.map(String));
    else readings.push(...numberReadings(text.slice(start, end), among));
  }
  readings.push([]);
  const seen = new Set<string>();
  return readings.flatMap((studies): CitationAnswer[] => {
    const key = studies.join();
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ kind: "citation", text, start, end, studies }];
  });
}

/** The lists of numbers that a bracket may stand for: with a dash put back or ranges set right, and as printed. */
function numberReadings(printed: string, among: NumberSpan | null): string[][] {
  const inside = plainNumbers(printed.replace(/^[[(]|[\])]$/g, " "));
  const { items, strange } = readItems(inside, 0, inside.length);
  if (strange > 0) {
    const numbers = [...new Set(inside.match(/(?<![0-9.])[1-9][0-9]{0,5}(?![0-9])/g))];
    return numbers.length > 0 && numbers.length <= maxStudies ? [numbers] : [];
  }
  const mended: string[] = [];
  const plain: string[] = [];
  for (const { start, end, from, to } of items) {
    const isRange = end - start > String(from).length;
    const dash = isRange ? null : lostDash(from, among);
    const [low, high] = dash === null ? setRight(from, to) : dash.split("–").map(Number);
    mended.push(...numbersOf(low ?? from, high ?? to));
    // A range that cannot be meant is its two ends.
    if (isRange && (to <= from || to - from >= maxStudies)) plain.push(String(from), String(to));
    else plain.push(...numbersOf(from, to));
  }
  return [mended, plain]
    .filter((list) => list.length > 0 && list.length <= maxStudies)
    .map((list) => [...new Set(list)]);
}

/** The range that goes up: 116–21 is 116–121, 14–12 is 12–14. */
function setRight(from: number, to: number): [number, number] {
  if (to >= from) return [from, to];
  const shortened = Number(String(from).slice(0, -String(to).length) + to);
  return shortened > from && String(to).length < String(from).length ? [from, shortened] : [to, from];
}

function numbersOf(low: number, high: number): string[] {
  return Array.from({ length: Math.min(high - low, maxStudies) + 1 }, (_, k) => String(low + k));
}

function wordsOf(part: string): string[] {
  const words = part.trim();
  return words === "" ? [] : [words];
}
