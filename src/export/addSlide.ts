import type PptxGenJS from "pptxgenjs";
import { rightToLeft } from "../charts/rightToLeft";
import { addMark } from "../scene/addMark";
import type { ChartSlide, DeckSlide, TableSlide, TextSlide, TextTableSlide, TitleSlide } from "./deckSlides";
import { drawTextTable } from "./drawTextTable";
import { fitSize, oneLine } from "./fitText";
import { placeholders, type SlideBox, type SlideFormat, type SlideKind, titleSizes } from "./slideFormat";
import { cellMargin, type TablePage, tablePages } from "./tablePages";
import { paragraphLooks, type TextPage, textPages } from "./textPages";
import { textTablePages } from "./textTablePages";

type Slide = PptxGenJS.Slide;

/** A slide of the file, still to be drawn: a slide of the deck, or as much of it as fits. */
export interface SlidePage {
  readonly kind: SlideKind;
  readonly name: string;
  /** What stands for the picture to who does not see it; null where the slide is text. */
  readonly altText: string | null;
  draw(slide: Slide): void;
}

/** The slides that a slide of the deck takes in a format. */
export function slidePages(slide: DeckSlide, format: SlideFormat): SlidePage[] {
  switch (slide.kind) {
    case "chart":
      return [{ ...slide, draw: (to) => drawChart(to, slide, format) }];
    case "title":
      return [{ ...slide, name: slide.title, altText: null, draw: (to) => drawTitle(to, slide, format) }];
    case "text":
      return titled(slide, textPages(slide, points(format.body)), format, (to, page) => drawText(to, page, format));
    case "table":
      return titled(slide, tablePages(slide, points(format.body)), format, (to, page) =>
        drawTable(to, slide, page, format),
      );
    case "textTable":
      return titled(slide, textTablePages(slide, points(format.body)), format, (to, page) =>
        drawTextTable(to, slide, page, format),
      );
    default:
      return slide satisfies never;
  }
}

const points = ({ w, h }: SlideBox) => ({ w: w * 72, h: h * 72 });

/** Pages with the slide's title; where there are several, each says which part it is. */
function titled<Page>(
  slide: TextSlide | TableSlide | TextTableSlide,
  pages: readonly Page[],
  format: SlideFormat,
  draw: (to: Slide, page: Page) => void,
): SlidePage[] {
  return pages.map((page, i) => {
    const name = format.words.part(slide.title, i + 1, pages.length);
    const drawPage = (to: Slide) => {
      to.background = { color: format.style.paper };
      addTitle(to, name, format.title, titleSizes, format);
      draw(to, page);
      to.addNotes(slide.notes);
    };
    return slide.kind === "text"
      ? { kind: slide.kind, name, altText: null, draw: drawPage }
      : { kind: "table", name, altText: slide.altText, draw: drawPage };
  });
}

function addTitle(to: Slide, text: string, box: SlideBox, sizes: readonly number[], format: SlideFormat): void {
  const fontSize = fitSize(text, points(box), sizes, 600);
  const { style, typeface } = format;
  const look = { fontFace: typeface.slideFont, fontSize, bold: true, color: style.ink, align: "left" } as const;
  to.addText([{ text: oneLine(text), options: look }], { placeholder: placeholders.title });
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly before: number;
  readonly bold: boolean;
  readonly color: string;
}

/** Paragraphs in the body of a slide; line breaks within one begin another without space before it. */
function addBody(to: Slide, lines: readonly Line[], { typeface }: SlideFormat): void {
  const runs = lines.flatMap(({ text, size, before, bold, color }) =>
    text.split(/\r?\n|\r/).map((part, i) => {
      const backward = rightToLeft.test(part);
      const options = {
        breakLine: true,
        fontFace: typeface.slideFont,
        fontSize: size,
        bold,
        color,
        // Without a number the layout's own space would count.
        paraSpaceBefore: i === 0 ? Math.max(0.01, before) : 0.01,
        align: backward ? ("right" as const) : ("left" as const),
        rtlMode: backward,
      };
      return { text: part, options };
    }),
  );
  to.addText(runs, { placeholder: placeholders.body });
}

function drawTitle(to: Slide, slide: TitleSlide, format: SlideFormat): void {
  const { style, opening } = format;
  to.background = { color: style.paper };
  addTitle(to, slide.title, opening.title, [40, 36, 32, 28, 24, 20, 16], format);
  const { w, h } = points(opening.lines);
  // A quarter is for the space before each line, which is a third of a line.
  const size = fitSize(slide.lines.join("\n"), { w, h: 0.75 * h }, [18, 16, 14, 12, 10], 400);
  const lines = slide.lines.map((text) => ({ text, size, before: size * 0.4, bold: false, color: style.muted }));
  addBody(to, lines, format);
  to.addNotes(slide.notes);
}

function drawText(to: Slide, { size, paragraphs }: TextPage, format: SlideFormat): void {
  const { style } = format;
  const lines = paragraphs.map(({ kind, text }, i) => {
    const look = paragraphLooks[kind];
    const before = i === 0 ? 0 : look.before * size;
    return { text, size: look.size * size, before, bold: look.weight === 600, color: style[look.color] };
  });
  addBody(to, lines, format);
}

function drawChart(to: Slide, { scene, name, notes }: ChartSlide, format: SlideFormat): void {
  const { chart, unseen, typeface } = format;
  const scale = Math.min(chart.w / scene.width, chart.h / scene.height);
  to.background = { color: scene.background };
  addTitle(to, name, unseen, [20], format);
  const x = chart.x + (chart.w - scene.width * scale) / 2;
  const y = chart.y + (chart.h - scene.height * scale) / 2;
  const { slideFont: font, measureText } = typeface;
  for (const mark of scene.marks) addMark(to, mark, { x, y, scale, name, font, measureText });
  to.addNotes(notes);
}

function drawTable(to: Slide, table: TableSlide, page: TablePage, { body, style, typeface }: SlideFormat): void {
  const { size, upward, columns, rows } = page;
  const margin: PptxGenJS.Margin = [cellMargin.y, cellMargin.x, cellMargin.y, cellMargin.x];
  const border = { type: "solid", pt: 0.75, color: style.rule } as const;
  const look = { fontFace: typeface.slideFont, fontSize: size, valign: "middle", margin, border } as const;
  const heading = { ...look, bold: true, color: style.ink } as const;
  const standing = upward
    ? ({ align: "left", valign: "middle", textDirection: "vert270" } as const)
    : ({ align: "center", valign: "bottom" } as const);
  const head = page.headings.map((text) => ({ text, options: { ...heading, ...standing } }));
  const lines = table.rows.slice(...rows).map((label, i) => [
    { text: oneLine(label), options: { ...heading, align: "left" } as const },
    ...(table.cells[rows[0] + i] ?? []).slice(...columns).map(({ text, fill, color }) => ({
      text,
      options: { ...look, align: "center", color, ...(fill !== null && { fill: { color: fill } }) } as const,
    })),
  ]);
  const count = columns[1] - columns[0];
  to.addTable([[{ text: "", options: { ...heading } }, ...head], ...lines], {
    x: body.x,
    y: body.y,
    colW: [page.headingWidth, ...Array.from({ length: count }, () => page.columnWidth)].map((pt) => pt / 72),
    rowH: [page.headingHeight, ...page.rowHeights].map((pt) => pt / 72),
    objectName: table.title,
  });
}
