import { expect, test } from "vitest";
import { tiffBytes } from "./tiffBytes";
import { unpackLzw } from "./unpackLzw";

/** The fields of a TIFF by their numbers, and its red, green and blue, as TIFF 6.0 says to read them. */
function readTiff(bytes: Uint8Array): { fields: Map<number, number[]>; rgb: number[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  expect(String.fromCharCode(bytes[0] ?? 0, bytes[1] ?? 0)).toBe("II");
  expect(view.getUint16(2, true)).toBe(42);
  const start = view.getUint32(4, true);
  expect(start % 2, "the directory is at an even place").toBe(0);
  const count = view.getUint16(start, true);
  const fields = new Map<number, number[]>();
  let before = 0;
  for (let i = 0; i < count; i++) {
    const entry = start + 2 + 12 * i;
    const tag = view.getUint16(entry, true);
    expect(tag, "tags ascend").toBeGreaterThan(before);
    before = tag;
    const type = view.getUint16(entry + 2, true);
    const values = view.getUint32(entry + 4, true);
    const size = { 3: 2, 4: 4, 5: 8 }[type] ?? Number.NaN;
    const place = size * values > 4 ? view.getUint32(entry + 8, true) : entry + 8;
    expect(place % 2, "values are at even places").toBe(0);
    const read = (k: number) => {
      const at = place + size * k;
      if (type === 3) return view.getUint16(at, true);
      return view.getUint32(at, true) / (type === 5 ? view.getUint32(at + 4, true) : 1);
    };
    fields.set(
      tag,
      Array.from({ length: values }, (_, k) => read(k)),
    );
  }
  expect(view.getUint32(start + 2 + 12 * count, true), "no other directory").toBe(0);
  const lengths = fields.get(279) ?? [];
  const rgb = (fields.get(273) ?? []).flatMap((offset, i) =>
    unpackLzw(bytes.subarray(offset, offset + (lengths[i] ?? 0))),
  );
  return { fields, rgb };
}

/** A picture of bytes, 4 a pixel. */
const pictureOf = (width: number, height: number, rgba: Uint8Array, dpi = 300) => ({
  ...{ width, height, dpi },
  rows: (from: number, count: number) => rgba.slice(4 * width * from, 4 * width * (from + count)),
});

test("a small picture keeps its colours, without alpha, and says size and resolution", async () => {
  const rgba = Uint8Array.of(255, 0, 0, 255, 0, 255, 0, 255, 1, 2, 3, 255, 9, 9, 9, 255, 0, 0, 255, 255, 7, 7, 7, 255);
  const { fields, rgb } = readTiff(await tiffBytes(pictureOf(3, 2, rgba)));
  expect(rgb).toEqual([255, 0, 0, 0, 255, 0, 1, 2, 3, 9, 9, 9, 0, 0, 255, 7, 7, 7]);
  const values = Object.fromEntries(fields);
  expect(values).toMatchObject({ 256: [3], 257: [2], 258: [8, 8, 8], 259: [5], 262: [2], 277: [3], 278: [2] });
  expect(values).toMatchObject({ 282: [300], 283: [300], 284: [1], 296: [2] });
  expect(fields.has(338), "no extra sample").toBe(false);
});

test("a large picture is read and packed a few rows at a time, and comes back whole", async () => {
  const [width, height] = [1000, 200];
  const rgba = new Uint8Array(4 * width * height).map((_, i) => (i % 4 === 3 ? 255 : (i >> 9) % 7));
  const asked: number[] = [];
  const picture = pictureOf(width, height, rgba, 96 * 6.25);
  const rows = (from: number, count: number) => {
    asked.push(count);
    return picture.rows(from, count);
  };
  const { fields, rgb } = readTiff(await tiffBytes({ ...picture, rows }));
  // 2¹⁸ bytes are 87 rows of 3,000.
  expect(asked).toEqual([87, 87, 26]);
  expect([fields.get(278), fields.get(282)]).toEqual([[87], [600]]);
  expect(rgb).toHaveLength(3 * width * height);
  expect(rgb.every((value, i) => value === rgba[4 * Math.floor(i / 3) + (i % 3)])).toBe(true);
});
