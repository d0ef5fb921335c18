import type { TableFigureModel } from "../charts/tableFigureModel";
import type { Scene } from "../scene/mark";

/** A chart, its shapes in one group that carries the name and the alternative text. */
export interface ChartSlide {
  readonly kind: "chart";
  readonly scene: Scene;
  readonly name: string;
  readonly altText: string;
  readonly notes: string;
}

/** How a deck begins; the lines stand beneath the title. */
export interface TitleSlide {
  readonly kind: "title";
  readonly title: string;
  readonly lines: readonly string[];
  readonly notes: string;
}

/** What a paragraph is: a heading of what follows, a passage word for word, ordinary text, or small print. */
export type ParagraphKind = "heading" | "passage" | "text" | "small";

export interface Paragraph {
  readonly kind: ParagraphKind;
  readonly text: string;
}

/** Text in blocks that stay together where they can. What one slide cannot hold goes on to the next. */
export interface TextSlide {
  readonly kind: "text";
  readonly title: string;
  readonly blocks: readonly (readonly Paragraph[])[];
  readonly notes: string;
}

/** One cell of a table. Colours are #rrggbb; no fill: null. */
export interface TableCell {
  readonly text: string;
  readonly fill: string | null;
  readonly color: string;
}

/** A heatmap as a native table, cells row by row. What one slide cannot hold goes on to the next, headings repeated. */
export interface TableSlide {
  readonly kind: "table";
  readonly title: string;
  readonly altText: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly cells: readonly (readonly TableCell[])[];
  readonly notes: string;
}

/** A table of texts as a native table; what one slide cannot hold goes on to the next, headings repeated. */
export interface TextTableSlide {
  readonly kind: "textTable";
  readonly title: string;
  readonly altText: string;
  readonly model: TableFigureModel;
  /** Beneath the last of its rows: notes, source, credit. */
  readonly foot: readonly string[];
  /** A heading whose rows began on the slide before. */
  readonly continued: (heading: string) => string;
  readonly notes: string;
}

/** One slide of a deck, as plain data. */
export type DeckSlide = ChartSlide | TitleSlide | TextSlide | TableSlide | TextTableSlide;
