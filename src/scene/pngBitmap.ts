import type { GridMark } from "./mark";
import { pngChunk } from "./pngChunk";

/** A bitmap of at most so many pixels is written; its bytes are not compressed. */
const maxPixels = 2_000_000;
const wantedFactor = 4;

function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}

/** A zlib stream of stored blocks: any decoder reads it, and it takes no compressor. RFC 1950 and 1951. */
function store(bytes: Uint8Array): Uint8Array {
  const blocks = Math.max(1, Math.ceil(bytes.length / 65535));
  const out = new Uint8Array(2 + 5 * blocks + bytes.length + 4);
  const view = new DataView(out.buffer);
  out.set([0x78, 0x01]);
  let at = 2;
  for (let i = 0; i < blocks; i++) {
    const block = bytes.subarray(i * 65535, (i + 1) * 65535);
    out[at] = i === blocks - 1 ? 1 : 0;
    view.setUint16(at + 1, block.length, true);
    view.setUint16(at + 3, ~block.length & 0xffff, true);
    out.set(block, at + 5);
    at += 5 + block.length;
  }
  view.setUint32(at, adler32(bytes));
  return out;
}

/**
 * A PNG of packed 0xRRGGBBAA pixels, row-major, each enlarged to a square of `factor` pixels, since many programs smooth
 * a small picture. With up to 256 colours it has a palette, one byte a pixel; otherwise four.
 */
export function pngBitmap(pixels: Uint32Array, columns: number, rows: number, factor: number): Uint8Array {
  const colors = new Map<number, number>();
  for (const pixel of pixels) {
    if (!colors.has(pixel)) colors.set(pixel, colors.size);
    if (colors.size > 256) break;
  }
  const indexed = colors.size <= 256;
  const bytesEach = indexed ? 1 : 4;
  const stride = 1 + columns * factor * bytesEach;
  const scanlines = new Uint8Array(stride * rows * factor);
  const view = new DataView(scanlines.buffer);
  for (let i = 0; i < rows; i++) {
    const start = i * factor * stride;
    for (let x = 0; x < columns * factor; x++) {
      const pixel = pixels[i * columns + Math.floor(x / factor)]!;
      if (indexed) scanlines[start + 1 + x] = colors.get(pixel)!;
      else view.setUint32(start + 1 + 4 * x, pixel);
    }
    for (let y = 1; y < factor; y++) scanlines.copyWithin(start + y * stride, start, start + stride);
  }
  const header = new Uint8Array(13);
  const size = new DataView(header.buffer);
  size.setUint32(0, columns * factor);
  size.setUint32(4, rows * factor);
  header.set([8, indexed ? 3 : 6], 8);
  const palette = [...colors.keys()];
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    pngChunk("IHDR", header),
    ...(indexed
      ? [pngChunk("PLTE", Uint8Array.from(palette.flatMap((p) => [p >>> 24, (p >>> 16) & 255, (p >>> 8) & 255])))]
      : []),
    ...(indexed ? [pngChunk("tRNS", Uint8Array.from(palette.map((p) => p & 255)))] : []),
    pngChunk("IDAT", store(scanlines)),
    pngChunk("IEND", new Uint8Array(0)),
  ];
  const png = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    png.set(part, at);
    at += part.length;
  }
  return png;
}

/** How many pixels wide and high a cell is in a grid's bitmap: a whole number, smaller where there are very many cells. */
export function bitmapFactor({ columns, rows }: Pick<GridMark, "columns" | "rows">): number {
  return Math.max(1, Math.min(wantedFactor, Math.floor(Math.sqrt(maxPixels / (columns * rows)))));
}

/** A grid as a PNG in a data URL, each cell enlarged by the same whole factor. */
export function gridPng(mark: GridMark): string {
  const png = pngBitmap(mark.colors, mark.columns, mark.rows, bitmapFactor(mark));
  let binary = "";
  for (let i = 0; i < png.length; i += 0x8000) binary += String.fromCharCode(...png.subarray(i, i + 0x8000));
  return `data:image/png;base64,${btoa(binary)}`;
}
