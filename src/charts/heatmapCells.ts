import { cellState } from "../model/counts";
import { isVectorGrid } from "../scene/gridCells";
import type { GridMark, Mark } from "../scene/mark";
import { packColor } from "../scene/packColor";
import type { Box } from "./chart";
import { contrast, readableOn } from "./contrast";
import { classColor, classed, classOf } from "./heatmapClasses";
import { noCell } from "./heatmapGrid";
import type { HeatmapLayout } from "./heatmapLayout";
import type { CellLook } from "./heatmapLegend";
import { round2 } from "./round2";
import type { ChartStyle } from "./style";

/** Below this size, in CSS pixels, a cell has no edge and no pattern, and what has no value is a flat tone. */
const patternFrom = 8;
const hatchStep = 7;

/** Is the body one bitmap, or has each row a grid of its own? */
export const isWhole = ({ grid: { matrix } }: HeatmapLayout): boolean => !isVectorGrid(matrix);

/** Are cells too small for patterns? */
export const isTiny = ({ stepX, stepY, gap }: HeatmapLayout): boolean => Math.min(stepX, stepY) - gap < patternFrom;

/** What the cell of a row and a column, by their indices, looks like; null where there is none. */
export function lookOf({ grid: { matrix }, classes }: HeatmapLayout, row: number, column: number): CellLook | null {
  const k = row * matrix.columns + column;
  switch (matrix.state[k]) {
    case cellState.gap:
      return "gap";
    case cellState.filtered:
      return "filtered";
    case cellState.unavailable:
      return "unavailable";
    case noCell:
      return null;
    default:
      return classOf(classed(matrix.values[k] ?? 0, matrix), classes);
  }
}

/** The colours of a look. */
export interface Tone {
  readonly fill: string;
  readonly pixel: number;
  /** Too near to the page to stand out without an edge; on a deep fill an edge would be a pale frame. */
  readonly isPale: boolean;
  /** The number on it. */
  readonly number: string;
}

/** The tones of a drawing, each worked out once however many cells have it. What has no value has a flat one. */
export function tonesOf({ classes }: HeatmapLayout, style: ChartStyle): (look: CellLook) => Tone {
  const flat = { gap: style.gapTone, filtered: style.filtered, unavailable: style.paper };
  const tones = new Map<CellLook, Tone>();
  return (look) => {
    let tone = tones.get(look);
    if (tone === undefined) {
      const fill = typeof look === "number" ? classColor(look, classes.length, style) : flat[look];
      const isPale = contrast(fill, style.paper) < 3;
      tone = { fill, pixel: packColor(fill), isPale, number: readableOn(fill, style) };
      tones.set(look, tone);
    }
    return tone;
  };
}

/** The cells of one row, from the row's top: grids for what has a value, other marks for what has none. */
export function rowCells(
  layout: HeatmapLayout,
  row: number,
  tones: (look: CellLook) => Tone,
  style: ChartStyle,
): Mark[] {
  const { grid: drawn, x, stepX, stepY, gap } = layout;
  const { columns } = drawn.matrix;
  const tiny = isTiny(layout);
  const pale = new Uint32Array(columns);
  const deep = new Uint32Array(columns);
  const others: Mark[] = [];
  drawn.order.columns.forEach((column, j) => {
    const look = lookOf(layout, row, column);
    if (look === null) return;
    const tone = tones(look);
    if (typeof look === "number" || tiny) (tone.isPale ? pale : deep)[j] = tone.pixel;
    else {
      const box = { x: x + j * stepX + gap / 2, y: gap / 2, width: stepX - gap, height: stepY - gap };
      others.push(...lookMarks(look, box, tone, style, tiny));
    }
  });
  const grid = {
    kind: "grid",
    x,
    y: 0,
    width: stepX * columns,
    height: stepY,
    columns,
    rows: 1,
    gap,
    radius: tiny ? 0 : 3,
  } as const;
  const grids: GridMark[] = [
    { ...grid, colors: pale, edge: tiny ? null : style.cellEdge },
    { ...grid, colors: deep, edge: null },
  ];
  return [...grids.filter(({ colors }) => colors.some((pixel) => pixel !== 0)), ...others];
}

/** All cells as one grid, with a frame around it. */
export function wholeGrid(layout: HeatmapLayout, tones: (look: CellLook) => Tone, style: ChartStyle): Mark[] {
  const { grid, x, y, stepX, stepY } = layout;
  const { columns, rows, values, state } = grid.matrix;
  const pixelOf = (look: CellLook) => tones(look).pixel;
  const byState = Uint32Array.from([0, pixelOf("gap"), pixelOf("filtered"), pixelOf("unavailable"), 0]);
  const byClass = Uint32Array.from([-1, ...layout.classes.keys()], pixelOf);
  const width = layout.classes[0]?.high ?? 1;
  const colors = new Uint32Array(rows * columns);
  let at = 0;
  for (const row of grid.order.rows) {
    for (const column of grid.order.columns) {
      const k = row * columns + column;
      // As `lookOf`, without looking for the class of each of a million cells.
      colors[at++] =
        state[k] === 0 ? byClass[Math.ceil(classed(values[k]!, grid.matrix) / width)]! : byState[state[k]!]!;
    }
  }
  const box = { x, y, width: stepX * columns, height: stepY * rows };
  return [
    { kind: "grid", ...box, columns, rows, colors, gap: 0, radius: 0, edge: null },
    { kind: "rect", ...box, stroke: style.cellEdge, strokeWidth: 1 },
  ];
}

/** One cell, or its swatch in the legend; a tiny cell's is flat. */
export function lookMarks(look: CellLook, box: Box, { fill, isPale }: Tone, style: ChartStyle, tiny: boolean): Mark[] {
  const inner = { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1, radius: 2.5 };
  const center = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (tiny) return [{ kind: "rect", ...inner, fill, stroke: style.cellEdge, strokeWidth: 1 }];
  switch (look) {
    case "gap":
      return [
        { kind: "path", d: hatch(box), stroke: style.gapHatch, strokeWidth: 1 },
        { kind: "rect", ...inner, stroke: style.gapEdge, strokeWidth: 1, dash: [3, 2] },
      ];
    case "filtered":
      return [
        { kind: "rect", ...inner, fill, stroke: style.gapEdge, strokeWidth: 1 },
        { kind: "rect", x: center.x - 2, y: center.y - 2, width: 4, height: 4, radius: 2, fill: style.muted },
      ];
    case "unavailable":
      return [
        { kind: "rect", ...inner, stroke: style.gapEdge, strokeWidth: 1 },
        {
          kind: "path",
          d: `M${center.x - 3.5},${center.y}L${center.x + 3.5},${center.y}`,
          stroke: style.muted,
          strokeWidth: 1.5,
        },
      ];
    default:
      return isPale
        ? [{ kind: "rect", ...inner, fill, stroke: style.cellEdge, strokeWidth: 1 }]
        : [{ kind: "rect", ...box, radius: 3, fill }];
  }
}

/** Falling lines across a box, cut at its edges by arithmetic: clip paths and patterns do not survive slides. */
function hatch({ x, y, width, height }: Box): string {
  const [left, top, right, bottom] = [x + 3, y + 3, x + width - 3, y + height - 3];
  let d = "";
  // Each line holds x - y = c.
  for (let c = left - bottom + hatchStep / 2; c < right - top; c += hatchStep) {
    const [from, to] = [Math.max(left, c + top), Math.min(right, c + bottom)];
    d += `M${round2(from)},${round2(from - c)}L${round2(to)},${round2(to - c)}`;
  }
  return d;
}
