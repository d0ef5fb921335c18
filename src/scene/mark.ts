/** Fill and stroke. Colours are #rrggbb; opacities 0 to 1, 1 when left out; what has no fill or stroke is not painted. */
interface Paint {
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeOpacity?: number;
  /** Lengths of dash and gap in CSS pixels. */
  readonly dash?: readonly number[];
}

/** A rectangle from its top left corner; `radius` rounds its corners. Lengths in CSS pixels. */
export interface RectMark extends Paint {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

/** `d` is an SVG path in absolute commands, as D3 writes it. */
export interface PathMark extends Paint {
  readonly kind: "path";
  readonly d: string;
  /** The words that its outlines are, where it was a text. */
  readonly label?: string;
}

/** One line of text. (x, y) is on the alphabetic baseline. */
export interface TextMark {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: FontWeight;
  readonly anchor: "start" | "middle" | "end";
  readonly fill: string;
  /** Degrees clockwise around (x, y). */
  readonly rotate?: number;
  readonly italic?: boolean;
}

/** Regular or semibold: the weights whose widths the text ruler knows. */
export type FontWeight = 400 | 600;

/** Marks that belong together, moved by (x, y). A key says that it is the same thing in the next drawing. */
export interface LayerMark {
  readonly kind: "layer";
  readonly x: number;
  readonly y: number;
  readonly key?: string;
  /** What the layer shows, for whoever edits the file: "Peer workers". */
  readonly name?: string;
  /** What it is in a table, where a file says so: the layer of a row holds the layers of its cells. */
  readonly role?: "row" | "columnheader" | "rowheader" | "cell";
  readonly marks: readonly Mark[];
}

/**
 * A matrix of equal cells: one mark, however many cells. `colors` has one cell a number, row-major, as 0xRRGGBBAA;
 * alpha 0 = nothing to draw. `gap` is the space between neighbouring cells (half of it around the edge), `radius` that of
 * a cell's corners; `edge` outlines each drawn cell. Gap, radius and edge are left away where cells become a bitmap.
 */
export interface GridMark {
  readonly kind: "grid";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  readonly colors: Uint32Array;
  readonly gap: number;
  readonly radius: number;
  readonly edge: string | null;
}

/** Whatever a drawing is made of; later marks lie over earlier ones. */
export type Mark = RectMark | PathMark | TextMark | LayerMark | GridMark;

/** A drawing, complete in itself: literal colours and fonts, no CSS, no callbacks. Lengths in CSS pixels. */
export interface Scene {
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly fontFamily: string;
  readonly marks: readonly Mark[];
}
