import type { Scene } from "../scene/mark";
import { sceneCanvas, tooLarge } from "./sceneCanvas";
import { tiffBytes } from "./tiffBytes";

/**
 * A scene as a TIFF, as journals ask for: red, green and blue on the scene's background, without alpha, packed by LZW, with
 * `dpi` pixels to an inch. Throws `PictureTooLarge` where the browser cannot make it.
 */
export async function tiffFile(scene: Scene, { scale, dpi }: { scale: number; dpi: number }): Promise<Blob> {
  const { canvas, context } = await sceneCanvas(scene, scale, "scene", { willReadFrequently: true });
  const { width, height } = canvas;
  const rows = (from: number, count: number) => {
    try {
      return context.getImageData(0, from, width, count).data;
    } catch {
      throw tooLarge(scene, scale);
    }
  };
  return new Blob([tiffBytes({ width, height, rows, dpi })], { type: "image/tiff" });
}
