const storageKey = "evidence-loom:table";

/** Whether this browser has kept a table of the reader's: then it is worth looking which. */
export function hasOwnTable(): boolean {
  try {
    return localStorage.getItem(storageKey) !== null;
  } catch {
    return false; // no storage, or none that may be read: then no table is kept either
  }
}

/** Notes that this browser keeps a table of the reader's. */
export function noteOwnTable(id: string): void {
  try {
    localStorage.setItem(storageKey, id);
  } catch {} // the built-in table's page goes without its link to the last one
}
