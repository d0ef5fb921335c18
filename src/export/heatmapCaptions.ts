import { heatmapGrid, noCell } from "../charts/heatmapGrid";
import type { HeatmapModel } from "../charts/heatmapLayout";
import { crossing, type HeatmapLine, hasCells } from "../charts/heatmapLines";
import { numberText } from "../charts/heatmapNumbers";
import { amountOf } from "../model/amount";
import { cellState, type Ordering } from "../model/counts";
import {
  altText,
  type CaptionContext,
  type Counted,
  creditLine,
  extreme,
  type FigureCaptions,
  filterLine,
  half,
  mostNamed,
  paragraph,
} from "./captions";

/** What is said beside a heatmap; `placing` is how its rows and columns stand. */
export function heatmapCaptions(
  model: HeatmapModel,
  placing: Ordering | "byHand",
  context: CaptionContext,
): FigureCaptions {
  const { table, messages, words } = context;
  const { measure } = model.matrix;
  const read = readHeatmap(model, context);
  const { rows, columns, cells, inState } = read;
  const gaps = inState(cellState.gap).length;
  const filtered = inState(cellState.filtered).length;
  const [rowLabel, columnLabel] = model.isTurned
    ? [table.labels.theme, table.labels.group]
    : [table.labels.group, table.labels.theme];
  const named = (lines: readonly Counted[], label: string) =>
    words.counted(lines.length, label, lines.length <= mostNamed ? lines.map((line) => line.label) : []);
  const numbered = (lines: readonly Counted[], label: string) => words.counted(lines.length, label, []);
  const [means = "", colour = ""] = messages.reading.heatmap(measure);
  const texts = words.heatmap;
  const gapKey = table.counts === null ? words.gapKey : words.gapOfCounts;
  const [groups, themes] = model.isTurned ? [columns, rows] : [rows, columns];
  const what = texts.what(numbered(groups, table.labels.group), numbered(themes, table.labels.theme));
  const total = messages.heatmap.total(measure, amountOf(model.matrix, null, null));
  const most = extreme(cells, "most", context);
  const middle = half(cells);
  const gapNames = inState(cellState.gap);
  return {
    caption: paragraph([
      words.figure(model.title),
      `${what}.`,
      means,
      colour,
      gaps > 0 && gapKey(table.gapMeaning),
      gaps > 0 && texts.hatched,
      filtered > 0 && texts.filtered(filtered),
      filterLine(context),
      creditLine(context),
    ]),
    methods: paragraph([
      texts.methods[measure],
      texts.order(placing),
      filterLine(context),
      words.software(context.version),
    ]),
    altText: altText(
      [words.altHead(what, texts.altTotal(total)), ...(gaps > 0 ? [texts.altGaps(gaps)] : [])],
      [
        texts.altLargest(extreme(rows, "most", context), extreme(columns, "most", context)),
        ...(cells.length > 0 ? [texts.altCell(largestText(cells))] : []),
      ],
      context,
    ),
    description: {
      construction: paragraph([
        texts.construction(named(rows, rowLabel), named(columns, columnLabel), placing, texts.counts[measure]),
        gaps > 0 && gapKey(table.gapMeaning),
      ]),
      statistics: paragraph([
        texts.total(total),
        texts.cells(
          read.cellCount,
          cells.length,
          cells.length === 0 ? "" : texts.range(smallestText(cells), largestText(cells)),
          [
            ...(gaps > 0 ? [texts.gaps(gaps)] : []),
            ...(filtered > 0 ? [texts.filteredOut(filtered)] : []),
            ...(inState(cellState.unavailable).length > 0
              ? [texts.unavailable(inState(cellState.unavailable).length)]
              : []),
          ],
        ),
        cells.length > 0 && texts.largestCells(most),
        rows.length > 1 && texts.totals("row", extreme(rows, "most", context), extreme(rows, "least", context)),
        columns.length > 1 &&
          texts.totals("column", extreme(columns, "most", context), extreme(columns, "least", context)),
        gaps > 0 && gaps <= mostNamed && texts.whichGaps(gapNames),
      ]),
      trend: paragraph([
        middle !== undefined && texts.half(middle.text),
        columns.length <= mostNamed && texts.reach("column", read.reach, rows.length),
        words.noPattern,
        table.counts === null && texts.moreToCite,
      ]),
    },
  };
}

const byValue = (cells: readonly Counted[]) => cells.toSorted((a, b) => a.value - b.value);
const smallestText = (cells: readonly Counted[]): string => byValue(cells)[0]?.text ?? "";
const largestText = (cells: readonly Counted[]): string => byValue(cells).at(-1)?.text ?? "";

/** A heatmap's lines and cells as they are drawn, with their numbers. */
function readHeatmap(model: HeatmapModel, { messages, words }: CaptionContext) {
  const { matrix, order, rows, columns } = heatmapGrid(model);
  const form = { asPercent: false, messages };
  // A row that only heads others has a total, but no cells.
  const down = [...order.rows].filter((i) => rows[i] !== undefined && hasCells(rows[i]));
  const across = [...order.columns];
  const counted = (label: string, value: number, row: number | null, column: number | null): Counted => ({
    ...{ label, value, text: numberText(matrix, row, column, form) },
  });
  const nameOf = (row: HeatmapLine | undefined, column: HeatmapLine | undefined) => {
    if (!row || !column) return "";
    const { group, theme } = crossing(row, column);
    return words.heatmap.cell(group.label, theme.label);
  };
  const all = down.flatMap((row) =>
    across.map((column) => {
      const k = row * matrix.columns + column;
      const cell = counted(nameOf(rows[row], columns[column]), matrix.values[k] ?? 0, row, column);
      return { ...cell, column, state: matrix.state[k] ?? noCell };
    }),
  );
  return {
    rows: down.map((row) => counted(rows[row]?.label ?? "", matrix.rowTotals[row] ?? 0, row, null)),
    columns: across.map((column) =>
      counted(columns[column]?.label ?? "", matrix.columnTotals[column] ?? 0, null, column),
    ),
    cellCount: all.length,
    cells: all.filter(({ state }) => state === cellState.value),
    /** What the cells of a state are called. */
    inState: (wanted: number) => all.flatMap(({ state, label }) => (state === wanted ? [label] : [])),
    /** Per column, in how many rows it has an example. */
    reach: across.map((column) => {
      const n = all.filter((cell) => cell.column === column && cell.state !== cellState.gap).length;
      return `${columns[column]?.label ?? ""} ${n}`;
    }),
  };
}
