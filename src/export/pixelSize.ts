import type { Scene } from "../scene/mark";

type Size = Pick<Scene, "width" | "height">;

/**
 * What browsers make of a canvas at most: 2²⁸ pixels in Chromium and Safari, and sides of 32,767 in Firefox. Some have less
 * memory than that.
 */
const mostPixels = 2 ** 28;
const mostSide = 32_767;

/** The whole pixels of a picture of a scene, `scale` of them a CSS pixel; at least one each way. */
export function pixelSize({ width, height }: Size, scale: number): Size {
  const pixels = (length: number) => Math.max(1, Math.round(length * scale));
  return { width: pixels(width), height: pixels(height) };
}

/** Can a browser make a picture of so many pixels, as far as its kind goes? */
export const fitsCanvas = ({ width, height }: Size): boolean =>
  width <= mostSide && height <= mostSide && width * height <= mostPixels;

/** The largest scale, in hundredths, whose picture any browser of enough memory can make. */
export function largestScale(scene: Size): number {
  const { width, height } = scene;
  const most = Math.min(mostSide / width, mostSide / height, Math.sqrt(mostPixels / (width * height)));
  // Rounding to whole pixels may add half a one, or take it away.
  let hundredths = Math.ceil((most + 0.5 / Math.min(width, height)) * 100);
  while (hundredths > 1 && !fitsCanvas(pixelSize(scene, hundredths / 100))) hundredths--;
  return hundredths / 100;
}

/** Thrown where the browser cannot make so large a picture; says the largest scale that works, and what it comes to. */
export class PictureTooLarge extends Error {
  readonly largestScale: number;
  readonly largest: Size;

  constructor(scene: Size, scale: number, largest: number) {
    const wanted = pixelSize(scene, scale);
    const possible = pixelSize(scene, largest);
    super(
      `the browser cannot make a picture of ${wanted.width} × ${wanted.height} pixels, but one of ${possible.width} × ${possible.height}`,
    );
    this.largestScale = largest;
    this.largest = possible;
  }
}
