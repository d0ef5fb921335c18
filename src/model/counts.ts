/**
 * What a number in the heatmap counts; a share is one of the group's studies (see `offeredMeasures`). "counts": what a table of
 * counts says, and its only measure.
 */
export type Measure = "studies" | "mentions" | "examples" | "share" | "counts";

/** All measures that can be chosen, in the order of the control. */
export const measures: readonly Measure[] = ["studies", "mentions", "examples", "share"];

/** A cell's state. A gap has no example; a filtered cell has some, all filtered out; an unavailable one cannot be counted. */
export const cellState = { value: 0, gap: 1, filtered: 2, unavailable: 3 } as const;

/** A number a cell, a row, a column, and one for all. Cells are row-major. */
export interface Counts {
  readonly values: Float64Array;
  /** Of a measure: over the union of a row's, a column's, all examples, never a sum of cells. */
  readonly rowTotals: Float64Array;
  readonly columnTotals: Float64Array;
  readonly total: number;
}

/** Groups by themes. Wherever the state is not `value`, the value is 0. */
export interface Matrix extends Counts {
  readonly measure: Measure;
  /** Number of groups. */
  readonly rows: number;
  /** Number of themes. */
  readonly columns: number;
  readonly state: Uint8Array;
  /** What shares (0 to 1) are of, in studies: a value times its own is how many are cited. Null for other measures. */
  readonly of: Counts | null;
}

/** What two studies have to be cited in to be co-cited. */
export type Unit = "example" | "bracket" | "cell";

/** All units, in the order of the control. */
export const units: readonly Unit[] = ["example", "bracket", "cell"];

/** What stands around the ring. */
export type Level = "studies" | "groups" | "themes";

/** All levels, in the order of the control. */
export const levels: readonly Level[] = ["studies", "groups", "themes"];

/** How strongly two are tied: see `strength`. */
export type Strength = "count" | "fractional" | "association" | "jaccard";

/** All measures of strength, in the order of the control. */
export const strengths: readonly Strength[] = ["count", "fractional", "association", "jaccard"];

/** How the ring is arranged, within the groups: so that ribbons cross little, by label, or the most strongly tied first. */
export type RingSort = "crossings" | "label" | "strength";

/** All ways to sort the ring, in the order of the control. */
export const ringSorts: readonly RingSort[] = ["crossings", "label", "strength"];

/**
 * Pairs that are in units together, as a sparse list, by source, then target; source < target. Studies are together in an
 * example, a bracket or a cell; groups, and themes, are together in a study: one that is cited under both.
 */
export interface Pairs {
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Full counting: in how many units the two are together. */
  readonly full: Uint32Array;
  /** Fractional counting: a unit that holds k gives each of its pairs 1 / (k - 1). */
  readonly fractional: Float64Array;
  /** Per study (group, theme), cited or not: in how many units it is. */
  readonly unitCount: Uint32Array;
}

/** Co-cited studies: indices of studies. */
export interface CoCitation extends Pairs {
  readonly level: "studies";
  readonly unit: Unit;
}

/** Groups, or themes, that share studies: indices of groups or themes; the unit is a study. */
export interface SharedStudies extends Pairs {
  readonly level: "groups" | "themes";
}

/** How rows and columns stand: as published, the largest total first, by their labels, or alike ones side by side. */
export type Ordering = "published" | "total" | "alphabetical" | "similarity";

/** All orderings, in the order of the control. */
export const orderings: readonly Ordering[] = ["published", "total", "alphabetical", "similarity"];

/** What the tab Table lists, row by row. */
export type RowList = "examples" | "studies";

/** What the rows of each list can be sorted by; no name is in both, so that a sorting says of which list it is. */
export const rowKeys = {
  examples: ["group", "theme", "studies"],
  studies: ["study", "cited", "cells", "partners"],
} as const satisfies Record<RowList, readonly string[]>;

export type RowKey<List extends RowList = RowList> = (typeof rowKeys)[List][number];

/** How the rows of the table stand: as published, or by what a heading names; "-": downwards. */
export type RowSorting<List extends RowList = RowList> = "published" | `${"" | "-"}${RowKey<List>}`;

/** All sortings of a list. */
export function rowSortings<List extends RowList>(list: List): RowSorting<List>[] {
  return ["published", ...rowKeys[list].flatMap((by: RowKey<List>) => [by, `-${by}`] as const)];
}

/** A sorting as it applies to a list; one of the other list sorts nothing. */
export function sortingOf<List extends RowList>(list: List, sorting: RowSorting): RowSorting<List> {
  return rowSortings(list).find((known) => known === sorting) ?? "published";
}

/** Permutations: position to index. */
export interface Order {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

/** Strength of a study's light: none, tied to what is pointed at, or pointed at itself. */
export const light = { none: 0, neighbour: 1, focus: 2 } as const;

/**
 * What to light up for a target, in every chart. One byte an entry: 1 is lit; studies hold a `light`. A ribbon is lit
 * when one of its ends is in focus and the other is not dark.
 */
export interface Lit {
  readonly groups: Uint8Array;
  readonly themes: Uint8Array;
  /** Row-major, groups by themes: cells that cite a lit study, or the cell itself. */
  readonly cells: Uint8Array;
  readonly studies: Uint8Array;
}

/** What stands side by side in a comparison. */
export type Compared = "themes" | "groups";
