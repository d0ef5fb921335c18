import { breakTable } from "../charts/breakTable";
import { type SetCell, type SetRow, type SetTable, type SetText, setTable, setTexts } from "../charts/setTable";
import { interRuler } from "../charts/textRuler";
import type { TextTableSlide } from "./deckSlides";

/** A paragraph of a cell: what a slide holds of it, and how it is set. */
export type TextTableParagraph = SetText;

/** A row of a slide: heads repeat; a heading, and what stands beneath the table, goes over all columns. */
export interface TextTableRow {
  readonly kind: SetRow["kind"];
  readonly cells: readonly (readonly TextTableParagraph[])[];
  /** In points. */
  readonly height: number;
}

/** What one slide of a table of texts holds; lengths in points. */
export interface TextTablePage {
  readonly size: number;
  readonly columns: SetTable["columns"];
  readonly rows: readonly TextTableRow[];
}

/** Larger ones only where they spare a second slide. */
const sizes = [18, 16, 14] as const;
const pagedSize = 12;

/**
 * The pages of a table of texts in a box of points: one at the largest size at which all fits, else as many as it takes. Rows
 * stay whole unless one is higher than a page; every character is there. It is measured as in Inter, which is the wider one.
 */
export function textTablePages(slide: TextTableSlide, box: { w: number; h: number }): TextTablePage[] {
  for (const size of sizes) {
    const pages = pagesAt(slide, box, size);
    if (pages.length === 1) return pages;
  }
  return pagesAt(slide, box, pagedSize);
}

function pagesAt(
  { model, foot, continued }: TextTableSlide,
  box: { w: number; h: number },
  size: number,
): TextTablePage[] {
  const setting = { width: box.w, size, measureText: interRuler };
  const set = setTable(model, setting);
  const small = { ...setting, size: Math.max(10, size * 0.85) };
  const footTexts = foot.map((text) => ({ text, look: "muted" }) as const);
  const rows = [...set.rows, ...(foot.length > 0 ? [setTexts("foot", footTexts, small)] : [])];
  const again = (heading: SetRow) =>
    setTexts(
      "heading",
      [{ text: continued(heading.cells[0]?.lines[0]?.paragraph.text ?? ""), look: "heading" }],
      setting,
    );
  return breakTable(rows, { height: box.h, size, head: set.head, again }).map((placed) => ({
    size,
    columns: set.columns,
    rows: placed.map(({ row: { kind, cells, height } }) => ({ kind, cells: cells.map(paragraphsOf), height })),
  }));
}

/** The lines of a cell as paragraphs again, each with what there is of it. */
function paragraphsOf({ lines }: SetCell): TextTableParagraph[] {
  return [...new Set(lines.map(({ paragraph }) => paragraph))].map((paragraph) => {
    const own = lines.filter((line) => line.paragraph === paragraph);
    return { look: paragraph.look, text: paragraph.text.slice(own[0]?.from, own.at(-1)?.to).trimEnd() };
  });
}
