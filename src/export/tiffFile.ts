import type { Scene } from "../scene/mark";
import { scenePixels } from "./scenePixels";
import { tiffBytes } from "./tiffBytes";

/**
 * A scene as a TIFF, as journals ask for: red, green and blue on the scene's background, without alpha, packed by LZW, with
 * `dpi` pixels to an inch. Throws `PictureTooLarge` where the browser cannot make it.
 */
export async function tiffFile(scene: Scene, { scale, dpi }: { scale: number; dpi: number }): Promise<Blob> {
  const { width, height, rows } = await scenePixels(scene, scale, "scene");
  return new Blob([tiffBytes({ width, height, rows, dpi })], { type: "image/tiff" });
}
