import { lineHeight } from "./axis";
import { type Box, type Extent, type Frame, mostLines } from "./chart";
import { type CompareColumns, layoutColumns } from "./compareColumns";
import { type CompareKey, compareLegend } from "./compareLegend";
import type { CompareModel } from "./compareModel";
import { type PackedRow, packRow } from "./comparePack";
import { pieceMaker } from "./comparePieces";
import { minTextSize, pad } from "./heatmapHeadings";
import { type LegendLayout, layoutLegend } from "./legend";
import { wrapText } from "./wrapText";

/** A study's place in a cell. */
export interface CompareDot extends Box {
  readonly study: number;
  readonly row: number;
  readonly column: number;
  readonly lines: readonly string[];
  /** It is in another of the columns too, in this row or elsewhere. */
  readonly isShared: boolean;
}

/** A level line between the same studies in two columns of a row. */
export interface CompareLink {
  readonly studies: readonly number[];
  readonly row: number;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** A row: all of it from top to bottom, its label with the count beneath, and what its cells take. */
export interface CompareBand {
  readonly top: number;
  readonly height: number;
  readonly label: readonly string[];
  readonly labelTop: number;
  readonly cellTop: number;
  readonly cellHeight: number;
}

/** Every place in a comparison, in CSS pixels from its top left corner. */
export interface CompareLayout extends Extent, CompareColumns {
  readonly model: CompareModel;
  readonly frame: Frame;
  /** Size of the studies' labels and of all second text. */
  readonly smallSize: number;
  readonly bands: readonly CompareBand[];
  /** Bottom of the last band. */
  readonly bottom: number;
  /** Row by row, as they are read. */
  readonly dots: readonly CompareDot[];
  readonly links: readonly CompareLink[];
  /** Where examples cite nobody. */
  readonly words: readonly (Box & { readonly row: number; readonly lines: readonly string[] })[];
  readonly legend: LegendLayout<CompareKey> & { readonly x: number; readonly y: number };
}

/** In print as small as on a slide rows stand closer, so that the print need not be smaller still. */
const bandPadding = ({ fontSize }: Frame): number => (fontSize < 12 ? 5 : 9);
const leastCellHeight = 24;

/** Decides every place of a comparison in a frame. The height follows from what there is to show; the width is the frame's. */
export function layoutCompare(model: CompareModel, frame: Frame): CompareLayout {
  const { width, fontSize, messages } = frame;
  const smallSize = Math.max(minTextSize, Math.round(fontSize * 0.85));
  const pieces = pieceMaker(model, frame, smallSize);
  const columns = layoutColumns(model, frame, smallSize, pieces);
  const rows = model.cells.map((cells) =>
    packRow(
      cells.map((cell) => pieces.of(cell, columns.room)),
      columns.room,
    ),
  );
  const bands = layoutBands(model, frame, columns, rows, smallSize);
  const last = bands.at(-1);
  const bottom = last ? last.top + last.height : columns.bodyTop;
  const places = placeStudies(model, columns, rows, bands);

  const legendX = columns.isStacked || width - pad - columns.x < 200 ? pad : columns.x;
  const there = {
    single: places.dots.some(({ isShared }) => !isShared),
    shared: places.dots.some(({ isShared }) => isShared),
    link: places.links.length > 0,
  };
  const legend = layoutLegend(compareLegend(model, there, messages), width - pad - legendX, smallSize, frame);
  const legendY = bottom + Math.round(fontSize);
  return {
    ...columns,
    ...places,
    model,
    frame,
    smallSize,
    bands,
    bottom,
    legend: { ...legend, x: legendX, y: legendY },
    width: Math.max(width, columns.right + pad),
    height: Math.ceil(legendY + legend.height + pad),
  };
}

/** Rows as high as their studies and their labels need. */
function layoutBands(
  { rows }: CompareModel,
  frame: Frame,
  { isStacked, labelLeft, labelRight, bodyTop }: CompareColumns,
  packed: readonly PackedRow[],
  smallSize: number,
): CompareBand[] {
  const { fontSize, measureText } = frame;
  const padding = bandPadding(frame);
  let y = bodyTop;
  return rows.map(({ label: text }, row) => {
    const label = wrapText(
      text,
      labelRight - labelLeft,
      mostLines(frame, isStacked ? 3 : 6),
      fontSize,
      600,
      measureText,
    );
    const labelHeight = label.length * lineHeight(fontSize) + lineHeight(smallSize);
    const { height: needed = 0, firstHeight = 0 } = packed[row] ?? {};
    const inner = y + padding;
    // The first line of a label stands beside the first studies.
    const drop = isStacked ? 0 : (Math.max(firstHeight, leastCellHeight) - lineHeight(fontSize)) / 2;
    const cellTop = isStacked ? inner + labelHeight + 5 : inner;
    const cellHeight = Math.max(needed, leastCellHeight, isStacked ? 0 : drop + labelHeight);
    const height = cellTop + cellHeight + padding - y;
    const band = { top: y, height, label, labelTop: inner + drop, cellTop, cellHeight };
    y += height;
    return band;
  });
}

function placeStudies(
  { cells }: CompareModel,
  { x, step }: CompareColumns,
  packed: readonly PackedRow[],
  bands: readonly CompareBand[],
): Pick<CompareLayout, "dots" | "links" | "words"> {
  const columnsOf = new Map<number, Set<number>>();
  for (const row of cells)
    for (const [column, { studies }] of row.entries())
      for (const study of studies) columnsOf.set(study, (columnsOf.get(study) ?? new Set()).add(column));

  const placed = packed.flatMap(({ pieces }, row) =>
    pieces.map(({ piece, column, x: dx, y: dy }) => {
      const { study, lines, width, height } = piece;
      const isShared = (columnsOf.get(study)?.size ?? 0) > 1;
      const top = (bands[row]?.cellTop ?? 0) + dy;
      return { study, row, column, lines, isShared, x: x + column * step + dx, y: top, width, height };
    }),
  );
  return {
    dots: placed.filter(({ study }) => study >= 0),
    words: placed.filter(({ study }) => study < 0),
    links: packed.flatMap(({ links }, row) =>
      links.map(({ studies, from, fromX, to, y }): CompareLink => {
        const top = bands[row]?.cellTop ?? 0;
        return { studies, row, x1: x + from * step + fromX, x2: x + to * step, y: top + y };
      }),
    ),
  };
}
