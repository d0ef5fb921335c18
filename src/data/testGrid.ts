import type { Decision } from "./decision";
import type { Grid } from "./grid";
import { guessReading } from "./guessReading";
import type { Reading } from "./reading";
import { type Woven, weaveGrid } from "./weaveGrid";

/** A grid of nothing but rows, unless there is more. For tests. */
export function gridOf(rows: readonly (readonly string[])[], more: Partial<Grid> = {}): Grid {
  return { rows, merges: [], caption: null, notes: [], ...more };
}

/** A grid read as guessed, but for what is known. For tests. */
export function weave(grid: Grid, decisions: readonly Decision[] = [], known: Partial<Reading> = {}): Woven {
  return weaveGrid(grid, guessReading(grid, known), decisions);
}
