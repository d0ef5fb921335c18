import type { ComparedCell } from "../model/compare";
import { cellState } from "../model/counts";
import type { Mark, RectMark, Scene } from "../scene/mark";
import { lineHeight, textBelow, textBlock } from "./axis";
import type { Box, Frame } from "./chart";
import type { CompareBand, CompareDot, CompareLayout, CompareLink } from "./compareLayout";
import type { CompareKey } from "./compareLegend";
import { legible } from "./contrast";
import { lookMarks } from "./heatmapCells";
import { legendMarks } from "./legend";
import { round2 } from "./round2";
import { type ChartStyle, fontFamily, groupColor } from "./style";

/** The drawing of a comparison: headings, then row by row label, lines and studies; then the legend. */
export function compareScene(layout: CompareLayout, style: ChartStyle): Scene {
  const { model, width, height, bands, legend } = layout;
  const { words } = model;
  const rows = model.rows.map(({ label }, row): Mark => {
    const band = bands[row];
    return { kind: "layer", x: 0, y: 0, name: label, marks: band ? rowMarks(layout, row, band, style) : [] };
  });
  return {
    title: words.name(
      model.columns.map(({ label }) => label),
      model.title,
    ),
    description: words.description(new Set(layout.dots.map(({ study }) => study)).size, model.rows.length, model.by),
    width,
    height,
    background: style.paper,
    fontFamily,
    marks: [
      { kind: "layer", x: 0, y: 0, name: words.kinds[model.by], marks: headingMarks(layout, style) },
      ...rows,
      {
        kind: "layer",
        x: legend.x,
        y: legend.y,
        marks: legendMarks(legend, style.muted, (key, box) => keyMarks(key, box, style)),
      },
    ],
  };
}

/** The label of a column. */
export function columnLabel(layout: CompareLayout, column: number, fill: string, weight: 400 | 600): Mark[] {
  const { headings, headBottom, x, step } = layout;
  const { size, upward } = headings;
  const lines = headings.labels[column] ?? [];
  const left = x + column * step;
  if (upward) {
    const middle = left + (lines.length * lineHeight(size)) / 2;
    return textBlock(lines, { x: middle, y: headBottom, size, weight, fill, upward });
  }
  return textBelow(lines, { x: left, y: headBottom - lines.length * lineHeight(size), size, weight, fill });
}

/** The label of a row. */
export function rowLabel(
  { frame, isStacked, labelLeft, labelRight }: CompareLayout,
  band: CompareBand,
  fill: string,
  weight: 400 | 600,
): Mark[] {
  const place = isStacked ? { x: labelLeft } : { x: labelRight, anchor: "end" as const };
  return textBelow(band.label, { ...place, y: band.labelTop, size: frame.fontSize, weight, fill });
}

/** A study: filled where it is shared, else a ring; its label reads on either. */
export function dotMarks({ smallSize, model }: CompareLayout, dot: CompareDot, style: ChartStyle): Mark[] {
  const { x, y, width, height, lines, isShared } = dot;
  const color = legible(colorOf(model, dot.row, dot.column, style), style);
  return [
    isShared ? { kind: "rect", ...pill(dot), fill: color } : ringOf(dot, color, style),
    ...textBlock(lines, {
      x: x + width / 2,
      y: y + height / 2,
      size: smallSize,
      weight: isShared ? 600 : 400,
      anchor: "middle",
      fill: isShared ? style.paper : style.ink,
    }),
  ];
}

/** The rounded shape of a study, wider by so many pixels all round. */
export function pill({ x, y, width, height }: Box, by = 0): Box & { radius: number } {
  const [w, h] = [width + 2 * by, height + 2 * by];
  return { x: round2(x - by), y: round2(y - by), width: w, height: h, radius: Math.min(w / 2, h / 2, 16 + by) };
}

/** A line between the same studies in two columns. */
export function linkMark({ x1, x2, y }: CompareLink, stroke: string, strokeWidth: number): Mark {
  return { kind: "path", d: `M${round2(x1)},${round2(y)}L${round2(x2)},${round2(y)}`, stroke, strokeWidth };
}

function ringOf(box: Box, stroke: string, style: ChartStyle): RectMark {
  return { kind: "rect", ...pill(box, -0.75), fill: style.paper, stroke, strokeWidth: 1.5 };
}

/** A study has its group's colour, whichever way round the comparison is. */
function colorOf(
  { by, rows, columns }: CompareLayout["model"],
  row: number,
  column: number,
  style: ChartStyle,
): string {
  return groupColor((by === "themes" ? rows[row] : columns[column])?.color ?? -1, style);
}

