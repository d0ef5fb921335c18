import type { FontWeight } from "../scene/mark";
import type { TextRuler } from "./chart";
import { ofText } from "./ofText";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const squareScript = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}";
/** A hyphen would be strange between square characters, and would part letters that join. */
const isUnhyphenated = new RegExp(`[${squareScript}\\p{Script=Arabic}\\p{Script=Syriac}]`, "u");
/** Spaces but those that no line ends at. */
const space = "[^\\S\\u00a0\\u202f]";
/** A piece ends after spaces, after a dash or slash between words, and between CJK characters, but not before a closing sign. */
const breaks = new RegExp(
  `(?<=${space})(?!${space})|(?<=[\\p{L}\\p{N}][/\\-–—])(?=[\\p{L}\\p{N}])|(?<=[${squareScript}、。，．ー])(?=[${squareScript}（「『])(?![、。ーっゃゅょッャュョ])`,
  "u",
);

const charactersOf = (text: string): string[] => Array.from(graphemes.segment(text), (part) => part.segment);

/** A text that was measured once, to be wrapped at any width. It trusts that widths add up: no kerning. */
export interface WrappableText {
  /** Width in one line. */
  readonly width: number;
  /** Width of the widest piece that is rather not broken. */
  readonly widestPiece: number;
  /** The narrowest width at which it takes at most so many lines, no piece broken. */
  narrowest(lines: number): number;
  /** As `wrapText`. */
  wrap(maxWidth: number, maxLines: number): string[];
}

interface Piece {
  readonly text: string;
  readonly width: number;
  /** Without the spaces at its end. */
  readonly bare: number;
}

type Measure = (text: string) => WrappableText;
const measures = new WeakMap<TextRuler, Map<string, Measure>>();

/** Measures a text for wrapping; a text is measured once in each size and weight. */
export function wrappableText(text: string, size: number, weight: FontWeight, ruler: TextRuler): WrappableText {
  const looks = measures.get(ruler) ?? new Map<string, Measure>();
  measures.set(ruler, looks);
  const look = `${size} ${weight}`;
  const measure = looks.get(look) ?? ofText((raw) => measured(raw.trim(), size, weight, ruler));
  looks.set(look, measure);
  return measure(text);
}

function measured(text: string, size: number, weight: FontWeight, ruler: TextRuler): WrappableText {
  const measure = (part: string) => ruler(part, size, weight);
  const width = measure(text);
  const pieces = once((): Piece[] =>
    text
      .split(breaks)
      .filter(Boolean)
      .map((part) => ({ text: part, width: measure(part), bare: measure(part.trimEnd()) })),
  );
  const widestPiece = once(() => pieces().reduce((most, { bare }) => Math.max(most, bare), 0));
  const found = new Map<number, number>();

  function narrowest(lines: number): number {
    const width = found.get(lines) ?? findNarrowest(lines);
    found.set(lines, width);
    return width;
  }

  function findNarrowest(lines: number): number {
    if (lines <= 1) return width;
    let [narrow, wide] = [widestPiece(), width];
    if (countLines(pieces(), narrow) <= lines) return narrow;
    while (wide - narrow > 0.25) {
      const middle = (narrow + wide) / 2;
      if (countLines(pieces(), middle) <= lines) wide = middle;
      else narrow = middle;
    }
    return wide;
  }

  function wrap(maxWidth: number, maxLines: number): string[] {
    if (width <= maxWidth) return text === "" ? [] : [text];
    const lines = fillLines(pieces(), maxWidth, measure);
    if (widestPiece() > maxWidth && lines.some((line) => measure(line) > maxWidth + 1e-6))
      return [cutText(text, maxWidth, size, weight, ruler)].filter(Boolean);
    if (lines.length > maxLines) {
      const kept = lines.slice(0, maxLines - 1);
      const last = cutText(text.slice(lengthIn(text, kept)), maxWidth, size, weight, ruler);
      return last === "" ? [] : [...kept, last];
    }
    const isLabel = Number.isFinite(maxLines) && lines.length > 1 && lines.length <= 3 && widestPiece() <= maxWidth;
    return isLabel ? fillLines(pieces(), narrowest(lines.length) + 1e-6, measure) : lines;
  }

  return {
    width,
    get widestPiece() {
      return widestPiece();
    },
    narrowest,
    wrap,
  };
}

