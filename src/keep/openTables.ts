import type { KeepingError } from "./database";
import { createKeeper, type Keeper } from "./keeper";
import type { Kept } from "./tables";

const keepers = new Map<string, Keeper>();

/** The keeper of a table that was opened in this page; undefined: it was not. */
export function keeperOf(id: string): Keeper | undefined {
  return keepers.get(id);
}

/** Notes that a table is open in this page; `failure`: why it is not kept. */
export function noteOpened(kept: Kept, failure: KeepingError | null): void {
  keepers.set(kept.table.id, createKeeper(kept, failure));
}
