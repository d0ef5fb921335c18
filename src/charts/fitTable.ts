import type { Scene } from "../scene/mark";
import type { TextRuler } from "./chart";
import { type FittedFigure, type Paper, TooSmallError } from "./fitFigure";
import type { ChartStyle } from "./style";
import { isStacked, leastTableHeight, type TableFigureContent, tableFigure, tableWidth } from "./tableFigure";

/** A table laid out for a paper: all of its pages. */
export interface FittedTable extends FittedFigure {
  readonly pages: readonly Scene[];
  /** Of a picture that became higher than its paper: how many pages of the paper it would take; else null. */
  readonly tall: number | null;
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
 * Lays a table out for a paper. With `isPaged` a paper of fixed height is a page of as many as it takes; without, what does not
 * fit on it makes one picture that is higher. Throws a `TooSmallError`.
 */
export function fitTable(
  content: TableFigureContent,
  { measureText, style }: { readonly measureText: TextRuler; readonly style: ChartStyle },
  paper: Paper,
  isPaged: boolean,
): FittedTable {
  const { width, height } = paper;
  const least = paper.leastText / size;
  const frameOf = (unit: number) => ({ width: width / unit, fontSize: size, measureText });
  const lay = (unit: number, isTall = height === null): FittedTable => {
    const pages = tableFigure(content, frameOf(unit), style, isTall || height === null ? null : height / unit);
    const [scene] = pages;
    if (!scene) throw new Error("table: expected a page");
    return { scene, pages, unit, tall: null };
  };

  const room = tableWidth(width / least, size);
  if (room < leastRoom * size)
    throw new TooSmallError({ width: Math.ceil(width + (leastRoom * size - room) * least), height: null });
  const usual = Math.max(least, Math.min(width / widthToText, largestText) / size);
  // Columns side by side are worth somewhat smaller text.
  const isSpoilt = isStacked(content, frameOf(usual)) && !isStacked(content, frameOf(least));
  const unit = isSpoilt || tableWidth(width / usual, size) < leastRoom * size ? least : usual;
  if (height === null) return lay(unit);
  const leastHeight = Math.ceil(leastTableHeight(content, frameOf(least)) * least);
  if (height < leastHeight) throw new TooSmallError({ width: Math.ceil(width), height: leastHeight });

  const fitted = lay(unit);
  if (fitted.pages.length === 1) return larger(fitted, lay);
  if (isPaged) return fuller(fitted, lay, least);
  const one = unit > least ? lay(least) : fitted;
  return one.pages.length === 1 ? one : { ...lay(unit, true), tall: fitted.pages.length };
}

/** With larger text where all of it is still on the page. */
function larger(fitted: FittedTable, lay: (unit: number) => FittedTable): FittedTable {
  for (const times of [1.6, 1.3]) {
    const tried = lay(fitted.unit * times);
    if (tried.pages.length === 1) return tried;
  }
  return fitted;
}

/** With text that is a little smaller, where that spares a page with nothing but what stands beneath the table. */
function fuller(fitted: FittedTable, lay: (unit: number) => FittedTable, least: number): FittedTable {
  if (!isFootAlone(fitted.pages)) return fitted;
  const smaller = [0.95, 0.9].map((times) => fitted.unit * times).filter((unit) => unit >= least);
  return smaller.map(lay).find(({ pages }) => !isFootAlone(pages)) ?? fitted;
}

const isFootAlone = (pages: readonly Scene[]): boolean =>
  pages.at(-1)?.marks.filter(({ kind }) => kind === "layer").length === 1;
