import type { AccessNode } from "./chart";
import { boxPath, empty, heading, holder } from "./heatmapAccess";
import { bandHeightOf } from "./heatmapBands";
import { type HeatmapLayout, headingTop } from "./heatmapLayout";
import { isOpen } from "./heatmapLines";

/** The headings that span columns, one line of them for each level of parents. */
export const bandRows = (layout: HeatmapLayout): AccessNode[] =>
  layout.bands.tops.slice(1).map((_, level) => bandRow(layout, level));

/** The headings of one level of parents, each over its columns. */
function bandRow(layout: HeatmapLayout, level: number): AccessNode {
  const { grid, x, stepX } = layout;
  const cells: AccessNode[] = [empty];
  for (const { line, from, to } of grid.columnSpans) {
    if (!isOpen(line) || line.nested?.depth !== level) continue;
    while (cells.length <= from) cells.push(empty);
    const span = to - from + 1;
    const d = boxPath(x + from * stepX, headingTop(layout, line), span * stepX, bandHeightOf(layout, line));
    cells.push({ ...heading(layout, "columnheader", line, d), span });
    for (let k = 1; k < span; k++) cells.push(spanned);
  }
  while (cells.length <= grid.columns.length) cells.push(empty);
  return { ...holder, role: "row", name: "", children: cells.filter((cell) => cell !== spanned) };
}

/** Holds a place that a heading before it spans. */
const spanned: AccessNode = { ...empty };
