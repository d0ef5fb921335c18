import type PptxGenJS from "pptxgenjs";
import { gridCells, isVectorGrid } from "./gridCells";
import type { FontWeight, GridMark, LayerMark, Mark, PathMark, RectMark, TextMark } from "./mark";
import { unpackColor } from "./packColor";
import { pathShape } from "./pathShape";
import { gridPng } from "./pngBitmap";

type Slide = Pick<PptxGenJS.Slide, "addShape" | "addText" | "addImage">;
type Ruler = (text: string, size: number, weight: FontWeight) => number;

/** Where marks come to stand on a slide, in inches. */
export interface SlidePlace {
  /** Where the marks' (0, 0) is. */
  readonly x: number;
  readonly y: number;
  /** Length of a CSS pixel. */
  readonly scale: number;
  /** What shapes are called that stand in no layer with a name. */
  readonly name: string;
  /** The font that text is in: no slide program embeds one, so it has to be one that is everywhere. */
  readonly font: string;
  readonly measureText: Ruler;
}

/** The library draws it, but its types do not know it. */
const freeform = "custGeom" as PptxGenJS.SHAPE_NAME;

/** Of Arial and its twins, in ems, and nearly of Times New Roman: from the top of a line to its baseline, and to the next line. */
const ascent = 0.905;
const line = 1.15;

/**
 * Adds a mark to a slide as native shapes, each editable by itself: rectangles, freeforms, lines of text that neither wrap
 * nor shrink. Layers are flattened, and give their names to their shapes. Of a dashed stroke the nearest preset is taken.
 */
export function addMark(slide: Slide, mark: Mark, place: SlidePlace): void {
  switch (mark.kind) {
    case "rect":
      addRect(slide, mark, place);
      break;
    case "path":
      addPath(slide, mark, place);
      break;
    case "text":
      addText(slide, mark, place);
      break;
    case "layer":
      for (const child of mark.marks) addMark(slide, child, inside(mark, place));
      break;
    case "grid":
      if (isVectorGrid(mark)) addCells(slide, mark, place);
      else addBitmap(slide, mark, place);
      break;
    default:
      mark satisfies never;
  }
}

function inside(layer: LayerMark, place: SlidePlace): SlidePlace {
  const { x, y, scale } = place;
  return { ...place, x: x + layer.x * scale, y: y + layer.y * scale, name: layer.name || place.name };
}

const isPainted = ({ fill, stroke }: RectMark | PathMark): boolean => fill !== undefined || stroke !== undefined;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf({ x, y, width, height }: Box, { scale, ...place }: SlidePlace) {
  return { x: place.x + x * scale, y: place.y + y * scale, w: width * scale, h: height * scale };
}

const percentThrough = (opacity = 1): number => Math.round((1 - opacity) * 100_000) / 1000;

function paint(mark: RectMark | PathMark, { scale, name }: SlidePlace): PptxGenJS.ShapeProps {
  const { fill, stroke, strokeWidth = 1, dash } = mark;
  return {
    objectName: name,
    ...(fill !== undefined && { fill: { color: fill, transparency: percentThrough(mark.fillOpacity) } }),
    ...(stroke !== undefined && {
      line: {
        color: stroke,
        transparency: percentThrough(mark.strokeOpacity),
        width: strokeWidth * scale * 72,
        ...(dash && { dashType: dashType(dash, strokeWidth) }),
      },
    }),
  };
}

type DashType = NonNullable<PptxGenJS.ShapeLineProps["dashType"]>;

/** Lengths of dash and gap, in widths of the stroke (ECMA-376, ST_PresetLineDashVal). */
const dashes: readonly (readonly [DashType, number, number])[] = [
  ["sysDot", 1, 1],
  ["sysDash", 3, 1],
  ["dash", 4, 3],
  ["lgDash", 8, 3],
];

function dashType(dash: readonly number[], width: number): DashType {
  const [length = 1, gap = length] = dash.map((n) => n / width);
  const far = (n: number, wanted: number) => Math.log(n / wanted) ** 2;
  const distances = dashes.map(([, a, b]) => far(a, length) + far(b, gap));
  return dashes[distances.indexOf(Math.min(...distances))]?.[0] ?? "dash";
}

function addRect(slide: Slide, mark: RectMark, place: SlidePlace): void {
  if (!isPainted(mark)) return;
  const options = { ...boxOf(mark, place), ...paint(mark, place) };
  const radius = Math.min(mark.radius ?? 0, mark.width / 2, mark.height / 2);
  if (radius > 0) slide.addShape("roundRect", { ...options, rectRadius: radius * place.scale });
  else slide.addShape("rect", options);
}

function addPath(slide: Slide, mark: PathMark, place: SlidePlace): void {
  const shape = pathShape(mark.d);
  if (!isPainted(mark) || shape.points.length === 0) return;
  const inches = (n: number) => n * place.scale;
  const points = shape.points.map((point) => {
    if ("close" in point) return point;
    const to = { x: inches(point.x), y: inches(point.y) };
    if (!("curve" in point)) return { ...to, moveTo: point.moveTo };
    const { type, x1, y1, x2, y2 } = point.curve;
    return { ...to, curve: { type, x1: inches(x1), y1: inches(y1), x2: inches(x2), y2: inches(y2) } };
  });
  slide.addShape(freeform, { ...boxOf(shape, place), ...paint(mark, place), points });
}

function addText(slide: Slide, mark: TextMark, place: SlidePlace): void {
  if (mark.text.trim() === "") return;
  const { text, size, weight, anchor, rotate = 0, italic = false } = mark;
  const [width, height] = [place.measureText(text, size, weight), line * size];
  // A slide turns a box around its middle, a scene around the point that the text hangs on.
  const angle = (rotate * Math.PI) / 180;
  const dx = anchor === "start" ? width / 2 : anchor === "middle" ? 0 : -width / 2;
  const dy = height / 2 - ascent * size;
  const x = mark.x + dx * Math.cos(angle) - dy * Math.sin(angle) - width / 2;
  const y = mark.y + dx * Math.sin(angle) + dy * Math.cos(angle) - height / 2;
  slide.addText([{ text }], {
    ...boxOf({ x, y, width, height }, place),
    objectName: text,
    rotate: (rotate + 360) % 360,
    fontFace: place.font,
    fontSize: size * place.scale * 72,
    bold: weight === 600,
    italic,
    color: mark.fill,
    align: anchor === "start" ? "left" : anchor === "middle" ? "center" : "right",
    valign: "top",
    margin: 0,
    wrap: false,
    isTextBox: true,
  });
}

function addCells(slide: Slide, mark: GridMark, place: SlidePlace): void {
  for (const { pixel, ...box } of gridCells(mark)) {
    const { color, opacity } = unpackColor(pixel);
    const edge = mark.edge === null ? {} : { stroke: mark.edge };
    addRect(slide, { kind: "rect", ...box, radius: mark.radius, fill: color, fillOpacity: opacity, ...edge }, place);
  }
}

function addBitmap(slide: Slide, mark: GridMark, place: SlidePlace): void {
  slide.addImage({ data: gridPng(mark), ...boxOf(mark, place), objectName: place.name, altText: place.name });
}
