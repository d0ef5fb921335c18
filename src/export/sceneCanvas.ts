import { type Background, drawScene } from "../scene/drawMark";
import type { Scene } from "../scene/mark";
import { fitsCanvas, largestScale, PictureTooLarge, pixelSize } from "./pixelSize";
import { sceneText } from "./sceneText";

/** A canvas with a scene on it, and its context. */
export interface SceneCanvas {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

/**
 * A scene drawn on a canvas of `scale` pixels to a CSS pixel. Waits for the fonts of the scene's text. Throws
 * `PictureTooLarge` where the browser cannot make it.
 */
export async function sceneCanvas(scene: Scene, scale: number, background: Background): Promise<SceneCanvas> {
  if (!fitsCanvas(pixelSize(scene, scale))) throw tooLarge(scene, scale);
  // A font comes in files by script; without the text only those of Latin would.
  const load = (weight: 400 | 600) =>
    document.fonts.load(`${weight} 16px ${scene.fontFamily}`, sceneText(scene.marks, weight));
  await Promise.all([load(400), load(600)]);
  const canvas = document.createElement("canvas");
  Object.assign(canvas, pixelSize(scene, scale));
  const context = canvas.getContext("2d");
  if (!context) throw tooLarge(scene, scale);
  drawScene(context, scene, scale, background);
  return { canvas, context };
}

/** The error of a picture that could not be made, once a smaller one was found that can be. */
export function tooLarge(scene: Scene, scale: number): PictureTooLarge {
  let largest = largestScale(scene);
  // It was not for the limit, so it is for the memory: half as many pixels at a time.
  if (scale <= largest) largest = hundredths(scale * Math.SQRT1_2);
  while (largest > 0.1 && !canMake(scene, largest)) largest = hundredths(largest * Math.SQRT1_2);
  return new PictureTooLarge(scene, scale, largest);
}

const hundredths = (scale: number): number => Math.max(0.01, Math.floor(scale * 100) / 100);

/** Does a canvas of this size keep what is drawn in its last corner? */
function canMake(scene: Scene, scale: number): boolean {
  const canvas = document.createElement("canvas");
  const { width, height } = pixelSize(scene, scale);
  Object.assign(canvas, { width, height });
  try {
    const context = canvas.getContext("2d");
    context?.fillRect(width - 1, height - 1, 1, 1);
    return context?.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
  } catch {
    return false;
  } finally {
    // Gives the memory back at once.
    canvas.width = 0;
  }
}
