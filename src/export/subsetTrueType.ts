import type { Bytes } from "./deflate";
import { tableOf } from "./face";
import type { FontTables } from "./openWoff";

/** A glyph of a font file. */
export interface FileGlyph {
  readonly tables: FontTables;
  readonly glyph: number;
}

const bytesOf = (table: DataView<ArrayBuffer>): Bytes =>
  new Uint8Array(table.buffer, table.byteOffset, table.byteLength);
const padded = (length: number): number => (length + 3) & ~3;

/**
 * A TrueType file of some glyphs, as a PDF embeds it; they may come from several files that hold parts of one font. Glyph 0
 * is the one for what is missing, glyph i is `glyphs[i - 1]`; the parts of composed glyphs follow.
 */
export function subsetTrueType(glyphs: readonly FileGlyph[]): Bytes {
  const [first] = glyphs;
  if (!first) throw new Error("font: expected glyphs, got none");
  const order = [{ tables: first.tables, glyph: 0 }, ...glyphs];
  const outlines: Bytes[] = [];
  // Composed glyphs add their parts to the end of the list that is gone through.
  for (let i = 0; i < order.length; i++) outlines.push(outlineOf(order[i] ?? first, order));
  const files = [...new Set(glyphs.map(({ tables }) => tables))];
  return assemble([
    ["glyf", glyf(outlines)],
    ["head", head(files)],
    ["hhea", withNumber(tableOf(first.tables, "hhea"), 34, order.length)],
    ["hmtx", hmtx(order)],
    ["loca", loca(outlines)],
    ["maxp", maxp(files, order.length)],
  ]);
}

/** A copy of a glyph's outline, empty for a space; its parts are named by their places in `order`, which gets new ones. */
function outlineOf({ tables, glyph }: FileGlyph, order: FileGlyph[]): Bytes {
  const places = tableOf(tables, "loca");
  const isLong = tableOf(tables, "head").getInt16(50) === 1;
  const at = (g: number) => (isLong ? places.getUint32(4 * g) : 2 * places.getUint16(2 * g));
  const outline = bytesOf(tableOf(tables, "glyf")).slice(at(glyph), at(glyph + 1));
  const placeOf = (part: number): number => {
    const known = order.findIndex((other) => other.tables === tables && other.glyph === part);
    return known < 0 ? order.push({ tables, glyph: part }) - 1 : known;
  };
  nameParts(outline, placeOf);
  return outline;
}

function nameParts(outline: Bytes, placeOf: (part: number) => number): void {
  const view = new DataView(outline.buffer);
  if (outline.length === 0 || view.getInt16(0) >= 0) return;
  let at = 10;
  for (let hasMore = true; hasMore; ) {
    const flags = view.getUint16(at);
    view.setUint16(at + 2, placeOf(view.getUint16(at + 2)));
    const scale = flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    at += 4 + (flags & 0x01 ? 4 : 2) + scale;
    hasMore = (flags & 0x20) !== 0;
  }
}

function glyf(outlines: readonly Bytes[]): Bytes {
  const out = new Uint8Array(outlines.reduce((sum, { length }) => sum + padded(length), 0));
  let at = 0;
  for (const outline of outlines) {
    out.set(outline, at);
    at += padded(outline.length);
  }
  return out;
}

function loca(outlines: readonly Bytes[]): Bytes {
  const view = new DataView(new ArrayBuffer(4 * (outlines.length + 1)));
  let at = 0;
  outlines.forEach(({ length }, i) => {
    at += padded(length);
    view.setUint32(4 * (i + 1), at);
  });
  return bytesOf(view);
}

function hmtx(order: readonly FileGlyph[]): Bytes {
  const view = new DataView(new ArrayBuffer(4 * order.length));
  order.forEach(({ tables, glyph }, i) => {
    const source = tableOf(tables, "hmtx");
    const metrics = tableOf(tables, "hhea").getUint16(34);
    const isLast = glyph >= metrics; // the last advance holds for all later glyphs
    view.setUint16(4 * i, source.getUint16(4 * (isLast ? metrics - 1 : glyph)));
    view.setInt16(4 * i + 2, source.getInt16(isLast ? 4 * metrics + 2 * (glyph - metrics) : 4 * glyph + 2));
  });
  return bytesOf(view);
}

function withNumber(table: DataView<ArrayBuffer>, at: number, value: number): Bytes {
  const copy = bytesOf(table).slice();
  new DataView(copy.buffer).setUint16(at, value);
  return copy;
}

/** The box holds the glyphs of every file; places of outlines are long. */
function head(files: readonly FontTables[]): Bytes {
  const heads = files.map((tables) => tableOf(tables, "head"));
  const [first] = heads;
  if (!first) throw new Error("font: expected a file, got none");
  const copy = new DataView(withNumber(first, 50, 1).buffer);
  const valuesAt = (at: number) => heads.map((table) => table.getInt16(at));
  for (const at of [36, 38]) copy.setInt16(at, Math.min(...valuesAt(at)));
  for (const at of [40, 42]) copy.setInt16(at, Math.max(...valuesAt(at)));
  copy.setUint32(8, 0);
  return bytesOf(copy);
}

/** The most points, parts and so on that a glyph of any of the files has. */
function maxp(files: readonly FontTables[], count: number): Bytes {
  const tables = files.map((file) => tableOf(file, "maxp"));
  const [first] = tables;
  if (!first) throw new Error("font: expected a file, got none");
  const copy = new DataView(withNumber(first, 4, count).buffer);
  for (let at = 6; at < copy.byteLength; at += 2)
    copy.setUint16(at, Math.max(...tables.map((table) => table.getUint16(at))));
  return bytesOf(copy);
}

function checksum(bytes: Bytes): number {
  const whole = new Uint8Array(padded(bytes.length));
  whole.set(bytes);
  const view = new DataView(whole.buffer);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

/** A font file of tables in the order of their names. https://learn.microsoft.com/typography/opentype/spec/otff */
function assemble(tables: readonly [string, Bytes][]): Bytes {
  const start = 12 + 16 * tables.length;
  const out = new Uint8Array(tables.reduce((sum, [, { length }]) => sum + padded(length), start));
  const view = new DataView(out.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  [tables.length, 16 << power, power, 16 * tables.length - (16 << power)].forEach((value, i) => {
    view.setUint16(4 + 2 * i, value);
  });
  let at = start;
  let headAt = 0;
  tables.forEach(([name, bytes], i) => {
    const entry = 12 + 16 * i;
    for (let k = 0; k < 4; k++) out[entry + k] = name.charCodeAt(k);
    [checksum(bytes), at, bytes.length].forEach((value, k) => {
      view.setUint32(entry + 4 + 4 * k, value);
    });
    out.set(bytes, at);
    if (name === "head") headAt = at;
    at += padded(bytes.length);
  });
  view.setUint32(headAt + 8, 0xb1b0afba - checksum(out)); // wraps round
  return out;
}
