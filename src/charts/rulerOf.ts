import type { FontWeight } from "../scene/mark";
import type { TextRuler } from "./chart";
import { ofText } from "./ofText";

/**
 * Advance widths of a font: first code point, then for each code point two base-36 digits for regular and two for semibold (or
 * bold, where that is the font's), in 800ths of an em; "_" where both are those of its base letter, "?" where the font has
 * no glyph.
 */
export type PackedWidths = readonly (readonly [number, string])[];

const unitsPerEm = 800;

const mark = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const square =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uff60\uffe0-\uffe6]$/u;
const pictograph = /^[\p{Extended_Pictographic}\p{Regional_Indicator}]$/u;
const narrowScript =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Devanagari}]$/u;

/** Widths in ems by code point, NaN where the font has no glyph. */
function unpack(packedWidths: PackedWidths): Record<FontWeight, Float64Array> {
  const [regular, semibold] = [400, 600].map(() => new Float64Array(0x2300).fill(Number.NaN)) as [
    Float64Array,
    Float64Array,
  ];
  const likeBase: number[] = [];
  for (const [first, packed] of packedWidths) {
    let character = first;
    for (const [code] of packed.matchAll(/_|\?|..../g)) {
      if (code === "_") likeBase.push(character);
      else if (code !== "?") {
        regular[character] = Number.parseInt(code.slice(0, 2), 36) / unitsPerEm;
        semibold[character] = Number.parseInt(code.slice(2), 36) / unitsPerEm;
      }
      character++;
    }
  }
  // Only now: a base letter may stand after what is made of it.
  for (const character of likeBase) {
    const base = String.fromCodePoint(character).normalize("NFD").codePointAt(0) ?? 0;
    for (const widths of [regular, semibold]) widths[character] = widths[base] ?? Number.NaN;
  }
  return { 400: regular, 600: semibold };
}

function boundOutsideFont(character: string): number {
  if (mark.test(character)) return 0;
  if (square.test(character)) return 1;
  if (character < " ") return 0.3; // a tab or line break is drawn as a space
  if (pictograph.test(character)) return 1.4;
  return narrowScript.test(character) ? 0.85 : 1.2;
}

/**
 * Measures with a font's advance widths: no kerning, combining marks 0; equal in Node and in browsers. What the font lacks gets
 * an upper bound: CJK 1 em a character; Arabic, Hebrew, Thai, Armenian, Georgian and Devanagari 0.85 em a letter (for words; a
 * lone letter can be wider); emoji 1.4 em; anything else 1.2 em.
 */
export function rulerOf(packed: PackedWidths): TextRuler {
  let unpacked: Record<FontWeight, Float64Array> | undefined; // when first asked for
  const emsIn = (weight: FontWeight) =>
    ofText((text) => {
      unpacked ??= unpack(packed);
      const widths = unpacked[weight];
      let ems = 0;
      for (const character of text) {
        const width = widths[character.codePointAt(0) ?? 0];
        ems += width === undefined || Number.isNaN(width) ? boundOutsideFont(character) : width;
      }
      return ems;
    });
  const ems = { 400: emsIn(400), 600: emsIn(600) };
  return (text, size, weight) => ems[weight](text) * size;
}
