import { useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { drawScene } from "../scene/drawMark";
import type { Scene } from "../scene/mark";
import { useAfterPaint } from "../ui/useAfterPaint";
import styles from "./ChartView.module.css";

/** Pixels that a drawing has at most; a larger one is coarser. */
const mostPixels = 32e6;
/** Height of a canvas in pixels; it has one more row, which the next one lies over, or a seam would show between pixels. */
const tileHeight = 1000;

/**
 * A scene on canvases as fine as the screen, one beneath the other: thousands of marks are drawn, and drawn anew, many times
 * sooner than as elements. Those out of sight follow, since a whole tall drawing is more to hand over than to draw.
 */
export function CanvasDrawing({ scene }: { scene: Scene }) {
  const ratio = useSyncExternalStore(onResize, () => window.devicePixelRatio);
  const settled = useAfterPaint(scene);
  const scale = Math.min(ratio, Math.sqrt(mostPixels / (scene.width * scene.height)));
  const count = Math.ceil((scene.height * scale) / tileHeight);
  return (
    <div className={styles.canvas} aria-hidden="true" style={{ inlineSize: scene.width }}>
      {Array.from({ length: count }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a tile is its place
        <Tile key={i} scene={scene} scale={scale} from={i * tileHeight} isSettled={settled === scene} />
      ))}
    </div>
  );
}

interface TileProps {
  scene: Scene;
  /** Pixels of the canvas for a pixel of the scene. */
  scale: number;
  /** Where it begins in the drawing, in pixels of the canvas. */
  from: number;
  /** Is the rest of the page in sight, so that this may be drawn wherever it is? */
  isSettled: boolean;
}

function Tile({ scene, scale, from, isSettled }: TileProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const draw = useMemo(() => {
    let isDrawn = false;
    return (anew: boolean) => {
      if (!canvas.current || (isDrawn && !anew)) return;
      isDrawn = true;
      drawTile(canvas.current, scene, scale, from);
    };
  }, [scene, scale, from]);
  useLayoutEffect(() => {
    if (isSettled || (canvas.current && isInSight(canvas.current))) draw(false);
  }, [draw, isSettled]);
  useEffect(() => {
    // Fonts come after the first view.
    const again = () => draw(true);
    document.fonts.addEventListener("loadingdone", again);
    return () => document.fonts.removeEventListener("loadingdone", again);
  }, [draw]);
  const inlineSize = `${(100 * Math.ceil(scene.width * scale)) / (scene.width * scale)}%`;
  return <canvas ref={canvas} style={{ inlineSize, marginBlockEnd: -1 / scale }} />;
}

function drawTile(canvas: HTMLCanvasElement, scene: Scene, scale: number, from: number): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const width = Math.ceil(scene.width * scale);
  const height = Math.min(tileHeight + 1, Math.ceil(scene.height * scale) - from);
  // A canvas that is as large stays: to be given a new one takes as long as half of the drawing.
  if (canvas.width === width && canvas.height === height) context.clearRect(0, 0, width, height);
  else Object.assign(canvas, { width, height });
  drawScene(context, scene, scale, "none", from);
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

function onResize(listener: () => void): () => void {
  window.addEventListener("resize", listener);
  return () => window.removeEventListener("resize", listener);
}
