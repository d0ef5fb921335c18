import type { LayerMark, Mark, PathMark } from "../scene/mark";
import { textBlock } from "./axis";
import type { HeatmapSpan } from "./heatmapGrid";
import { foldOf } from "./heatmapHeadings";
import { type HeatmapLayout, headingTop } from "./heatmapLayout";
import { foldRoom } from "./heatmapLevels";
import { type HeadingTarget, type HeatmapLine, isOpen, lineTarget } from "./heatmapLines";
import type { ChartStyle } from "./style";

/** Below this step, in CSS pixels, a row or column has no triangle; its heading and the reading panel fold it. */
const foldFrom = 14;

/** Height of a parent's band. */
export function bandHeightOf({ bands }: HeatmapLayout, { nested }: HeatmapLine): number {
  const level = nested?.depth ?? 0;
  return (bands.tops[level + 1] ?? 0) - (bands.tops[level] ?? 0);
}

/** The heading over a column at a height: the band of one of its parents, or its own; null above and below them. */
export function headingAt(layout: HeatmapLayout, column: number, py: number): HeatmapLine | null {
  const { grid, y, columns, bands } = layout;
  const own = grid.columns[grid.order.columns[column] ?? -1];
  const top = y - columns.height - bands.height;
  if (!own || py >= y || py < top) return null;
  const level = bands.tops.findLastIndex((from) => py - top >= from);
  const covering = grid.columnSpans.filter(({ from, to }) => from <= column && column <= to);
  const band = covering.find(({ line }) => line.nested?.isParent && line.nested.depth === level)?.line;
  return band ?? (level >= Math.min(own.nested?.depth ?? 0, bands.tops.length - 1) ? own : null);
}

/** The bands over the columns of each parent in sight; a folded one has only its triangle, over its own label. */
export function bandMarks(layout: HeatmapLayout, style: ChartStyle): LayerMark[] {
  const { grid, frame, bands, x, stepX, gap } = layout;
  return grid.columnSpans.flatMap((span, i): LayerMark[] => {
    const { line, from, to } = span;
    const fold = foldPlace(layout, "columns", span);
    if (!line.nested?.isParent) return [];
    const height = bandHeightOf(layout, line);
    const width = (to - from + 1) * stepX;
    const marks: Mark[] = fold ? [foldMark(fold.x - x - from * stepX, height / 2, line, style)] : [];
    if (isOpen(line)) {
      const place = { x: foldRoom, y: height / 2, size: frame.fontSize, weight: 600, fill: style.ink } as const;
      marks.push(...textBlock(bands.labels[i] ?? [], place));
      const rule = { x: gap / 2, y: height - 2, width: Math.max(1, width - gap), height: 1 };
      marks.push({ kind: "rect", ...rule, fill: style.cellEdge });
    }
    const key = `band ${line.kind} ${line.id}`;
    const place = { x: x + from * stepX, y: headingTop(layout, line) };
    return marks.length === 0 ? [] : [{ kind: "layer", ...place, key, name: line.label, marks }];
  });
}

/** The triangle of a parent: pointing down where its children are in sight, else to the side. */
export function foldMark(x: number, y: number, line: HeatmapLine, { muted }: ChartStyle): PathMark {
  const d = isOpen(line)
    ? `M${x - 4},${y - 2.5}L${x + 4},${y - 2.5}L${x},${y + 3.5}Z`
    : `M${x - 2.5},${y - 4}L${x + 3.5},${y}L${x - 2.5},${y + 4}Z`;
  return { kind: "path", d, fill: muted };
}

/** The middle of a parent's triangle; null where there is none. */
function foldPlace(
  layout: HeatmapLayout,
  side: "rows" | "columns",
  span: HeatmapSpan,
): { x: number; y: number } | null {
  const { x, y, stepX, stepY, rows } = layout;
  const { line, from } = span;
  if (!line.nested?.isParent || (side === "rows" ? stepY : stepX) < foldFrom) return null;
  if (side === "rows") return { x: rows.labelLeft + foldOf(line), y: y + (from + 0.5) * stepY };
  const left = x + from * stepX;
  return {
    x: isOpen(line) ? left + 12 : left + stepX / 2,
    y: headingTop(layout, line) + bandHeightOf(layout, line) / 2,
  };
}

/** Within a target of 24. */
const isNear = (point: number, middle: number): boolean => point >= middle - 12 && point < middle + 12;

/** The parent whose triangle is at a point, or null. */
export function locateFold(layout: HeatmapLayout, px: number, py: number): HeadingTarget | null {
  for (const side of ["rows", "columns"] as const) {
    const spans = side === "rows" ? layout.grid.rowSpans : layout.grid.columnSpans;
    for (const span of spans) {
      const place = foldPlace(layout, side, span);
      if (place && isNear(px, place.x) && isNear(py, place.y)) return lineTarget(span.line);
    }
  }
  return null;
}
