import { gridCells, isVectorGrid } from "./gridCells";
import type { GridMark, Mark, PathMark, RectMark, Scene, TextMark } from "./mark";
import { unpackColor } from "./packColor";

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** What is behind the marks: the scene's own background, or nothing. */
export type Background = "scene" | "none";

/**
 * Draws a scene, from its background up unless told otherwise, `scale` device pixels a CSS pixel, and moved up by `from` device
 * pixels. The context's state is as before afterwards.
 */
export function drawScene(
  context: Context,
  scene: Scene,
  scale: number,
  background: Background = "scene",
  from = 0,
): void {
  context.save();
  context.setTransform(scale, 0, 0, scale, 0, -from);
  if (background === "scene") {
    context.fillStyle = scene.background;
    // Up to whole pixels, or the last ones would be half transparent.
    context.fillRect(0, 0, Math.ceil(scene.width * scale) / scale, Math.ceil(scene.height * scale) / scale);
  }
  for (const mark of scene.marks) drawMark(context, mark, scene.fontFamily);
  context.restore();
}

/**
 * Draws one mark in the context's present coordinates, and leaves those as they were. Whatever else a mark needs it sets itself:
 * to save and restore the state around thousands of marks takes as long as to draw them.
 */
function drawMark(context: Context, mark: Mark, fontFamily: string): void {
  switch (mark.kind) {
    case "rect":
      paint(context, mark, rectPath(mark));
      break;
    case "path":
      paint(context, mark, new Path2D(mark.d));
      break;
    case "text":
      drawText(context, mark, fontFamily);
      break;
    case "layer":
      context.save();
      context.translate(mark.x, mark.y);
      for (const child of mark.marks) drawMark(context, child, fontFamily);
      context.restore();
      break;
    case "grid":
      if (isVectorGrid(mark)) drawCells(context, mark);
      else drawBitmap(context, mark);
      break;
    default:
      mark satisfies never;
  }
}

function rectPath({
  x,
  y,
  width,
  height,
  radius,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
  radius?: number;
}): Path2D {
  const path = new Path2D();
  if (radius) path.roundRect(x, y, width, height, radius);
  else path.rect(x, y, width, height);
  return path;
}

function paint(context: Context, mark: RectMark | PathMark, path: Path2D): void {
  if (mark.fill) {
    context.globalAlpha = mark.fillOpacity ?? 1;
    context.fillStyle = mark.fill;
    context.fill(path);
  }
  if (mark.stroke) {
    context.globalAlpha = mark.strokeOpacity ?? 1;
    stroke(context, path, mark.stroke, mark.strokeWidth ?? 1, mark.dash ?? []);
  }
}

function stroke(context: Context, path: Path2D, color: string, width: number, dash: readonly number[]): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.stroke(path);
}

function drawText(context: Context, mark: TextMark, fontFamily: string): void {
  context.font = `${mark.italic ? "italic " : ""}${mark.weight} ${mark.size}px ${fontFamily}`;
  context.fontKerning = "none"; // as the ruler measures
  context.direction = "ltr";
  context.textAlign = mark.anchor === "middle" ? "center" : mark.anchor;
  context.globalAlpha = 1;
  context.fillStyle = mark.fill;
  if (!mark.rotate) {
    context.fillText(mark.text, mark.x, mark.y);
    return;
  }
  context.save();
  context.translate(mark.x, mark.y);
  context.rotate((mark.rotate * Math.PI) / 180);
  context.fillText(mark.text, 0, 0);
  context.restore();
}

function drawCells(context: Context, mark: GridMark): void {
  for (const cell of gridCells(mark)) {
    const { color, opacity } = unpackColor(cell.pixel);
    const path = rectPath({ ...cell, radius: mark.radius });
    context.globalAlpha = opacity;
    context.fillStyle = color;
    context.fill(path);
    if (mark.edge === null) continue;
    context.globalAlpha = 1;
    stroke(context, path, mark.edge, 1, []);
  }
}

function drawBitmap(context: Context, mark: GridMark): void {
  const canvas = new OffscreenCanvas(mark.columns, mark.rows);
  const bitmap = canvas.getContext("2d");
  if (bitmap === null) return;
  const image = bitmap.createImageData(mark.columns, mark.rows);
  // As whole pixels, which is several times faster than byte by byte; canvases are little-endian wherever browsers run.
  const pixels = new Uint32Array(image.data.buffer);
  const { colors } = mark;
  for (let k = 0; k < colors.length; k++) {
    const p = colors[k]!;
    pixels[k] = (p >>> 24) | ((p >>> 8) & 0xff00) | ((p & 0xff00) << 8) | (p << 24);
  }
  bitmap.putImageData(image, 0, 0);
  context.globalAlpha = 1;
  context.imageSmoothingEnabled = false; // a cell is a tone, never a blend with its neighbour
  context.drawImage(canvas, mark.x, mark.y, mark.width, mark.height);
}
