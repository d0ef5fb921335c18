import { interRuler } from "../charts/textRuler";
import { wrapText } from "../charts/wrapText";
import type { FontWeight } from "../scene/mark";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Distance of two lines to the size of their text; Arial's is 1.15. */
export const lineStep = 1.2;

/**
 * In how many lines of a width a text is set, line breaks of its own included; at least one. It is measured as in Inter,
 * which is wider than the font of slides, so that it never takes more. Any one unit of length.
 */
export function countLines(text: string, width: number, size: number, weight: FontWeight = 400): number {
  const lines = text.split("\n");
  const count = (line: string) => wrapText(line, width, Number.POSITIVE_INFINITY, size, weight, interRuler).length;
  return lines.reduce((sum, line) => sum + Math.max(1, count(line)), 0);
}

/** A text without line breaks, for titles and headings. */
export const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, " ");

/** The first of some sizes at which a text fits into a box; else the last one. */
export function fitSize(text: string, box: { w: number; h: number }, sizes: readonly number[], weight: FontWeight) {
  const fits = (size: number) => countLines(text, box.w, size, weight) * size * lineStep <= box.h;
  return sizes.find(fits) ?? sizes.at(-1) ?? 0;
}

/**
 * A text in two: the longest beginning that fits, broken after a space where it can be, and the rest. Together they are
 * the text. The beginning is one character at least.
 */
export function splitText(text: string, fits: (part: string) => boolean): [string, string] {
  const afterSpaces = Array.from(text.matchAll(/\s+(?=\S)/gu), (found) => found.index + found[0].length);
  const place = lastThatFits(afterSpaces) ?? lastThatFits(characterEnds(text)) ?? characterEnds(text)[0] ?? text.length;
  return [text.slice(0, place), text.slice(place)];

  function lastThatFits(places: readonly number[]): number | undefined {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (fits(text.slice(0, places[middle]))) low = middle + 1;
      else high = middle;
    }
    return places[low - 1];
  }
}

const characterEnds = (text: string): number[] =>
  Array.from(graphemes.segment(text), ({ index, segment }) => index + segment.length);
