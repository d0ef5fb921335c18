/** A cell of a data file: a text, a number, or null where there is nothing to say. */
export type DataCell = string | number | null;

/** What a data file holds: the headings, then the rows, each as long as they are. */
export interface DataRows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly DataCell[])[];
}
