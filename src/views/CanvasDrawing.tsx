import { useEffect, useLayoutEffect, useRef } from "react";
import { drawScene } from "../scene/drawMark";
import type { Scene } from "../scene/mark";
import styles from "./ChartView.module.css";

/** Pixels that every browser gives a canvas; a larger drawing is coarser. */
const mostPixels = 16e6;

/** A scene on a canvas as fine as the screen: thousands of marks are drawn, and drawn anew, many times sooner than as elements. */
export function CanvasDrawing({ scene }: { scene: Scene }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => draw(canvas.current, scene), [scene]);
  useEffect(() => {
    const again = () => draw(canvas.current, scene);
    // Fonts come after the first view, and a window is moved to a finer screen, or zoomed.
    document.fonts.addEventListener("loadingdone", again);
    window.addEventListener("resize", again);
    return () => {
      document.fonts.removeEventListener("loadingdone", again);
      window.removeEventListener("resize", again);
    };
  }, [scene]);
  return <canvas ref={canvas} className={styles.canvas} aria-hidden="true" style={{ inlineSize: scene.width }} />;
}

function draw(canvas: HTMLCanvasElement | null, scene: Scene): void {
  const context = canvas?.getContext("2d");
  if (!canvas || !context) return;
  const scale = Math.min(window.devicePixelRatio, Math.sqrt(mostPixels / (scene.width * scene.height)));
  canvas.width = Math.ceil(scene.width * scale);
  canvas.height = Math.ceil(scene.height * scale);
  drawScene(context, scene, scale, "none");
}
