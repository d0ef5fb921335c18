import type { Entry } from "../model/evidenceTable";
import { describeValue, unexpected } from "./dataError";

interface EntryInFile {
  readonly id: string;
  readonly label: string;
  readonly parent?: string | null | undefined;
  readonly description?: string | null | undefined;
}

/** Index of each id. Throws a DataError at an id that is there twice. */
export function indexIds(items: readonly { readonly id: string }[], path: string): Map<string, number> {
  const index = new Map<string, number>();
  items.forEach(({ id }, i) => {
    const first = index.get(id);
    if (first !== undefined) {
      throw unexpected(`${path}[${i}].id`, `an id of its own, other than that of ${path}[${first}]`, describeValue(id));
    }
    index.set(id, i);
  });
  return index;
}

/** Groups or themes with their parents looked up. Throws a DataError for an unknown parent and for a circle of them. */
export function resolveEntries(
  items: readonly EntryInFile[],
  index: ReadonlyMap<string, number>,
  path: "groups" | "themes",
): Entry[] {
  const parents = items.map(({ parent }, i) => {
    if (parent === undefined || parent === null) return -1;
    const found = index.get(parent);
    if (found !== undefined) return found;
    throw unexpected(`${path}[${i}].parent`, idOneOf(items.length, path), describeValue(parent));
  });
  refuseCircles(parents, (i) => {
    throw unexpected(`${path}[${i}].parent`, "no circle of parents", describeValue(items[i]?.parent));
  });
  return items.map(({ id, label, description }, i) => ({
    id,
    label,
    parent: parents[i] ?? -1,
    description: description ?? null,
  }));
}

/** "one of 7 group ids". */
export function idOneOf(count: number, path: "groups" | "themes"): string {
  const kind = path === "groups" ? "group" : "theme";
  return count === 1 ? `the one ${kind} id there is` : `one of ${count} ${kind} ids`;
}

/** Calls back with the first entry from which the parents lead round in a circle. */
function refuseCircles(parents: readonly number[], refuse: (entry: number) => never) {
  // Each walk leaves its own number; meeting it again is a circle, meeting another's is settled ground: linear.
  const walk = new Int32Array(parents.length).fill(-1);
  parents.forEach((_, start) => {
    for (let i = start; i !== -1; i = parents[i] ?? -1) {
      if (walk[i] === start) refuse(start);
      if (walk[i] !== -1) return;
      walk[i] = start;
    }
  });
}
