/** A paragraph of a cell, word for word. "address": of the web; "label": what the next paragraph is; "muted": said of the cell. */
export interface CellText {
  readonly text: string;
  readonly look: "text" | "address" | "label" | "muted";
}

/** A column of a typeset table. */
export interface TableColumn {
  readonly label: string;
  /** How much of the room that is left it takes, where not all columns fit in one line. */
  readonly weight: number;
  /** The least width at which its text is read, in the size of the text. */
  readonly least: number;
}

/** A row of a typeset table: a cell a column, or a single one over all columns. */
export interface TableRow {
  /** The heading that it begins; null: it stands beneath the one before. */
  readonly heading: string | null;
  readonly cells: readonly (readonly CellText[])[];
}

/** A table of texts as a figure: the evidence table itself, its studies, the examples that are compared. */
export interface TableFigureModel {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** A cell of one text. */
export const cellOf = (text: string): CellText[] => [{ text, look: "text" }];
