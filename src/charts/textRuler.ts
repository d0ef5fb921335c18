import type { FontWeight } from "../scene/mark";
import type { TextRuler } from "./chart";
import { interWidths, unitsPerEm } from "./interWidths";

const mark = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const square =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uff60\uffe0-\uffe6]$/u;
const pictograph = /^[\p{Extended_Pictographic}\p{Regional_Indicator}]$/u;
const narrowScript =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Devanagari}]$/u;

/** Widths in ems by code point, NaN where the font has no glyph; unpacked when first asked for. */
const unpacked: Partial<Record<FontWeight, Float64Array>> = {};

function widthsOf(weight: FontWeight): Float64Array {
  const known = unpacked[weight];
  if (known) return known;
  const widths = new Float64Array(0x2300).fill(Number.NaN);
  for (const [first, regular, semibold] of interWidths) {
    const packed = weight === 400 ? regular : semibold;
    for (let i = 0; i < packed.length; i += 2) {
      const digits = packed.slice(i, i + 2);
      if (digits !== "zz") widths[first + i / 2] = Number.parseInt(digits, 36) / unitsPerEm;
    }
  }
  unpacked[weight] = widths;
  return widths;
}

function boundOutsideFont(character: string): number {
  if (mark.test(character)) return 0;
  if (square.test(character)) return 1;
  if (character < " ") return 0.3; // a tab or line break is drawn as a space
  if (pictograph.test(character)) return 1.4;
  return narrowScript.test(character) ? 0.85 : 1.2;
}

/**
 * Advance widths of the shipped Inter: no kerning, digits tabular, combining marks 0; equal in Node and in browsers. What
 * the font lacks gets an upper bound: CJK 1 em a character; Arabic, Hebrew, Thai, Armenian, Georgian and Devanagari 0.85 em
 * a letter (for words; a lone letter can be wider); emoji 1.4 em; anything else 1.2 em.
 */
export const interRuler: TextRuler = (text, size, weight) => {
  const widths = widthsOf(weight);
  let ems = 0;
  for (const character of text) {
    const width = widths[character.codePointAt(0) ?? 0];
    ems += width === undefined || Number.isNaN(width) ? boundOutsideFont(character) : width;
  }
  return ems * size;
};
