import { placesOf } from "../model/placesOf";
import type { LayerMark, Mark, Scene } from "../scene/mark";
import { lineHeight, middleToBaseline, textBelow, textBlock } from "./axis";
import { isTiny, isWhole, lookMarks, lookOf, rowCells, type Tone, tonesOf, wholeGrid } from "./heatmapCells";
import { headingGap } from "./heatmapHeadings";
import type { HeatmapLayout } from "./heatmapLayout";
import type { CellLook } from "./heatmapLegend";
import { numberText } from "./heatmapNumbers";
import { legendMarks } from "./legend";
import { type ChartStyle, fontFamily, groupColor } from "./style";

/**
 * The drawing of a heatmap. Rows and column headings are keyed layers, in the order of the matrix, so that in another order
 * each glides to its new place.
 */
export function heatmapScene(layout: HeatmapLayout, style: ChartStyle): Scene {
  const { model, frame, width, height, legend } = layout;
  const { matrix, groups } = model;
  const text = frame.messages.heatmap;
  const places = placesOf(model.order.rows);
  const tones = tonesOf(layout, style);
  const tiny = isTiny(layout) || isWhole(layout);
  const legendLayer = legendMarks(legend, style.muted, (look, box) => lookMarks(look, box, tones(look), style, tiny));
  return {
    title: text.name(model.title),
    description: text.description(matrix.rows, matrix.columns, layout.contents.gaps),
    width,
    height,
    background: style.paper,
    fontFamily,
    marks: [
      { kind: "layer", x: 0, y: 0, key: "columns", marks: columnMarks(layout, style) },
      ...(isWhole(layout) ? wholeGrid(layout, tones, style) : []),
      ...groups.flatMap(({ id, label }, row): LayerMark | LayerMark[] => {
        const at = places[row] ?? 0;
        const marks = rowMarks(layout, row, at, tones, style);
        return marks.length === 0
          ? []
          : { kind: "layer", x: 0, y: layout.y + at * layout.stepY, key: `group ${id}`, name: label, marks };
      }),
      { kind: "layer", x: 0, y: 0, key: "totals", name: text.totals[matrix.measure], marks: totalMarks(layout, style) },
      { kind: "layer", x: legend.x, y: legend.y, key: "legend", marks: legendLayer },
    ],
  };
}

/** The label of a row, from the row's top. */
export function rowLabel({ rows, stepY }: HeatmapLayout, row: number, fill: string, weight: 400 | 600): Mark[] {
  return textBlock(rows.labels[row] ?? [], {
    x: rows.labelRight,
    y: stepY / 2,
    size: rows.size,
    weight,
    anchor: "end",
    fill,
  });
}

/** The label of a column, from the column's left edge. */
export function columnLabel(
  { columns, stepX, y }: HeatmapLayout,
  column: number,
  fill: string,
  weight: 400 | 600,
): Mark[] {
  const lines = columns.labels[column] ?? [];
  const { size, upward } = columns;
  const bottom = y - headingGap;
  if (upward) return textBlock(lines, { x: stepX / 2, y: bottom, size, weight, fill, upward });
  return textBelow(lines, {
    x: stepX / 2,
    y: bottom - lines.length * lineHeight(size),
    size,
    weight,
    anchor: "middle",
    fill,
  });
}

function columnMarks(layout: HeatmapLayout, style: ChartStyle): Mark[] {
  const { model, x, stepX, columns } = layout;
  const places = placesOf(model.order.columns);
  return model.themes.flatMap(({ id, label }, column): LayerMark[] => {
    const at = places[column] ?? 0;
    if (at % columns.stride !== 0) return [];
    const marks = columnLabel(layout, column, style.ink, 400);
    return [{ kind: "layer", x: x + at * stepX, y: 0, key: `theme ${id}`, name: label, marks }];
  });
}

type Tones = (look: CellLook) => Tone;

