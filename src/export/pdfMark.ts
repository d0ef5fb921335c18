import { gridCells, isVectorGrid } from "../scene/gridCells";
import type { GridMark, Mark, PathMark, RectMark, TextMark } from "../scene/mark";
import { unpackColor } from "../scene/packColor";
import type { FaceOf } from "./faces";
import { pathSegments, type Segment } from "./pathSegments";
import { decimal } from "./pdfObjects";
import type { PdfResources } from "./pdfResources";
import { placedText } from "./placedText";

/** What a page is drawn with. */
export interface PdfPen {
  readonly resources: PdfResources;
  readonly faceOf: FaceOf;
}

const row = (values: readonly number[], operator: string): string => `${values.map(decimal).join(" ")} ${operator}`;

/** A #rrggbb colour as three numbers from 0 to 1. */
export const rgb = (color: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);

/**
 * A mark as operators of a PDF's content, one a line, in coordinates that run downwards as the scene's do. What it sets is
 * as before afterwards.
 */
export function pdfMark(mark: Mark, pen: PdfPen): string[] {
  switch (mark.kind) {
    case "rect":
      return mark.width > 0 && mark.height > 0 ? paint(mark, rectSegments(mark), pen) : []; // as SVG has it
    case "path":
      return paint(mark, pathSegments(mark.d), pen);
    case "text":
      return text(mark, pen);
    case "layer":
      return kept([row([1, 0, 0, 1, mark.x, mark.y], "cm"), ...mark.marks.flatMap((child) => pdfMark(child, pen))]);
    case "grid":
      return isVectorGrid(mark) ? cells(mark, pen) : bitmap(mark, pen);
    default:
      return mark satisfies never;
  }
}

const kept = (lines: readonly string[]): string[] => ["q", ...lines, "Q"];

/** How far along a quarter circle's tangent a curve's control point lies, from the corner of its square. */
const corner = 1 - (4 / 3) * (Math.SQRT2 - 1);

function rectSegments({ x, y, width, height, radius = 0 }: RectMark): Segment[] {
  const [right, bottom] = [x + width, y + height];
  if (radius <= 0) {
    return [
      { kind: "move", to: [x, y] },
      { kind: "line", to: [right, y] },
      { kind: "line", to: [right, bottom] },
      { kind: "line", to: [x, bottom] },
      { kind: "close" },
    ];
  }
  const [rx, ry] = [Math.min(radius, width / 2), Math.min(radius, height / 2)];
  const [kx, ky] = [corner * rx, corner * ry];
  return [
    { kind: "move", to: [x + rx, y] },
    { kind: "line", to: [right - rx, y] },
    { kind: "curve", to: [right - kx, y, right, y + ky, right, y + ry] },
    { kind: "line", to: [right, bottom - ry] },
    { kind: "curve", to: [right, bottom - ky, right - kx, bottom, right - rx, bottom] },
    { kind: "line", to: [x + rx, bottom] },
    { kind: "curve", to: [x + kx, bottom, x, bottom - ky, x, bottom - ry] },
    { kind: "line", to: [x, y + ry] },
    { kind: "curve", to: [x, y + ky, x + kx, y, x + rx, y] },
    { kind: "close" },
  ];
}

const operators = { move: "m", line: "l", curve: "c" } as const;

function paint(mark: RectMark | PathMark, segments: readonly Segment[], { resources }: PdfPen): string[] {
  const { fill, stroke, fillOpacity = 1, strokeOpacity = 1, strokeWidth = 1, dash } = mark;
  const outline = segments.map((segment) =>
    segment.kind === "close" ? "h" : row(segment.to, operators[segment.kind]),
  );
  const lines: string[] = [];
  if (fillOpacity < 1 || strokeOpacity < 1) lines.push(`/${resources.opacity(fillOpacity, strokeOpacity)} gs`);
  if (fill) lines.push(row(rgb(fill), "rg"));
  const hasStroke = stroke !== undefined && stroke !== "" && strokeWidth > 0; // a line of width 0 would be drawn thinly
  if (hasStroke) lines.push(row(rgb(stroke), "RG"), row([strokeWidth], "w"));
  if (hasStroke && dash) lines.push(`[${dash.map(decimal).join(" ")}] 0 d`);
  // Painted in one go, a stroke that is not opaque would hide the fill beneath it.
  if (fill && hasStroke) lines.push(...(strokeOpacity < 1 ? [...outline, "f", ...outline, "S"] : [...outline, "B"]));
  else if (fill) lines.push(...outline, "f");
  else if (hasStroke) lines.push(...outline, "S");
  else return [];
  return kept(lines);
}

function text(mark: TextMark, pen: PdfPen): string[] {
  const { runs, matrix } = placedText(mark, pen.faceOf);
  if (runs.length === 0) return [];
  return kept([
    row(rgb(mark.fill), "rg"),
    "BT",
    row(matrix, "Tm"),
    ...runs.flatMap(({ font: name, glyphs }) => {
      const font = pen.resources.font(name);
      return [`/${font.name} ${decimal(mark.size)} Tf`, `<${glyphs.map(font.codeOf).join("")}> Tj`];
    }),
    "ET",
  ]);
}

function cells(mark: GridMark, pen: PdfPen): string[] {
  return gridCells(mark).flatMap(({ pixel, ...box }) => {
    const { color, opacity } = unpackColor(pixel);
    const edge = mark.edge === null ? {} : { stroke: mark.edge };
    return pdfMark({ kind: "rect", ...box, radius: mark.radius, fill: color, fillOpacity: opacity, ...edge }, pen);
  });
}

function bitmap(mark: GridMark, { resources }: PdfPen): string[] {
  const { x, y, width, height } = mark;
  return kept([row([width, 0, 0, -height, x, y + height], "cm"), `/${resources.image(mark)} Do`]);
}
