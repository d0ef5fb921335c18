import { crc32, inflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { pngBytes } from "./pngBytes";

/** The chunks of a PNG, each checked against its check sum. */
function chunks(png: Uint8Array): { type: string; data: Uint8Array }[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const found = [];
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    expect(view.getUint32(at + 8 + length), type).toBe(crc32(png.subarray(at + 4, at + 8 + length)));
    found.push({ type, data: png.slice(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return found;
}

/** The pixels of a PNG whose rows are all stored as differences from the one above. */
function unpack(png: Uint8Array): { width: number; height: number; pixels: number[] } {
  const [header, ...others] = chunks(png);
  const view = new DataView(header!.data.buffer);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const raw = inflateSync(others.find(({ type }) => type === "IDAT")!.data);
  const pixels: number[] = [];
  const line = 4 * width;
  for (let y = 0; y < height; y++) {
    expect(raw[y * (line + 1)]).toBe(2);
    for (let k = 0; k < line; k++)
      pixels.push((raw[y * (line + 1) + 1 + k]! + (y === 0 ? 0 : pixels[(y - 1) * line + k]!)) & 255);
  }
  return { width, height, pixels };
}

const picture = (pixels: Uint8ClampedArray, width: number) => ({
  width,
  height: pixels.length / 4 / width,
  rows: (from: number, count: number) => pixels.subarray(4 * width * from, 4 * width * (from + count)),
});

test("a picture comes back pixel by pixel, whatever its size", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 150 }), async (width, height) => {
      const pixels = Uint8ClampedArray.from({ length: 4 * width * height }, (_, i) => (i * i * 31) % 256);
      expect(unpack(await pngBytes(picture(pixels, width)))).toEqual({ width, height, pixels: [...pixels] });
    }),
    { numRuns: 30 },
  );
});

test("a resolution stands right after the header, in pixels a metre", async () => {
  const found = chunks(await pngBytes(picture(Uint8ClampedArray.of(1, 2, 3, 255), 1), 300));
  expect(found.map(({ type }) => type)).toEqual(["IHDR", "pHYs", "IDAT", "IEND"]);
  // 300 / 0.0254 = 11,811.02, and 11,811 is 0x2e23.
  expect([...(found[1]?.data ?? [])]).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]);
  expect([...(found[0]?.data ?? [])]).toEqual([0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0]);
});
