import type { Background } from "../scene/drawMark";
import type { Scene } from "../scene/mark";
import { withResolution } from "./pngResolution";
import { sceneCanvas, tooLarge } from "./sceneCanvas";

/** How a picture is made: pixels a CSS pixel; its resolution, said in the file when given; and what is behind the marks. */
export interface PngOptions {
  readonly scale: number;
  readonly dpi?: number;
  readonly background?: Background;
}

/**
 * A scene as a PNG of its size times `scale` in whole pixels, transparent with the background "none". A number is the scale
 * alone. Throws `PictureTooLarge` where the browser cannot make it.
 */
export async function pngFile(scene: Scene, options: number | PngOptions): Promise<Blob> {
  const { scale, dpi, background = "scene" }: PngOptions = typeof options === "number" ? { scale: options } : options;
  const { canvas } = await sceneCanvas(scene, scale, background);
  const png = await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(tooLarge(scene, scale))), "image/png");
  });
  if (dpi === undefined) return png;
  return new Blob([withResolution(new Uint8Array(await png.arrayBuffer()), dpi)], { type: "image/png" });
}