function rowMarks(layout: HeatmapLayout, row: number, at: number, tones: Tones, style: ChartStyle): Mark[] {
  const { rows, stepY } = layout;
  const color = groupColor(row, style);
  const marks: Mark[] = at % rows.stride === 0 ? rowLabel(layout, row, style.ink, 400) : [];
  if (rows.dot) {
    const { x, radius } = rows.dot;
    marks.push({
      kind: "rect",
      x: x - radius,
      y: stepY / 2 - radius,
      width: 2 * radius,
      height: 2 * radius,
      radius,
      fill: color,
    });
  }
  if (!isWhole(layout)) marks.push(...rowCells(layout, row, tones, style));
  return [...marks, ...rowNumbers(layout, row, tones), ...rowTotal(layout, row, color, style)];
}

function rowNumbers(layout: HeatmapLayout, row: number, tones: Tones): Mark[] {
  const { model, numberSize, form, x, stepX, stepY } = layout;
  if (numberSize === null) return [];
  return Array.from(model.order.columns).flatMap((column, j) => {
    const look = lookOf(layout, row, column);
    if (typeof look !== "number") return [];
    const value = numberText(model.matrix, row, column, form);
    const fill = tones(look).number;
    return textBlock([value], {
      x: x + (j + 0.5) * stepX,
      y: stepY / 2,
      size: numberSize,
      weight: 600,
      anchor: "middle",
      fill,
    });
  });
}

function rowTotal(
  { model, frame, totals, form, stepY }: HeatmapLayout,
  row: number,
  color: string,
  style: ChartStyle,
): Mark[] {
  if (!totals.rows) return [];
  const { x, bar } = totals.rows;
  const value = model.matrix.rowTotals[row] ?? 0;
  const below = bar?.below === true;
  const size = Math.min(frame.fontSize, stepY * 0.9);
  const middle = stepY / 2 - (below ? 4 : 0);
  const place = below ? { x: bar.x } : { x, anchor: "end" as const };
  const number = textBlock([numberText(model.matrix, row, null, form)], {
    ...place,
    y: middle,
    size,
    weight: 600,
    fill: style.ink,
  });
  if (!bar || value === 0) return number;
  const width = Math.max(2, bar.perUnit * value);
  const height = below ? 4 : Math.min(10, stepY * 0.5);
  const y = below ? middle + middleToBaseline(size) + 5 : (stepY - height) / 2;
  return [...number, { kind: "rect", x: bar.x, y, width, height, radius: Math.min(2, height / 2), fill: color }];
}

function totalMarks(layout: HeatmapLayout, style: ChartStyle): Mark[] {
  const { model, frame, totals, form, smallSize, rows, x, y, stepX, stepY } = layout;
  const { matrix, order, themes } = model;
  const middle = y + stepY * matrix.rows + totals.height / 2 + 2;
  const muted = { size: smallSize, fill: style.muted };
  const labelTop = y - headingGap - totals.columnLabel.length * lineHeight(smallSize);
  const marks: Mark[] = textBelow(totals.columnLabel, { x: totals.columnLabelX, y: labelTop, ...muted });
  if (totals.columns) {
    const { size, upward } = totals.columns;
    const places = placesOf(order.columns);
    marks.push(...textBlock(totals.rowLabel, { x: rows.labelRight, y: middle, anchor: "end", ...muted }));
    themes.forEach(({ id }, column) => {
      const place = upward ? { y: middle + totals.height / 2 - 6, upward } : { y: middle, anchor: "middle" as const };
      const number = textBlock([numberText(matrix, null, column, form)], {
        x: stepX / 2,
        ...place,
        size,
        weight: 600,
        fill: style.ink,
      });
      marks.push({ kind: "layer", x: x + (places[column] ?? 0) * stepX, y: 0, key: `theme ${id}`, marks: number });
    });
  }
  if (totals.rows && totals.columns) {
    const place = totals.rows.bar?.below ? { x: totals.rows.bar.x } : { x: totals.rows.x, anchor: "end" as const };
    marks.push(
      ...textBlock([numberText(matrix, null, null, form)], {
        ...place,
        y: middle,
        size: frame.fontSize,
        weight: 600,
        fill: style.ink,
      }),
    );
  }
  return marks;
}
