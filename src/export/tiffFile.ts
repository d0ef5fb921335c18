import type { Scene } from "../scene/mark";
import { sceneCanvas, tooLarge } from "./sceneCanvas";
import { tiffBytes } from "./tiffBytes";

/** Pixels that are read from the canvas at a time: browsers may copy all of it for each reading. */
const readAtOnce = 2 ** 23;

/**
 * A scene as a TIFF, as journals ask for: red, green and blue on the scene's background, without alpha, packed by LZW, with
 * `dpi` pixels to an inch. Throws `PictureTooLarge` where the browser cannot make it.
 */
export async function tiffFile(scene: Scene, { scale, dpi }: { scale: number; dpi: number }): Promise<Blob> {
  const { canvas, context } = await sceneCanvas(scene, scale, "scene");
  const { width, height } = canvas;
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
  return new Blob([tiffBytes({ width, height, rows, dpi })], { type: "image/tiff" });
}
