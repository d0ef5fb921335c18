import { drawScene } from "../scene/drawMark";
import type { Scene } from "../scene/mark";

/**
 * A scene as a PNG of `scale` pixels to a CSS pixel. Waits for the scene's fonts. Throws where the browser cannot make a
 * picture of that size.
 */
export async function pngFile(scene: Scene, scale: number): Promise<Blob> {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px ${scene.fontFamily}`)));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(scene.width * scale);
  canvas.height = Math.round(scene.height * scale);
  const tooLarge = () => new Error(`the browser cannot make a picture of ${canvas.width} × ${canvas.height} pixels`);
  const context = canvas.getContext("2d");
  if (!context) throw tooLarge();
  drawScene(context, scene, scale);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(tooLarge())), "image/png");
  });
}
