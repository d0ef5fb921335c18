import { isVectorGrid } from "./gridCells";
import type { Mark } from "./mark";

/** How many shapes and texts marks are drawn with: what is in a layer by itself, a grid by its cells, a bitmap as one. */
export function countMarks(marks: readonly Mark[]): number {
  let count = 0;
  for (const mark of marks) {
    if (mark.kind === "layer") count += countMarks(mark.marks);
    else if (mark.kind === "grid" && isVectorGrid(mark))
      count += mark.colors.reduce((n, color) => n + (color === 0 ? 0 : 1), 0);
    else count++;
  }
  return count;
}
