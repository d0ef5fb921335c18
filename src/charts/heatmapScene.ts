import { placesOf } from "../model/placesOf";
import type { LayerMark, Mark, Scene } from "../scene/mark";
import { lineHeight, middleToBaseline, textBelow, textBlock } from "./axis";
import { barBox, barRoom } from "./cellBar";
import { isTiny, isWhole, lookMarks, lookOf, rowCells, type Tone, tonesOf, wholeGrid } from "./heatmapCells";
import { foldOf, headingGap, indentOf } from "./heatmapHeadings";
import type { HeatmapLayout } from "./heatmapLayout";
import type { CellLook } from "./heatmapLegend";
import { cellTarget, type HeatmapLine, hasCells } from "./heatmapLines";
import { numberText } from "./heatmapNumbers";
import { legendMarks } from "./legend";
import { type ChartStyle, fontFamily, groupColor } from "./style";

/**
 * The drawing of a heatmap. Rows and column headings are keyed layers, in the order of the matrix, so that in another order
 * each glides to its new place.
 */
export function heatmapScene(layout: HeatmapLayout, style: ChartStyle): Scene {
  const { model, frame, grid, width, height, legend } = layout;
  const { matrix } = grid;
  const text = frame.messages.heatmap;
  const places = placesOf(grid.order.rows);
  const tones = tonesOf(layout, style);
  const tiny = isTiny(layout) || isWhole(layout);
  const legendLayer = legendMarks(legend, style.muted, (look, box) => lookMarks(look, box, tones(look), style, tiny));
  return {
    title: text.name(model.title),
    description: text.description(grid.rows.filter(hasCells).length, matrix.columns, layout.contents.gaps),
    width,
    height,
    background: style.paper,
    fontFamily,
    marks: [
      {
        kind: "layer",
        x: 0,
        y: 0,
        key: "columns",
        marks: [...(model.nesting?.bandMarks(layout, style) ?? []), ...columnMarks(layout, style)],
      },
      ...(isWhole(layout) ? wholeGrid(layout, tones, style) : []),
      ...grid.rows.flatMap((line, row): LayerMark | LayerMark[] => {
        const at = places[row] ?? 0;
        const marks = rowMarks(layout, row, at, tones, style);
        const y = layout.y + at * layout.stepY;
        return marks.length === 0 ? [] : { kind: "layer", x: 0, y, key: keyOf(line), name: line.label, marks };
      }),
      { kind: "layer", x: 0, y: 0, key: "totals", name: text.totals[matrix.measure], marks: totalMarks(layout, style) },
      { kind: "layer", x: legend.x, y: legend.y, key: "legend", marks: legendLayer },
      ...barLegend(layout, style),
    ],
  };
}

/** The same row or column in another drawing. */
const keyOf = ({ kind, id }: HeatmapLine): string => `${kind} ${id}`;

