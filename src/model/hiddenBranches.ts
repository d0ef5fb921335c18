import type { Entry } from "./evidenceTable";
import { rowsOf } from "./groupRows";
import { treeOf } from "./tree";

/** Per entry, the nearest hidden one above it, with which it is hidden; -1 where there is none. */
export function hiddenWith(entries: readonly Entry[], hidden: ReadonlySet<string>): number[] {
  const { above } = treeOf(entries);
  return entries.map(
    (_, entry) =>
      rowsOf(above, entry)
        .slice(1)
        .find((one) => hidden.has(entries[one]!.id)) ?? -1,
  );
}

/**
 * The ids to hide so that only some are shown, as published. What goes with a parent is not hidden by itself as well, unless
 * it was before: once its parent is shown again, it is there.
 */
export function hideAllBut(
  entries: readonly Entry[],
  shown: ReadonlySet<string>,
  before: ReadonlySet<string>,
): string[] {
  const hidden = new Set(entries.flatMap(({ id }) => (shown.has(id) ? [] : [id])));
  const goesWith = hiddenWith(entries, hidden);
  return entries.flatMap(({ id }, i) => (hidden.has(id) && (goesWith[i] === -1 || before.has(id)) ? [id] : []));
}
