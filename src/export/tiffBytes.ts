import type { Bytes } from "./deflate";
import { lzw } from "./lzw";
import { steps, type Work } from "./work";

/** A picture to be written; `rows` gives some of its rows as bytes of red, green, blue and alpha. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rows: (from: number, count: number) => Uint8ClampedArray | Uint8Array;
  /** Pixels to an inch. */
  readonly dpi: number;
}

/** Bytes of red, green and blue that are packed together: a picture's rows are read so many at a time. */
const stripBytes = 2 ** 18;
const types = { short: 3, long: 4, rational: 5 } as const;
const lengths = { short: 2, long: 4, rational: 8 } as const;

/** A field of the directory: its number, its type, its values; a rational is two of them. */
type Field = readonly [tag: number, type: keyof typeof types, values: readonly number[]];

/**
 * A picture as a TIFF: red, green and blue of 8 bits each, without alpha, packed by LZW, with its resolution in pixels to an
 * inch. Little-endian; strips come first, the directory after them.
 */
export async function tiffBytes({ width, height, rows, dpi }: Picture, work: Work = {}): Promise<Bytes> {
  const step = steps(work);
  const rowsEach = Math.min(height, Math.max(1, Math.floor(stripBytes / (3 * width))));
  const strips: Bytes[] = [];
  for (let y = 0; y < height; y += rowsEach) {
    const count = Math.min(rowsEach, height - y);
    strips.push(lzw(withoutAlpha(rows(y, count))));
    await step((y + count) / height);
  }

  const offsets: number[] = [];
  let at = 8;
  for (const { length } of strips) {
    offsets.push(at);
    at += length + (length % 2); // whatever an offset leads to is at an even place
  }
  const resolution = [Math.round(dpi * 100), 100];
  const directory = directoryBytes(at, [
    [256, "long", [width]],
    [257, "long", [height]],
    [258, "short", [8, 8, 8]], // bits of each sample
    [259, "short", [5]], // compression: LZW
    [262, "short", [2]], // red, green, blue
    [273, "long", offsets],
    [277, "short", [3]], // samples of a pixel
    [278, "long", [rowsEach]],
    [279, "long", strips.map(({ length }) => length)],
    [282, "rational", resolution],
    [283, "rational", resolution],
    [284, "short", [1]], // samples pixel by pixel
    [296, "short", [2]], // the unit is the inch
  ]);

  const out = new Uint8Array(at + directory.length);
  out.set([0x49, 0x49, 42, 0]);
  new DataView(out.buffer).setUint32(4, at, true);
  strips.forEach((strip, i) => {
    out.set(strip, offsets[i]);
  });
  out.set(directory, at);
  return out;
}

/** The directory that begins at a place of the file, with the values that do not fit in it right after it. */
function directoryBytes(start: number, fields: readonly Field[]): Bytes {
  const sizes = fields.map(([, type, values]) => (lengths[type] * values.length) / (type === "rational" ? 2 : 1));
  const head = 2 + 12 * fields.length + 4;
  const out = new Uint8Array(head + sizes.reduce((sum, size) => sum + (size > 4 ? size : 0), 0));
  const view = new DataView(out.buffer);
  view.setUint16(0, fields.length, true);
  let free = head;
  fields.forEach(([tag, type, values], i) => {
    const entry = 2 + 12 * i;
    const size = sizes[i] ?? 0;
    view.setUint16(entry, tag, true);
    view.setUint16(entry + 2, types[type], true);
    view.setUint32(entry + 4, size / lengths[type], true);
    const place = size > 4 ? free : entry + 8;
    if (size > 4) {
      view.setUint32(entry + 8, start + free, true);
      free += size;
    }
    values.forEach((value, k) => {
      if (type === "short") view.setUint16(place + 2 * k, value, true);
      else view.setUint32(place + 4 * k, value, true);
    });
  });
  return out;
}

function withoutAlpha(rgba: Uint8ClampedArray | Uint8Array): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    rgb[to] = rgba[from] ?? 0;
    rgb[to + 1] = rgba[from + 1] ?? 0;
    rgb[to + 2] = rgba[from + 2] ?? 0;
  }
  return rgb;
}
