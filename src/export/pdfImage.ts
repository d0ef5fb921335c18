import type { GridMark } from "../scene/mark";
import { bitmapFactor } from "../scene/pngBitmap";
import { type PdfObjects, reference } from "./pdfObjects";

/**
 * Writes a grid as a picture, each cell enlarged by the same whole factor, since many programs smooth a small picture; its
 * opacity is a second picture. Returns the object's number.
 */
export async function writeImage(objects: PdfObjects, { colors, columns, rows }: GridMark): Promise<number> {
  const factor = bitmapFactor({ columns, rows });
  const [width, height] = [columns * factor, rows * factor];
  const rgb = new Uint8Array(3 * width * height);
  const alpha = new Uint8Array(width * height);
  let isOpaque = true;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pixel = colors[Math.floor(y / factor) * columns + Math.floor(x / factor)] ?? 0;
      const at = y * width + x;
      rgb.set([pixel >>> 24, (pixel >>> 16) & 255, (pixel >>> 8) & 255], 3 * at);
      alpha[at] = pixel & 255;
      if (alpha[at] !== 255) isOpaque = false;
    }
  }
  const entries = {
    Type: "/XObject",
    Subtype: "/Image",
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    Interpolate: "false",
  };
  const mask = isOpaque ? null : await objects.stream({ ...entries, ColorSpace: "/DeviceGray" }, alpha);
  const SMask = mask === null ? undefined : reference(mask);
  return objects.stream({ ...entries, ColorSpace: "/DeviceRGB", SMask }, rgb);
}
