import { pngChunk } from "../scene/pngChunk";
import { type Bytes, deflater } from "./deflate";
import { steps, type Work } from "./work";

/** Pixels of a picture, of which some rows at a time are asked for: red, green, blue and alpha, not premultiplied. */
export interface PixelRows {
  readonly width: number;
  readonly height: number;
  readonly rows: (from: number, count: number) => Uint8ClampedArray;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const rowsAtOnce = 64;

/**
 * A PNG of 8 bits a channel with alpha; `dpi`: pixels to an inch, said in the file when given. Each row is stored as its difference
 * from the one above (filter 2 of the PNG specification), which in a drawing is mostly zeros.
 */
export async function pngBytes(picture: PixelRows, dpi?: number, work: Work = {}): Promise<Bytes> {
  const data = await packedRows(picture, work);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, picture.width);
  view.setUint32(4, picture.height);
  header.set([8, 6, 0, 0, 0], 8); // bits a channel, colour with alpha, deflate, filters, not interlaced
  const parts = [
    signature,
    pngChunk("IHDR", header),
    ...(dpi === undefined ? [] : [resolution(dpi)]),
    pngChunk("IDAT", data),
    pngChunk("IEND", new Uint8Array()),
  ];
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function packedRows({ width, height, rows }: PixelRows, work: Work): Promise<Bytes> {
  const step = steps(work);
  const packed = deflater();
  const line = 4 * width;
  let above: Uint8ClampedArray = new Uint8ClampedArray(line);
  try {
    for (let from = 0; from < height; from += rowsAtOnce) {
      const count = Math.min(rowsAtOnce, height - from);
      const pixels = rows(from, count);
      const filtered = new Uint8Array((line + 1) * count);
      for (let row = 0; row < count; row++) {
        const at = (line + 1) * row;
        const now = pixels.subarray(row * line, (row + 1) * line);
        filtered[at] = 2;
        for (let k = 0; k < line; k++) filtered[at + 1 + k] = (now[k] ?? 0) - (above[k] ?? 0);
        above = now;
      }
      // What is read next may take the same place.
      above = above.slice();
      await packed.add(filtered);
      await step((from + count) / height);
    }
    return await packed.end();
  } catch (error) {
    await packed.drop();
    throw error;
  }
}

function resolution(dpi: number): Bytes {
  const bytes = new Uint8Array(9);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, Math.round(dpi / 0.0254));
  view.setUint32(4, Math.round(dpi / 0.0254));
  view.setUint8(8, 1); // the unit is the metre
  return pngChunk("pHYs", bytes);
}
