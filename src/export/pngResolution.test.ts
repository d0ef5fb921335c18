import { crc32, inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { pngBitmap } from "../scene/pngBitmap";
import { withResolution } from "./pngResolution";

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

test("a resolution stands right after the header, in pixels a metre, and nothing else changes", () => {
  const png = Uint8Array.from(pngBitmap(Uint32Array.of(0xff0000ff, 0x00ff00ff), 2, 1, 1));
  const before = chunks(png);
  const after = chunks(withResolution(png, 300));
  expect(after.map(({ type }) => type)).toEqual(["IHDR", "pHYs", "PLTE", "tRNS", "IDAT", "IEND"]);
  // 300 / 0.0254 = 11,811.02, and 11,811 is 0x2e23.
  expect([...(after[1]?.data ?? [])]).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]);
  expect(after.filter(({ type }) => type !== "pHYs")).toEqual(before);
  expect([...inflateSync(after[4]?.data ?? new Uint8Array())]).toEqual([0, 0, 1]);
});
