import type { Scene } from "../scene/mark";
import type { TextRuler } from "./chart";
import { type FittedFigure, type Paper, TooSmallError } from "./fitFigure";
import type { ChartStyle } from "./style";
import { leastTableHeight, type TableFigureContent, tableFigure, tableWidth } from "./tableFigure";

/** A table laid out for a paper: all of its pages. */
export interface FittedTable extends FittedFigure {
  readonly pages: readonly Scene[];
}

/** A table takes more than the one page that a picture has. The least size is that of the width, as high as it becomes. */
export class ManyPagesError extends TooSmallError {
  constructor(
    width: number,
    readonly pages: number,
  ) {
    super({ width, height: null });
  }
}

/** Size of a table's text in pixels: the smallest that any figure has. */
const size = 10;
/** A line of text on a paper of this many points a point of text is neither too long nor too short to be read. */
const widthToText = 62;
/** Text for reading, in points, is no larger. */
const largestText = 14;
/** The least room for text, in its size. */
const leastRoom = 14;

/**
 * Lays a table out for a paper. With `isPaged` a paper of fixed height is a page of as many as it takes; without, all has to
 * be on one, with text down to the least of the paper. Throws a `ManyPagesError`, or a `TooSmallError`.
 */
export function fitTable(
  content: TableFigureContent,
  { measureText, style }: { readonly measureText: TextRuler; readonly style: ChartStyle },
  paper: Paper,
  isPaged: boolean,
): FittedTable {
  const least = paper.leastText / size;
  const usual = Math.max(least, Math.min(paper.width / widthToText, largestText) / size);
  const frameOf = (unit: number) => ({ width: paper.width / unit, fontSize: size, measureText });
  const lay = (unit: number): FittedTable => {
    const pages = tableFigure(content, frameOf(unit), style, paper.height === null ? null : paper.height / unit);
    const [scene] = pages;
    if (!scene) throw new Error("table: expected a page");
    return { scene, pages, unit };
  };

  if (tableWidth(paper.width / least, size) < leastRoom * size) {
    const narrowest = Math.ceil(
      (leastRoom * size + paper.width / least - tableWidth(paper.width / least, size)) * least,
    );
    throw new TooSmallError({ width: narrowest, height: null });
  }
  const unit = tableWidth(paper.width / usual, size) < leastRoom * size ? least : usual;
  if (paper.height === null) return lay(unit);
  const leastHeight = Math.ceil(leastTableHeight(content, frameOf(least)) * least);
  if (paper.height < leastHeight) throw new TooSmallError({ width: Math.ceil(paper.width), height: leastHeight });

  const fitted = lay(unit);
  if (fitted.pages.length === 1) return larger(fitted, lay);
  if (isPaged) return fitted;
  // Smaller text spares a page or two, not more.
  const small = fitted.pages.length > 3 || unit === least ? fitted : lay(least);
  if (small.pages.length > 1) throw new ManyPagesError(Math.ceil(paper.width), fitted.pages.length);
  return small;
}

/** With larger text where all of it is still on the page. */
function larger(fitted: FittedTable, lay: (unit: number) => FittedTable): FittedTable {
  for (const times of [1.6, 1.3]) {
    const tried = lay(fitted.unit * times);
    if (tried.pages.length === 1) return tried;
  }
  return fitted;
}
