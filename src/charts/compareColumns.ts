import { lineHeight } from "./axis";
import type { Frame } from "./chart";
import type { CompareModel } from "./compareModel";
import type { PieceMaker } from "./comparePieces";
import { type ColumnHeadings, headColumns, headingGap, pad, roomForRows } from "./heatmapHeadings";

/** The columns of a comparison and the labels of its rows, before any row has a place. */
export interface CompareColumns {
  /** Labels of rows stand over their cells, where columns would be too narrow beside them. */
  readonly isStacked: boolean;
  /** Columns: their left end, how far apart they are, and how much of that their studies may take. */
  readonly x: number;
  readonly step: number;
  readonly room: number;
  /** Right end of what belongs to rows. */
  readonly right: number;
  /** Row labels: their left and right end. */
  readonly labelLeft: number;
  readonly labelRight: number;
  /** Middle of the dot in a row's colour; null: rows have none. */
  readonly rowDot: number | null;
  readonly headings: ColumnHeadings;
  /** Bottom of the column headings; their counts stand under it, and under these the rows. */
  readonly headBottom: number;
  readonly bodyTop: number;
}

const dotRadius = 4;

/** Shares the width out. Studies that are circles need less room than pills. */
export function layoutColumns(
  model: CompareModel,
  frame: Frame,
  smallSize: number,
  pieces: PieceMaker,
): CompareColumns {
  const { width, fontSize, measureText, messages } = frame;
  const { areRound, widest } = pieces;
  const n = Math.max(1, model.columns.length);
  const hasDots = model.by === "themes";
  const counts = model.rows.map(({ total }) => measureText(messages.units.studies(total), smallSize, 400));
  const labelWidth = Math.ceil(Math.max(roomForRows(model.rows, frame, "", smallSize).labelWidth, ...counts));
  const besides = pad + labelWidth + (hasDots ? 24 : 16);
  const isStacked = (width - pad - besides) / n < fontSize * (areRound ? 5.6 : 8.5);
  const x = isStacked ? pad : besides;
  const least = frame.isWhole ? widest + 20 : 0;
  const step = Math.max(least, Math.floor(Math.min(fontSize * (areRound ? 18 : 24), (width - pad - x) / n)));
  // A group's colour is a bar beneath its heading, not a dot in it.
  const headed = model.columns.map(({ label }) => ({ label }));
  const headings = headColumns(headed, Int32Array.from(headed.keys()), step, frame, 0);
  const headBottom = pad + headings.height - headingGap;
  return {
    isStacked,
    x,
    step,
    room: step - (step < fontSize * 6 ? 10 : 20),
    right: isStacked ? Math.max(width - pad, x + step * n) : x + step * n,
    labelLeft: isStacked && hasDots ? pad + 2 * dotRadius + 6 : pad,
    labelRight: isStacked ? width - pad : pad + labelWidth,
    rowDot: !hasDots ? null : isStacked ? pad + dotRadius : pad + labelWidth + 12,
    headings,
    headBottom,
    bodyTop: headBottom + lineHeight(smallSize) + headingGap,
  };
}
