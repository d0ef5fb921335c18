import { type Background, drawScene } from "../scene/drawMark";
import type { Scene } from "../scene/mark";
import { loadFonts } from "./pageFonts";
import { fitsCanvas, largestScale, PictureTooLarge, pixelSize } from "./pixelSize";
import type { PixelRows } from "./pngBytes";

/** Pixels that are read from a canvas at a time: browsers may copy all of it for each reading. */
const readAtOnce = 2 ** 23;

/**
 * The pixels of a scene, `scale` of them to a CSS pixel. Waits for the fonts of the scene's text. Throws `PictureTooLarge`
 * where the browser cannot make them.
 */
export async function scenePixels(scene: Scene, scale: number, background: Background): Promise<PixelRows> {
  const size = pixelSize(scene, scale);
  if (!fitsCanvas(size)) throw tooLarge(scene, scale);
  await loadFonts(scene);
  const context = contextOf(size);
  if (!context) throw tooLarge(scene, scale);
  drawScene(context, scene, scale, background);

  const { width, height } = size;
  let read = { from: 0, to: 0, data: new Uint8ClampedArray() };
  const rows = (from: number, count: number) => {
    if (from + count > read.to) {
      const to = Math.min(height, from + Math.max(count, Math.floor(readAtOnce / width)));
      try {
        read = { from, to, data: context.getImageData(0, from, width, to - from).data };
      } catch {
        throw tooLarge(scene, scale);
      }
    }
    const start = 4 * width * (from - read.from);
    return read.data.subarray(start, start + 4 * width * count);
  };
  return { width, height, rows };
}

/** The error of a picture that could not be made, once a smaller one was found that can be. */
function tooLarge(scene: Scene, scale: number): PictureTooLarge {
  let largest = largestScale(scene);
  // It was not for the limit, so it is for the memory: half as many pixels at a time.
  if (scale <= largest) largest = hundredths(scale * Math.SQRT1_2);
  while (largest > 0.1 && !contextOf(pixelSize(scene, largest))) largest = hundredths(largest * Math.SQRT1_2);
  return new PictureTooLarge(scene, scale, largest);
}

const hundredths = (scale: number): number => Math.max(0.01, Math.floor(scale * 100) / 100);

/** An empty canvas of this size, if it keeps what is drawn in its last corner; else null. */
function contextOf({ width, height }: { width: number; height: number }): OffscreenCanvasRenderingContext2D | null {
  try {
    // Its pixels are read back, which the browser else makes slower, and complains about.
    const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
    context?.fillRect(width - 1, height - 1, 1, 1);
    if (context?.getImageData(width - 1, height - 1, 1, 1).data[3] !== 255) return null;
    context.clearRect(width - 1, height - 1, 1, 1);
    return context;
  } catch {
    return null;
  }
}