/** The label of a row, from the row's top; nested ones start at their indents, a parent's is semibold. */
export function rowLabel({ grid, rows, stepY }: HeatmapLayout, row: number, fill: string, weight: 400 | 600): Mark[] {
  const line = grid.rows[row]!;
  const place = line.nested
    ? { x: rows.labelLeft + indentOf(line), anchor: "start" as const }
    : { x: rows.labelRight, anchor: "end" as const };
  return textBlock(rows.labels[row] ?? [], {
    ...place,
    y: stepY / 2,
    size: rows.size,
    weight: line.nested?.isParent ? 600 : weight,
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
  const bottom = y - columns.labelsAbove;
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
  const { grid, x, y, stepX, columns } = layout;
  const places = placesOf(grid.order.columns);
  return grid.columns.flatMap((line, column): LayerMark[] => {
    const at = places[column] ?? 0;
    const marks = at % columns.stride === 0 ? columnLabel(layout, column, style.ink, 400) : [];
    if (columns.dot && line.color !== null)
      marks.push(dotMark(stepX / 2, y - columns.dot.above, columns.dot.radius, groupColor(line.color, style)));
    return marks.length === 0
      ? []
      : [{ kind: "layer", x: x + at * stepX, y: 0, key: keyOf(line), name: line.label, marks }];
  });
}

/** A dot in a group's colour. */
function dotMark(x: number, y: number, radius: number, fill: string): Mark {
  return { kind: "rect", x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, radius, fill };
}

type Tones = (look: CellLook) => Tone;

function rowMarks(layout: HeatmapLayout, row: number, at: number, tones: Tones, style: ChartStyle): Mark[] {
  const { model, grid, rows, x, stepX, stepY, gap } = layout;
  const line = grid.rows[row]!;
  const color = groupColor(line.color ?? -1, style);
  const marks: Mark[] = at % rows.stride === 0 ? rowLabel(layout, row, style.ink, 400) : [];
  if (model.nesting && line.nested?.isParent && at % rows.stride === 0)
    marks.push(model.nesting.foldMark(rows.labelLeft + foldOf(line), stepY / 2, line, style));
  if (!hasCells(line)) {
    const rule = { x: x + gap / 2, y: stepY - 2, width: stepX * grid.matrix.columns - gap, height: 1 };
    return [...marks, { kind: "rect", ...rule, fill: style.rule }, ...rowTotal(layout, row, color, style)];
  }
  if (rows.dot) marks.push(dotMark(rows.dot.x, stepY / 2, rows.dot.radius, color));
  if (!isWhole(layout)) marks.push(...rowCells(layout, row, tones, style));
  return [
    ...marks,
    ...rowBars(layout, row, style),
    ...rowNumbers(layout, row, tones),
    ...rowTotal(layout, row, color, style),
  ];
}

function rowNumbers(layout: HeatmapLayout, row: number, tones: Tones): Mark[] {
  const { grid, numberSize, form, x, stepX, stepY } = layout;
  const middle = (layout.barLegend ? stepY - barRoom : stepY) / 2;
  if (numberSize === null) return [];
  return Array.from(grid.order.columns).flatMap((column, j) => {
    const look = lookOf(layout, row, column);
    if (typeof look !== "number") return [];
    const value = numberText(grid.matrix, row, column, form);
    const fill = tones(look).number;
    return textBlock([value], {
      x: x + (j + 0.5) * stepX,
      y: middle,
      size: numberSize,
      weight: 600,
      anchor: "middle",
      fill,
    });
  });
}

function rowBars(layout: HeatmapLayout, row: number, style: ChartStyle): Mark[] {
  const { model, grid, barLegend: hasBars, x, stepX, stepY, gap } = layout;
  if (!hasBars) return [];
  return Array.from(grid.order.columns).flatMap((column, j): readonly Mark[] => {
    const cell = { x: x + j * stepX + gap / 2, y: gap / 2, width: stepX - gap, height: stepY - gap };
    const box = barBox(cell);
    if (!box) return [];
    const { group, theme } = cellTarget(grid.rows[row]!, grid.columns[column]!);
    return model.bars?.marks(group, theme, box, style) ?? [];
  });
}

function barLegend({ model, barLegend: legend }: HeatmapLayout, style: ChartStyle): LayerMark[] {
  const { bars } = model;
  if (!legend || !bars) return [];
  const marks = legendMarks(legend, style.muted, (look, box) => bars.swatch(look, box, style));
  return [{ kind: "layer", x: legend.x, y: legend.y, key: "bars", marks }];
}

function rowTotal(
  { grid, frame, totals, form, stepY }: HeatmapLayout,
  row: number,
  color: string,
  style: ChartStyle,
): Mark[] {
  if (!totals.rows) return [];
  const { x, bar } = totals.rows;
  const value = grid.matrix.rowTotals[row] ?? 0;
  const below = bar?.below === true;
  const size = Math.min(frame.fontSize, stepY * 0.9);
  const middle = stepY / 2 - (below ? 4 : 0);
  const place = below ? { x: bar.x } : { x, anchor: "end" as const };
  const number = textBlock([numberText(grid.matrix, row, null, form)], {
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
  const { grid, frame, totals, form, smallSize, rows, x, y, stepX, stepY } = layout;
  const { matrix, order } = grid;
  const middle = y + stepY * matrix.rows + totals.height / 2 + 2;
  const muted = { size: smallSize, fill: style.muted };
  const labelTop = y - headingGap - totals.columnLabel.length * lineHeight(smallSize);
  const marks: Mark[] = textBelow(totals.columnLabel, { x: totals.columnLabelX, y: labelTop, ...muted });
  if (totals.columns) {
    const { size, upward } = totals.columns;
    const places = placesOf(order.columns);
    marks.push(...textBlock(totals.rowLabel, { x: rows.labelRight, y: middle, anchor: "end", ...muted }));
    grid.columns.forEach((line, column) => {
      const place = upward ? { y: middle + totals.height / 2 - 6, upward } : { y: middle, anchor: "middle" as const };
      const number = textBlock([numberText(matrix, null, column, form)], {
        x: stepX / 2,
        ...place,
        size,
        weight: 600,
        fill: style.ink,
      });
      marks.push({ kind: "layer", x: x + (places[column] ?? 0) * stepX, y: 0, key: keyOf(line), marks: number });
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
