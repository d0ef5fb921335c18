import type { Background } from "../scene/drawMark";
import type { Scene } from "../scene/mark";
import { pngBytes } from "./pngBytes";
import { scenePixels } from "./scenePixels";
import type { Work } from "./work";

/** How a picture is made: pixels a CSS pixel; its resolution, said in the file when given; and what is behind the marks. */
export interface PngOptions extends Work {
  readonly scale: number;
  readonly dpi?: number;
  readonly background?: Background;
}

/**
 * A scene as a PNG of its size times `scale` in whole pixels, transparent with the background "none". Throws `PictureTooLarge`
 * where the browser cannot make it. The browser's own way may put it off for a second, until it finds time.
 */
export async function pngFile(scene: Scene, { scale, dpi, background = "scene", ...work }: PngOptions): Promise<Blob> {
  return new Blob([await pngBytes(await scenePixels(scene, scale, background), dpi, work)], { type: "image/png" });
}
