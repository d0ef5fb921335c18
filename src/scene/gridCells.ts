import type { GridMark } from "./mark";

/** Up to so many cells a grid is drawn as rectangles, one by one editable; above it as one bitmap. */
const maxVectorCells = 2000;

/** Is this grid drawn as rectangles, with its gaps, corners and edges? */
export const isVectorGrid = (mark: Pick<GridMark, "columns" | "rows">): boolean =>
  mark.columns * mark.rows <= maxVectorCells;

/** One drawn cell of a grid: its rectangle in the coordinates of the grid's parent, and its packed colour. */
export interface GridCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly pixel: number;
}

/** The cells that are drawn, row by row. With an edge the rectangle is that of the edge's centre line, one pixel wide. */
export function gridCells(mark: GridMark): GridCell[] {
  const inset = mark.gap / 2 + (mark.edge === null ? 0 : 0.5);
  const stepX = mark.width / mark.columns;
  const stepY = mark.height / mark.rows;
  const width = Math.max(0, stepX - 2 * inset);
  const height = Math.max(0, stepY - 2 * inset);
  const cells: GridCell[] = [];
  mark.colors.forEach((pixel, k) => {
    if ((pixel & 255) === 0) return;
    const i = Math.floor(k / mark.columns);
    const x = mark.x + (k % mark.columns) * stepX + inset;
    cells.push({ x, y: mark.y + i * stepY + inset, width, height, pixel });
  });
  return cells;
}
