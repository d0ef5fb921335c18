import { tableOf } from "./face";
import type { FontTables } from "./openWoff";

/** A point of an outline in the font's units, upwards; off the curve it is the control point of a quadratic one. */
export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly isOn: boolean;
}

/** A closed line, as its file has it: between two points off the curve there is one on it in their middle. */
export type Contour = readonly OutlinePoint[];

/** Turns, stretches and moves a part of a composed glyph. */
type Placing = readonly [xx: number, xy: number, yx: number, yy: number, dx: number, dy: number];

/** No font has glyphs composed of composed ones this deep; a broken file may. */
const deepest = 8;

/**
 * The contours of a glyph, none for a space; the parts of a composed one in their places. Inside is what is wound around
 * (nonzero). https://learn.microsoft.com/typography/opentype/spec/glyf
 */
export function glyphOutline(tables: FontTables, glyph: number, depth = 0): Contour[] {
  if (depth > deepest) throw new Error(`font file: expected glyph ${glyph} to end, got parts within parts`);
  const places = tableOf(tables, "loca");
  const isLong = tableOf(tables, "head").getInt16(50) === 1;
  const at = (g: number) => (isLong ? places.getUint32(4 * g) : 2 * places.getUint16(2 * g));
  if (at(glyph + 1) <= at(glyph)) return [];
  const { buffer, byteOffset } = tableOf(tables, "glyf");
  const data = new DataView(buffer, byteOffset + at(glyph), at(glyph + 1) - at(glyph));
  const count = data.getInt16(0);
  return count < 0 ? composed(tables, data, depth) : simple(data, count);
}

function simple(data: DataView, count: number): Contour[] {
  const ends = Array.from({ length: count }, (_, i) => data.getUint16(10 + 2 * i));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = 12 + 2 * count + data.getUint16(10 + 2 * count); // after the instructions
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = data.getUint8(at++);
    const times = flag & 0x08 ? 1 + data.getUint8(at++) : 1;
    for (let i = 0; i < times; i++) flags.push(flag);
  }
  /** Each is stored as its distance from the one before: in a byte with its sign in a flag, in two bytes, or not at all. */
  const along = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? data.getUint8(at++) : -data.getUint8(at++);
      else if (!(flag & same)) {
        value += data.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = along(0x02, 0x10);
  const ys = along(0x04, 0x20);
  const points = flags.map((flag, i) => ({ x: xs[i] ?? 0, y: ys[i] ?? 0, isOn: (flag & 0x01) !== 0 }));
  return ends.map((end, i) => points.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end + 1));
}

function composed(tables: FontTables, data: DataView, depth: number): Contour[] {
  const contours: Contour[] = [];
  let at = 10;
  for (let hasMore = true; hasMore; ) {
    const [flags, part] = [data.getUint16(at), data.getUint16(at + 2)];
    at += 4;
    const isWide = (flags & 0x01) !== 0;
    if (!(flags & 0x02)) throw new Error(`font file: expected glyph ${part} to be placed by lengths, got by points`);
    const [dx, dy] = isWide ? [data.getInt16(at), data.getInt16(at + 2)] : [data.getInt8(at), data.getInt8(at + 1)];
    at += isWide ? 4 : 2;
    const sizes = flags & 0x08 ? 1 : flags & 0x40 ? 2 : flags & 0x80 ? 4 : 0;
    const scales = Array.from({ length: sizes }, (_, i) => data.getInt16(at + 2 * i) / 16384);
    at += 2 * sizes;
    const [a = 1, b = a, c = 0, d = 1] = scales;
    const placing: Placing = sizes === 4 ? [a, b, c, d, dx, dy] : [a, 0, 0, b, dx, dy];
    for (const contour of glyphOutline(tables, part, depth + 1)) contours.push(contour.map((p) => placed(p, placing)));
    hasMore = (flags & 0x20) !== 0;
  }
  return contours;
}

function placed({ x, y, isOn }: OutlinePoint, [xx, xy, yx, yy, dx, dy]: Placing): OutlinePoint {
  return { x: xx * x + yx * y + dx, y: xy * x + yy * y + dy, isOn };
}
