import type { Mark, Scene } from "../scene/mark";
import { middleToBaseline } from "./axis";
import { breakTable, type PlacedRow } from "./breakTable";
import type { Frame } from "./chart";
import type { FigureText } from "./figure";
import { round2 } from "./round2";
import { type SetRow, type SetText, setTable, setTexts } from "./setTable";
import { type ChartStyle, fontFamily } from "./style";
import type { TableFigureModel } from "./tableFigureModel";

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
    again: (heading) =>
      setTexts("heading", [{ text: words.continued(paragraphOf(heading)), look: "heading" }], setting),
  });
  return pages.map((placed, i): Scene => {
    const last = placed.at(-1);
    const marks = placed.flatMap((one) => rowMarks(one, margin, setting.width, style));
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

const paragraphOf = ({ cells }: SetRow): string => cells[0]?.lines[0]?.paragraph.text ?? "";

/** A row as a layer that is called what it begins with, and the rule above or beneath it. */
function rowMarks({ row, y }: PlacedRow, margin: number, width: number, style: ChartStyle): Mark[] {
  const rule = (at: number, fill: string): Mark => ({ kind: "rect", x: 0, y: round2(at), width, height: 1, fill });
  const rules = {
    intro: [],
    head: [rule(row.height - 1, style.ink)],
    heading: [],
    row: [rule(row.height - 1, style.rule)],
    foot: [],
  }[row.kind];
  const lines = row.cells.flatMap(({ x, lines: own }) =>
    own.map((line): Mark => {
      const baseline = line.y + line.height / 2 + middleToBaseline(line.size);
      const { text, size, weight, color } = line;
      return {
        kind: "text",
        x: round2(x),
        y: round2(baseline),
        text,
        size,
        weight,
        anchor: "start",
        fill: style[color],
      };
    }),
  );
  return [{ kind: "layer", x: margin, y: round2(margin + y), name: paragraphOf(row), marks: [...rules, ...lines] }];
}