function headingMarks(layout: CompareLayout, style: ChartStyle): Mark[] {
  const { model, frame, x, step, room, right, headBottom, bodyTop, smallSize } = layout;
  const line: Mark = { kind: "rect", x: 4, y: bodyTop - 1, width: right - 4, height: 1, fill: style.rule };
  const counts = model.columns.map(({ total }, j) =>
    countOf(
      total,
      model.cells.map((row) => row[j]),
      frame,
    ),
  );
  const fit = counts.every((count) => frame.measureText(count, smallSize, 400) <= room);
  const columns = model.columns.flatMap(({ total, color }, column): Mark[] => {
    const left = x + column * step;
    const count = fit ? (counts[column] ?? "") : `${total}`;
    const text = textBelow([count], { x: left, y: headBottom, size: smallSize, fill: style.muted });
    const bar: Mark = { kind: "rect", x: left, y: bodyTop - 3, width: room, height: 3, fill: groupColor(color, style) };
    return [...columnLabel(layout, column, style.ink, 400), ...text, ...(model.by === "groups" ? [bar] : [])];
  });
  return [line, ...columns];
}

function rowMarks(layout: CompareLayout, row: number, band: CompareBand, style: ChartStyle): Mark[] {
  const { model, frame, isStacked, labelLeft, labelRight, rowDot, right, smallSize, dots, links, words } = layout;
  const place = isStacked ? { x: labelLeft } : { x: labelRight, anchor: "end" as const };
  const countTop = band.labelTop + band.label.length * lineHeight(frame.fontSize);
  const total = model.rows[row]?.total ?? 0;
  const marks: Mark[] = [
    ...rowLabel(layout, band, style.ink, 400),
    ...textBelow([countOf(total, model.cells[row] ?? [], frame)], {
      ...place,
      y: countTop,
      size: smallSize,
      fill: style.muted,
    }),
    { kind: "rect", x: 4, y: band.top + band.height - 0.5, width: right - 4, height: 1, fill: style.rule },
  ];
  if (rowDot !== null) {
    const y = band.labelTop + lineHeight(frame.fontSize) / 2 - 4;
    const fill = groupColor(model.rows[row]?.color ?? -1, style);
    marks.push({ kind: "rect", x: rowDot - 4, y, width: 8, height: 8, radius: 4, fill });
  }
  marks.push(...emptyCells(layout, row, band, style));
  for (const link of links) if (link.row === row) marks.push(linkMark(link, linkColor(layout, row, style), 1.75));
  for (const dot of dots) if (dot.row === row) marks.push(...dotMarks(layout, dot, style));
  for (const { row: of, x, y, height, lines } of words)
    if (of === row) marks.push(...textBlock(lines, { x, y: y + height / 2, size: smallSize, fill: style.muted }));
  return marks;
}

/** In the colour of its row, where that has one. */
const linkColor = ({ model }: CompareLayout, row: number, style: ChartStyle): string =>
  model.by === "themes" ? groupColor(model.rows[row]?.color ?? -1, style) : style.muted;

function emptyCells(
  { model, x, step, room }: CompareLayout,
  row: number,
  band: CompareBand,
  style: ChartStyle,
): Mark[] {
  return (model.cells[row] ?? []).flatMap(({ state }, column) => {
    if (state !== cellState.gap && state !== cellState.filtered) return [];
    const box = { x: x + column * step, y: band.cellTop, width: room, height: band.cellHeight };
    return emptyMarks(state === cellState.gap ? "gap" : "filtered", box, style);
  });
}

/** As in the heatmap. */
function emptyMarks(look: "gap" | "filtered", box: Box, style: ChartStyle): Mark[] {
  const fill = look === "gap" ? style.gapTone : style.filtered;
  return lookMarks(look, box, { fill, pixel: 0, isPale: true, number: style.ink }, style, false);
}

function keyMarks(key: CompareKey, box: Box, style: ChartStyle): Mark[] {
  const middle = box.y + box.height / 2;
  const circle = (x: number, size: number): Box => ({ x, y: middle - size / 2, width: size, height: size });
  const filled = (x: number, size: number): Mark => ({ kind: "rect", ...pill(circle(x, size)), fill: style.muted });
  switch (key) {
    case "single":
      return [ringOf(circle(box.x + box.width - 14, 14), style.muted, style)];
    case "shared":
      return [filled(box.x + box.width - 14, 14)];
    case "link": {
      const [left, right] = [box.x, box.x + box.width - 8];
      const d = `M${left + 8},${middle}L${right},${middle}`;
      return [{ kind: "path", d, stroke: style.muted, strokeWidth: 1.75 }, filled(left, 8), filled(right, 8)];
    }
    case "gap":
    case "filtered":
      return emptyMarks(key, box, style);
    default:
      return key satisfies never;
  }
}

/** How many studies a row or a column has, or that all it had is filtered out, which is not none. */
function countOf(total: number, cells: readonly (ComparedCell | undefined)[], { messages }: Frame): string {
  const has = (state: number) => cells.some((cell) => cell?.state === state);
  return has(cellState.filtered) && !has(cellState.value)
    ? messages.heatmap.filteredKey
    : messages.units.studies(total);
}
