import type { Entries } from "./entries";
import { splitPath } from "./headings";
import { isBlank } from "./labelText";
import { type PlannedColumn, valuesOf } from "./rowPlan";

/** Reads the columns that say the groups, or the themes, of a row. */
export class LabelColumns {
  /** The subheading that the rows are under, or null. */
  above: string | null = null;
  aboveRow = 0;
  readonly #entries: Entries;
  readonly #columns: readonly PlannedColumn[];
  readonly #parents: readonly PlannedColumn[];
  readonly #separator: string | null;

  constructor(
    entries: Entries,
    columns: readonly PlannedColumn[],
    parents: readonly PlannedColumn[],
    parentSeparator: string | null,
  ) {
    this.#entries = entries;
    this.#columns = columns;
    this.#parents = parents;
    this.#separator = parentSeparator;
  }

  /** True where rows are told their groups or themes by a column or a subheading. */
  get hasAny(): boolean {
    return this.#columns.length > 0 || this.#parents.length > 0 || this.above !== null;
  }

  /** The entries that a row names, each once. A parent without a child in its row is the entry itself. */
  read(row: readonly string[], index: number, isUsed: boolean): number[] {
    const found = new Set<number>();
    const above: string[] = [];
    if (this.above !== null) {
      this.#entries.add([this.above], { row: this.aboveRow, column: 0 }, isUsed);
      above.push(this.above);
    }
    let last = 0;
    for (const { column } of this.#parents) {
      const cell = row[column] ?? "";
      if (isBlank(cell)) continue;
      above.push(...splitPath(cell, this.#separator));
      this.#entries.add(above, { row: index, column }, isUsed);
      last = column;
    }
    for (const { column, separator } of this.#columns) {
      for (const value of valuesOf(row[column] ?? "", separator)) {
        const path = [...above, ...splitPath(value, this.#separator)];
        found.add(this.#entries.add(path, { row: index, column }, isUsed));
      }
    }
    if (found.size === 0 && above.length > 0) {
      found.add(this.#entries.add(above, { row: index, column: last }, isUsed));
    }
    return [...found];
  }
}
