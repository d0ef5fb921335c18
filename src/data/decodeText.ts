import { enImport } from "../messages/enImport";
import type { Finding } from "./grid";
import { isMacRoman } from "./isMacRoman";

/** A way to read bytes as text, named as `TextDecoder` names it. */
export type Encoding = keyof typeof enImport.encodings;

/** Every encoding that one can choose, those that are found by themselves first. */
export const encodings: readonly Encoding[] = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "macintosh",
  "windows-1250",
  "windows-1251",
  "shift_jis",
  "gb18030",
  "big5",
  "euc-kr",
];

interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** One, when there are bytes that the encoding does not have. */
  readonly findings: readonly Finding[];
}

/**
 * The text of a file, in the encoding given or else in the one found: by its byte order mark, by where its NULs stand (UTF-16),
 * by being UTF-8 (a few broken characters are forgiven), and otherwise by what reads better, Windows-1252 or Mac Roman.
 */
export function decodeText(bytes: Uint8Array, encoding?: Encoding): DecodedText {
  if (encoding !== undefined) return read(bytes, encoding);
  const marked = findMark(bytes) ?? findUtf16(bytes);
  if (marked) return read(bytes, marked);
  const utf8 = read(bytes, "utf-8");
  if (utf8.findings.length === 0) return utf8;
  const wide = findUtf16(bytes, 0);
  if (wide) return read(bytes, wide);
  const others = utf8.text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  if (countReplaced(utf8.text) * 10 <= others) return utf8;
  const windows = read(bytes, "windows-1252");
  const mac = read(bytes, "macintosh");
  return isMacRoman(windows.text, mac.text) ? mac : windows;
}

function findMark(bytes: Uint8Array): Encoding | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

/**
 * UTF-16 without a mark, or null: of the bytes in even or in odd places, more than `least` are NUL, and of the others hardly
 * any. Text in Latin letters is above the default; any text with line ends is above 0.
 */
export function findUtf16(bytes: Uint8Array, least = 0.5): "utf-16le" | "utf-16be" | null {
  if (bytes.length % 2 === 1) return null;
  const length = Math.min(bytes.length, 65_536);
  const nuls: [number, number] = [0, 0];
  for (let i = 0; i < length; i += 1) if (bytes[i] === 0) nuls[(i % 2) as 0 | 1] += 1;
  const [even, odd] = nuls;
  if (odd > (least * length) / 2 && even * 20 <= odd) return "utf-16le";
  return even > (least * length) / 2 && odd * 20 <= even ? "utf-16be" : null;
}

function read(bytes: Uint8Array, encoding: Encoding): DecodedText {
  const text = decode(bytes, encoding);
  const replaced = encoding.startsWith("utf-16") ? 0 : countReplaced(text) - countWritten(bytes, encoding);
  if (replaced <= 0) return { text, encoding, findings: [] };
  const said = enImport.charactersReplaced(replaced, enImport.encodings[encoding]);
  return { text, encoding, findings: [{ kind: "character-replaced", row: null, column: null, text: said }] };
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === "utf-16le" || encoding === "utf-16be") return decodeUtf16(bytes, encoding === "utf-16be");
  const text = new TextDecoder(encoding).decode(bytes);
  // Some versions of Node read Windows-1252 as Latin 1.
  return encoding === "windows-1252" ? text.replace(/[\u0080-\u009f]/g, fromWindows) : text;
}

/** Not by TextDecoder, which replaces lone surrogates. */
function decodeUtf16(bytes: Uint8Array, isBigEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  const units = new Uint16Array(8_192);
  let used = 0;
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const unit = view.getUint16(i, !isBigEndian);
    if (i === 0 && unit === 0xfeff) continue;
    units[used] = unit;
    used += 1;
    if (used < units.length) continue;
    parts.push(String.fromCharCode(...units));
    used = 0;
  }
  parts.push(String.fromCharCode(...units.subarray(0, used)));
  return parts.join("");
}

const windowsSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const fromWindows = (sign: string) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign;

const countReplaced = (text: string) => text.split("\ufffd").length - 1;

/** The replacement characters that a UTF-8 file itself has. */
function countWritten(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding !== "utf-8") return 0;
  let count = 0;
  for (let i = bytes.indexOf(0xef); i >= 0; i = bytes.indexOf(0xef, i + 1)) {
    if (bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd) count += 1;
  }
  return count;
}
