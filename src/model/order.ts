import { collatorOf } from "./collator";
import type { Matrix, Order, Ordering } from "./counts";
import type { seriate as seriateVectors } from "./seriate";

/** `seriate`, which is handed in, so that nobody has to load it before it is asked for. */
export type Seriate = typeof seriateVectors;

/** What rows and columns are called, and in which language (BCP 47). */
export interface Labels {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly language: string;
}

/** The labels of a table's groups and themes. */
export function labelsOf(table: {
  readonly groups: readonly { readonly label: string }[];
  readonly themes: readonly { readonly label: string }[];
  readonly language: string;
}): Labels {
  const labels = (entries: readonly { readonly label: string }[]) => entries.map(({ label }) => label);
  return { rows: labels(table.groups), columns: labels(table.themes), language: table.language };
}

/**
 * Rows and columns as published; by total, the largest first; by their labels, numbers by size; or by similarity, so that
 * rows with alike values are neighbours, and columns likewise (see `seriate`; whatever has no value is 0; without it, as
 * published). Ties as published.
 */
export function order(matrix: Matrix, ordering: Ordering, labels: Labels, seriate: Seriate | null = null): Order {
  const sorted = (count: number, compare: (a: number, b: number) => number) =>
    Int32Array.from({ length: count }, (_, i) => i).sort((a, b) => compare(a, b) || a - b);
  const both = (rows: (a: number, b: number) => number, columns = rows) => ({
    rows: sorted(matrix.rows, rows),
    columns: sorted(matrix.columns, columns),
  });
  switch (ordering) {
    case "total":
      return both(descending(matrix.rowTotals), descending(matrix.columnTotals));
    case "alphabetical":
      return both(ascending(labels.rows, labels.language), ascending(labels.columns, labels.language));
    case "similarity":
      if (seriate === null) return both(() => 0);
      return seriate({ count: matrix.rows, width: matrix.columns, values: matrix.values });
    case "published":
      return both(() => 0);
  }
}

const descending = (totals: Float64Array) => (a: number, b: number) => totals[b]! - totals[a]!;

/** Labels that a language does not tell apart go by their code units. */
function ascending(labels: readonly string[], language: string): (a: number, b: number) => number {
  const { compare } = collatorOf(language);
  const byUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return (a, b) => compare(labels[a]!, labels[b]!) || byUnits(labels[a]!, labels[b]!);
}
