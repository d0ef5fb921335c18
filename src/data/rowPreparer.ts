import { isBlank } from "./labelText";
import type { Notices } from "./rowDraft";

// A text that a spreadsheet would run is saved with an apostrophe before it.
const guarded = /^'[=+\-@\t\r\n＝＋－＠]/;

/** Makes the rows of a grid ready to be read, one after the other. */
export class RowPreparer {
  readonly #filledDown: readonly number[];
  readonly #notices: Notices;
  readonly #filled = new Map<number, string>();
  readonly #guarded = new Set<number>();

  constructor(filledDown: readonly number[], notices: Notices) {
    this.#filledDown = filledDown;
    this.#notices = notices;
  }

  /** True for a cell of the row at hand whose text begins after an apostrophe. */
  isGuarded(column: number): boolean {
    return this.#guarded.has(column);
  }

  /** Nothing that stood before is meant by blank cells any more. */
  beginAnew() {
    this.#filled.clear();
  }

  /** A row with what was decided, without guarding apostrophes, and with what stands above its blanks. */
  prepare(printed: readonly string[], edits: ReadonlyMap<number, string> | null, index: number): string[] {
    const row = [...printed];
    this.#guarded.clear();
    row.forEach((cell, column) => {
      if (cell.charCodeAt(0) !== 39 || !guarded.test(cell) || edits?.has(column)) return;
      row[column] = cell.slice(1);
      this.#guarded.add(column);
      this.#notices.guarded.push({ row: index, column });
    });
    for (const [column, text] of edits ?? []) {
      while (row.length < column) row.push("");
      row[column] = text;
    }
    let isNew = false;
    for (const column of this.#filledDown) {
      const cell = row[column] ?? "";
      const above = this.#filled.get(column) ?? "";
      if (!isBlank(cell)) {
        if (cell !== above) isNew = true;
        this.#filled.set(column, cell);
      } else if (isNew) this.#filled.delete(column);
      else {
        while (row.length < column) row.push("");
        row[column] = above;
      }
    }
    return row;
  }
}