/** Works something out when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function countLines(pieces: readonly Piece[], maxWidth: number): number {
  let [lines, x] = [1, 0];
  for (const { width, bare } of pieces) {
    if (x > 0 && x + bare > maxWidth) {
      lines++;
      x = 0;
    }
    x += width;
  }
  return lines;
}

/** Fills lines from the left; a piece too wide for a line is broken. */
function fillLines(pieces: readonly Piece[], maxWidth: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let [line, x] = ["", 0];
  for (const { text, width, bare } of pieces) {
    if (x + bare <= maxWidth) {
      line += text;
      x += width;
      continue;
    }
    if (line !== "") lines.push(line.trimEnd());
    const parts = bare <= maxWidth ? [text] : breakPiece(text, maxWidth, measure);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? "";
    x = bare <= maxWidth ? width : measure(line);
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/** A long word in as few parts as fit, about equally long, with a hyphen between letters. */
function breakPiece(piece: string, maxWidth: number, measure: (text: string) => number): string[] {
  const characters = charactersOf(piece);
  const widths = characters.map(measure);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  for (let n = Math.max(2, Math.ceil(whole / maxWidth)); n < characters.length; n++) {
    const parts: string[] = [];
    let [part, x] = ["", 0];
    characters.forEach((character, i) => {
      part += character;
      x += widths[i] ?? 0;
      const next = characters[i + 1] ?? "";
      if (next.trim() === "" || x < (whole * (parts.length + 1)) / n) return;
      const isWord = /\p{L}\p{M}*$/u.test(part) && /^\p{L}/u.test(next) && !isUnhyphenated.test(next);
      parts.push(isWord ? `${part}-` : part);
      part = "";
    });
    parts.push(part);
    if (parts.every((line) => measure(line.trimEnd()) <= maxWidth)) return parts;
  }
  return characters;
}

/** How much of the text the lines have used up, spaces between them included. Added hyphens are not in the text. */
export function lengthIn(text: string, lines: readonly string[]): number {
  return lines.reduce((at, line) => afterLine(text, line, at), 0);
}

/** Where in a text that was wrapped the line after this one begins, of a line that begins `at` a place. */
export function afterLine(text: string, line: string, at: number): number {
  let next = at + (text.startsWith(line, at) ? line.length : line.length - 1); // less the hyphen that was added
  while (/\s/.test(text.charAt(next))) next++;
  return next;
}

/** The text with its end replaced by an ellipsis where it is too wide; "" where not even that fits. */
export function cutText(text: string, maxWidth: number, size: number, weight: FontWeight, ruler: TextRuler): string {
  if (ruler(text, size, weight) <= maxWidth) return text;
  const room = maxWidth - ruler("…", size, weight);
  if (room < 0) return "";
  let [kept, x] = ["", 0];
  for (const character of charactersOf(text)) {
    x += ruler(character, size, weight);
    if (x > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Width of the widest piece that `wrapText` would rather not break. */
export function widestPiece(text: string, size: number, weight: FontWeight, ruler: TextRuler): number {
  return wrappableText(text, size, weight, ruler).widestPiece;
}

/**
 * The text in at most `maxLines` lines of at most `maxWidth` pixels: broken at spaces, after / and -, between CJK
 * characters, inside a word only where it is wider than a line. A label (a finite `maxLines`) of two or three lines has them
 * equally long. The last line ends in an ellipsis where text is left over; no lines when not even an ellipsis fits.
 */
export function wrapText(
  text: string,
  maxWidth: number,
  maxLines: number,
  size: number,
  weight: FontWeight,
  ruler: TextRuler,
): string[] {
  return wrappableText(text, size, weight, ruler).wrap(maxWidth, maxLines);
}
