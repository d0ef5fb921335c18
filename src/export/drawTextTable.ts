import type PptxGenJS from "pptxgenjs";
import { rightToLeft } from "../charts/rightToLeft";
import { looks } from "../charts/setTable";
import type { TextTableSlide } from "./deckSlides";
import type { SlideFormat } from "./slideFormat";
import type { TextTablePage, TextTableParagraph, TextTableRow } from "./textTablePages";

/** Of a row: space above and beneath its text, in the size of the text. */
const margins = { intro: [0, 0], head: [0.35, 0.35], heading: [0.6, 0], row: [0.4, 0.5], foot: [0.8, 0] } as const;

/** Draws one slide of a table of texts as a native table: each cell is text that can be edited. */
export function drawTextTable(
  to: PptxGenJS.Slide,
  { title }: TextTableSlide,
  { size, columns, rows }: TextTablePage,
  { body, style, typeface }: SlideFormat,
): void {
  const none = { type: "none" } as const;
  const rule = (color: string, pt: number) => ({ type: "solid", pt, color }) as const;
  const under: Record<TextTableRow["kind"], PptxGenJS.BorderProps> = {
    intro: none,
    head: rule(style.ink, 1),
    heading: none,
    row: rule(style.rule, 0.75),
    foot: none,
  };
  // A column has the space up to the next.
  const widths = columns.map(({ x }, j) => (columns[j + 1]?.x ?? body.w * 72) - x);
  const cell = (kind: TextTableRow["kind"], paragraphs: readonly TextTableParagraph[], j: number, span: number) => {
    const [above, beneath] = margins[kind];
    const right = (widths[j] ?? 0) - (columns[j]?.width ?? 0);
    const margin: PptxGenJS.Margin = [above * size, span > 1 ? 0 : right, beneath * size, 0];
    const border: [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] = [
      none,
      none,
      under[kind],
      none,
    ];
    return {
      text: runsOf(paragraphs, kind),
      options: {
        fontFace: typeface.slideFont,
        fontSize: size,
        valign: "top",
        margin,
        border,
        ...(span > 1 && { colspan: span }),
      },
    } as PptxGenJS.TableCell;
  };

  function runsOf(paragraphs: readonly TextTableParagraph[], kind: TextTableRow["kind"]): PptxGenJS.TableCell[] {
    return paragraphs.flatMap(({ text, look }, i) => {
      const { size: times, weight, color, before } = looks[look];
      const isLabelled = paragraphs[i - 1]?.look === "label";
      return text.split(/\r\n|\r|\n/).map((part, k) => {
        const backward = rightToLeft.test(part);
        const options = {
          breakLine: true,
          fontFace: typeface.slideFont,
          fontSize: times * (kind === "foot" ? Math.max(10, size * 0.85) : size),
          bold: weight === 600,
          color: style[color],
          paraSpaceBefore: i === 0 || k > 0 || isLabelled ? 0.01 : before * size,
          align: backward ? ("right" as const) : ("left" as const),
          rtlMode: backward,
        };
        return { text: part, options };
      });
    });
  }

  to.addTable(
    rows.map(({ kind, cells }) =>
      cells.length < columns.length
        ? [cell(kind, cells.flat(), 0, columns.length)]
        : cells.map((paragraphs, j) => cell(kind, paragraphs, j, 1)),
    ),
    {
      x: body.x,
      y: body.y,
      colW: widths.map((pt) => pt / 72),
      rowH: rows.map(({ height }) => height / 72),
      objectName: title,
    },
  );
}
