import type { Scene } from "../scene/mark";
import { scenePixels } from "./scenePixels";
import { tiffBytes } from "./tiffBytes";
import type { Work } from "./work";

/**
 * A scene as a TIFF, as journals ask for: red, green and blue on the scene's background, without alpha, packed by LZW, with
 * `dpi` pixels to an inch. Throws `PictureTooLarge` where the browser cannot make it.
 */
export async function tiffFile(
  scene: Scene,
  { scale, dpi, ...work }: { scale: number; dpi: number } & Work,
): Promise<Blob> {
  const { width, height, rows } = await scenePixels(scene, scale, "scene");
  return new Blob([await tiffBytes({ width, height, rows, dpi }, work)], { type: "image/tiff" });
}
