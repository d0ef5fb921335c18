import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { packColor } from "./packColor";
import { gridPng, pngBitmap } from "./pngBitmap";

function chunksOf(png: Uint8Array): Map<string, Uint8Array> {
  const buffer = Buffer.from(png);
  const chunks = new Map<string, Uint8Array>();
  for (let at = 8; at < buffer.length; at += 12 + buffer.readUInt32BE(at))
    chunks.set(buffer.toString("latin1", at + 4, at + 8), buffer.subarray(at + 8, at + 8 + buffer.readUInt32BE(at)));
  return chunks;
}

test("few colours make a palette, each pixel a square", () => {
  const chunks = chunksOf(pngBitmap(Uint32Array.of(packColor("#ff0000"), 0), 2, 1, 2));
  expect([...chunks.keys()]).toEqual(["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]);
  expect([...chunks.get("IHDR")!]).toEqual([0, 0, 0, 4, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
  expect([...chunks.get("PLTE")!]).toEqual([255, 0, 0, 0, 0, 0]);
  expect([...chunks.get("tRNS")!]).toEqual([255, 0]);
  expect([...inflateSync(chunks.get("IDAT")!)]).toEqual([0, 0, 0, 1, 1, 0, 0, 0, 1, 1]);
});

test("many colours are written out, over more than one stored block", () => {
  const pixels = Uint32Array.from({ length: 300 * 100 }, (_, k) => ((k << 8) | 255) >>> 0);
  const chunks = chunksOf(pngBitmap(pixels, 300, 100, 1));
  const bytes = inflateSync(chunks.get("IDAT")!);
  expect(bytes).toHaveLength(100 * 1201);
  expect(bytes.readUInt32BE(1201 * 7 + 1 + 4 * 33)).toBe(pixels[7 * 300 + 33]);
});

test("a grid's cells are enlarged four times at most, and less where that is many pixels", () => {
  const width = (columns: number, rows: number) => {
    const grid = {
      kind: "grid",
      x: 0,
      y: 0,
      width: 1,
      height: 1,
      columns,
      rows,
      gap: 0,
      radius: 0,
      edge: null,
    } as const;
    const url = gridPng({ ...grid, colors: new Uint32Array(columns * rows) });
    return Buffer.from(url.slice(url.indexOf(",") + 1), "base64").readUInt32BE(16);
  };
  expect(width(50, 50)).toBe(200);
  expect(width(700, 600)).toBe(1400);
});
