import { gridCells, isVectorGrid } from "./gridCells";
import type { GridMark, LayerMark, Mark, PathMark, RectMark, TextMark } from "./mark";
import { unpackColor } from "./packColor";
import { gridPng } from "./pngBitmap";

/** An SVG element as plain data. Attribute names are React's (`strokeWidth`); a text's only child is its string. */
export interface SvgElement {
  readonly tag: "rect" | "path" | "text" | "g" | "image";
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgElement | string)[];
}

/** Thousandths of a pixel are enough, and keep files small and equal everywhere. */
const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;

/**
 * How a mark looks in SVG: the only place that knows, read by the screen's interpreter and by the file writer. A layer's
 * children are in `children`, in order; a layer's key is no attribute.
 */
export function svgElement(mark: Mark): SvgElement {
  switch (mark.kind) {
    case "rect":
      return rect(mark);
    case "path":
      return path(mark);
    case "text":
      return text(mark);
    case "layer":
      return layer(mark);
    case "grid":
      return isVectorGrid(mark) ? cells(mark) : bitmap(mark);
    default:
      return mark satisfies never;
  }
}

function paint(mark: RectMark | PathMark): SvgElement["attributes"] {
  const attributes: Record<string, string | number> = { fill: mark.fill ?? "none" };
  if (mark.fill && mark.fillOpacity !== undefined) attributes.fillOpacity = round(mark.fillOpacity);
  if (mark.stroke) {
    attributes.stroke = mark.stroke;
    attributes.strokeWidth = round(mark.strokeWidth ?? 1);
    if (mark.strokeOpacity !== undefined) attributes.strokeOpacity = round(mark.strokeOpacity);
    if (mark.dash) attributes.strokeDasharray = mark.dash.map(round).join(" ");
  }
  return attributes;
}

function box(mark: { x: number; y: number; width: number; height: number }): Record<string, number> {
  return { x: round(mark.x), y: round(mark.y), width: round(mark.width), height: round(mark.height) };
}

function rect(mark: RectMark): SvgElement {
  const corners = mark.radius ? { rx: round(mark.radius) } : {};
  return { tag: "rect", attributes: { ...box(mark), ...corners, ...paint(mark) }, children: [] };
}

function path(mark: PathMark): SvgElement {
  const label = mark.label === undefined ? {} : { "aria-label": mark.label };
  return { tag: "path", attributes: { ...label, d: mark.d, ...paint(mark) }, children: [] };
}

function text(mark: TextMark): SvgElement {
  const [x, y] = [round(mark.x), round(mark.y)];
  const attributes: Record<string, string | number> = { x, y, fontSize: round(mark.size), fill: mark.fill };
  if (mark.weight !== 400) attributes.fontWeight = mark.weight;
  if (mark.anchor !== "start") attributes.textAnchor = mark.anchor;
  if (mark.italic) attributes.fontStyle = "italic";
  if (mark.rotate) attributes.transform = `rotate(${round(mark.rotate)} ${x} ${y})`;
  return { tag: "text", attributes, children: [mark.text] };
}

function layer(mark: LayerMark): SvgElement {
  const attributes: Record<string, string> = {};
  if (mark.name !== undefined) attributes["data-name"] = mark.name;
  if (mark.x !== 0 || mark.y !== 0) attributes.transform = `translate(${round(mark.x)} ${round(mark.y)})`;
  return { tag: "g", attributes, children: mark.marks.map(svgElement) };
}

function cells(mark: GridMark): SvgElement {
  const corners = mark.radius > 0 ? { rx: round(mark.radius) } : {};
  const edge = mark.edge === null ? {} : { stroke: mark.edge, strokeWidth: 1 };
  const children = gridCells(mark).map((cell): SvgElement => {
    const { color, opacity } = unpackColor(cell.pixel);
    const fill = opacity < 1 ? { fill: color, fillOpacity: round(opacity) } : { fill: color };
    return { tag: "rect", attributes: { ...box(cell), ...corners, ...fill }, children: [] };
  });
  return { tag: "g", attributes: edge, children };
}

function bitmap(mark: GridMark): SvgElement {
  const attributes = {
    ...box(mark),
    preserveAspectRatio: "none",
    imageRendering: "optimizeSpeed",
    href: gridPng(mark),
  };
  return { tag: "image", attributes, children: [] };
}
