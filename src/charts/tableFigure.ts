import type { Mark, Scene } from "../scene/mark";
import { breakTable } from "./breakTable";
import type { Frame } from "./chart";
import type { FigureText } from "./figure";
import { beginOf, hasColumns, type SetText, setTable, setTexts } from "./setTable";
import { type ChartStyle, fontFamily } from "./style";
import type { TableFigureModel } from "./tableFigureModel";
import { tableRowMarks } from "./tableRowMarks";

/** What pages of a table say besides its texts. */
export interface TablePageWords {
  readonly page: (page: number, of: number) => string;
  /** A heading whose rows began on the page before. */
  readonly continued: (heading: string) => string;
  /** What stands for a page to who does not see it. */
  readonly description: (rows: number, page: number, of: number) => string;
}

/** A table to be set, and what stands around it. */
export interface TableFigureContent {
  readonly model: TableFigureModel;
  readonly text: FigureText;
  readonly words: TablePageWords;
}

/** `fontSize` is that of the table's text. */
type TableFrame = Pick<Frame, "width" | "fontSize" | "measureText">;

const marginOf = (size: number): number => Math.round(size * 2.2);

/** The room of a page of this width, in pixels. */
export const tableWidth = (width: number, size: number): number => width - 2 * marginOf(size);

/**
 * A table as a figure that stands by itself: title, head, rows, notes, source. On pages of a height (pixels) there are as many
 * as it takes, each with the head and its number; with null there is one, as high as it becomes. Texts are wrapped, never cut.
 */
export function tableFigure(
  { model, text, words }: TableFigureContent,
  { width, fontSize: size, measureText }: TableFrame,
  style: ChartStyle,
  height: number | null,
): Scene[] {
  const margin = marginOf(size);
  const setting = { width: tableWidth(width, size), size, measureText };
  const { head, rows } = setTable(model, setting);
  const intro = introOf(text);
  const all = [
    ...(intro.length > 0 ? [setTexts("intro", intro, setting)] : []),
    ...rows,
    setTexts("foot", footOf(text), setting),
  ];
  const numberRoom = height === null ? 0 : Math.round(size * 1.6);
  const pages = breakTable(all, {
    height: height === null ? Number.POSITIVE_INFINITY : height - 2 * margin - numberRoom,
    size,
    head,
    again: (heading) => setTexts("heading", [{ text: words.continued(beginOf(heading)), look: "heading" }], setting),
  });
  return pages.map((placed, i): Scene => {
    const last = placed.at(-1);
    const marks = placed.flatMap((one) => tableRowMarks(one, { x: margin, y: margin, width: setting.width }, style));
    if (pages.length > 1)
      marks.push(pageNumber(words.page(i + 1, pages.length), width - margin, (height ?? 0) - margin));
    return {
      title: text.title ?? model.title,
      description: words.description(model.rows.length, i + 1, pages.length),
      width,
      height: height ?? Math.ceil(2 * margin + (last ? last.y + last.row.height : 0)),
      background: style.paper,
      fontFamily,
      marks,
    };
  });

  function pageNumber(words: string, x: number, y: number): Mark {
    return { kind: "text", x, y, text: words, size, weight: 400, anchor: "end", fill: style.muted };
  }
}

/** Are there too many columns to stand side by side? */
export function isStacked({ model }: TableFigureContent, { width, fontSize: size, measureText }: TableFrame): boolean {
  return !hasColumns(model, { width: tableWidth(width, size), size, measureText });
}

/** The least height of a page, in pixels, on which something of a table stands beneath its title and its head. */
export function leastTableHeight({ model, text }: TableFigureContent, frame: TableFrame): number {
  const { width, fontSize: size, measureText } = frame;
  const setting = { width: tableWidth(width, size), size, measureText };
  const intro = setTexts("intro", introOf(text), setting).height;
  return 2 * marginOf(size) + intro + (setTable({ ...model, rows: [] }, setting).head?.height ?? 0) + size * 14;
}

const introOf = ({ title, subtitle }: FigureText): SetText[] => [
  ...(title ? [{ text: title, look: "title" } as const] : []),
  ...(subtitle ? [{ text: subtitle, look: "subtitle" } as const] : []),
];

const footOf = ({ notes, source, credit }: FigureText): SetText[] => [
  ...notes.map((text) => ({ text, look: "text" }) as const),
  ...[source, credit].flatMap((text) => (text ? [{ text, look: "muted" } as const] : [])),
];
