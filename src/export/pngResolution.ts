import { pngChunk } from "../scene/pngChunk";
import type { Bytes } from "./deflate";

/** Of a PNG's signature of 8 bytes and its first chunk, "IHDR", which has 13 and 12 around them. */
const headEnd = 33;

/** A PNG that says how large it is meant to be: `dpi` pixels to an inch, in a "pHYs" chunk right after its header. */
export function withResolution(png: Bytes, dpi: number): Bytes {
  const perMeter = Math.round(dpi / 0.0254);
  const bytes = new Uint8Array(9);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, perMeter);
  view.setUint32(4, perMeter);
  view.setUint8(8, 1); // the unit is the metre
  const chunk = pngChunk("pHYs", bytes);
  const out = new Uint8Array(png.length + chunk.length);
  out.set(png.subarray(0, headEnd));
  out.set(chunk, headEnd);
  out.set(png.subarray(headEnd), headEnd + chunk.length);
  return out;
}
