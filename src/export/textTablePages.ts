import { breakTable, type PlacedRow } from "../charts/breakTable";
import {
  beginOf,
  hasColumns,
  type SetCell,
  type SetRow,
  type SetTable,
  type SetText,
  setTable,
  setTexts,
} from "../charts/setTable";
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
/** Smaller ones only where they keep columns side by side, or spare a slide with nothing but what stands beneath the table. */
const pagedSizes = [12, 11, 10] as const;

/** The rows of each slide where they stand, in points from the top left corner of the box, and how they are set. */
export interface PlacedPages {
  readonly size: number;
  readonly columns: SetTable["columns"];
  readonly pages: readonly (readonly PlacedRow[])[];
}

type Size = { readonly w: number; readonly h: number };

/**
 * The pages of a table of texts in a box of points: one at the largest size at which all fits, else as many as it takes. Rows
 * stay whole unless one is higher than a page; every character is there. It is measured as in Inter, which is the wider one.
 */
export function placeTextTable(slide: TextTableSlide, box: Size): PlacedPages {
  for (const size of sizes) {
    // As many lines as rows do not fit, let alone what is in them.
    if (slide.model.rows.length * size > box.h) continue;
    const placed = placeAt(slide, box, size);
    if (placed.pages.length === 1) return placed;
  }
  const isSideBySide = (size: number) => hasColumns(slide.model, { width: box.w, size, measureText: interRuler });
  const fitting = pagedSizes.filter(isSideBySide);
  const [usual = placeAt(slide, box, pagedSizes[0]), ...smaller] = fitting.map((size) => placeAt(slide, box, size));
  return isFootAlone(usual) ? (smaller.find((placed) => !isFootAlone(placed)) ?? usual) : usual;
}

const isFootAlone = ({ pages }: PlacedPages): boolean => pages.at(-1)?.[0]?.row.kind === "foot";

/** The same as paragraphs, for native tables. */
export function textTablePages(slide: TextTableSlide, box: Size): TextTablePage[] {
  const { size, columns, pages } = placeTextTable(slide, box);
  return pages.map((placed) => ({
    size,
    columns,
    rows: placed.map(({ row: { kind, cells, height } }) => ({ kind, cells: cells.map(paragraphsOf), height })),
  }));
}

function placeAt({ model, foot, continued }: TextTableSlide, box: Size, size: number): PlacedPages {
  const setting = { width: box.w, size, measureText: interRuler };
  const set = setTable(model, setting);
  const small = { ...setting, size: Math.max(10, size * 0.85) };
  const footTexts = foot.map((text) => ({ text, look: "muted" }) as const);
  const rows = [...set.rows, ...(foot.length > 0 ? [setTexts("foot", footTexts, small)] : [])];
  const again = (heading: SetRow) =>
    setTexts("heading", [{ text: continued(beginOf(heading)), look: "heading" }], setting);
  return { size, columns: set.columns, pages: breakTable(rows, { height: box.h, size, head: set.head, again }) };
}

/** The lines of a cell as paragraphs again, each with what there is of it. */
function paragraphsOf({ lines }: SetCell): TextTableParagraph[] {
  return [...new Set(lines.map(({ paragraph }) => paragraph))].map((paragraph) => {
    const own = lines.filter((line) => line.paragraph === paragraph);
    return { look: paragraph.look, text: paragraph.text.slice(own[0]?.from, own.at(-1)?.to).trimEnd() };
  });
}
