import type { Axis } from "./decision";
import type { Draft } from "./rowDraft";

/**
 * The order in which a table has its groups, or its themes: one that agrees with their order within each theme, or group, as rows
 * that skip some do not show the whole of it; of several such, the one by first appearance. That of first appearance where the
 * rows contradict each other. Parents come before their children.
 */
export function publishedOrder({ groups, themes, examples, counts }: Draft, axis: Axis): number[] {
  const { all } = axis === "group" ? groups : themes;
  const after = all.map(() => new Set<number>());
  all.forEach(({ parent }, child) => {
    after[parent]?.add(child);
  });
  const last = new Map<number, number>();
  const seen = new Map<number, Set<number>>();
  for (const { group, theme } of examples.length > 0 ? examples : counts) {
    const [entry, across] = axis === "group" ? [group, theme] : [theme, group];
    const met = seen.get(across) ?? new Set();
    seen.set(across, met);
    if (met.has(entry)) continue;
    met.add(entry);
    const before = last.get(across);
    if (before !== undefined) after[before]?.add(entry);
    last.set(across, entry);
  }
  return sorted(after) ?? all.map((_, i) => i);
}

/** Numbers in an order in which each stands before those of its set, the smallest first wherever that is free; null for a circle. */
function sorted(after: readonly ReadonlySet<number>[]): number[] | null {
  const waiting = new Int32Array(after.length);
  for (const others of after) for (const other of others) waiting[other] = (waiting[other] ?? 0) + 1;
  const free = new Heap();
  waiting.forEach((n, i) => {
    if (n === 0) free.push(i);
  });
  const order: number[] = [];
  for (let next = free.pop(); next !== undefined; next = free.pop()) {
    order.push(next);
    for (const other of after[next] ?? []) {
      const left = (waiting[other] ?? 0) - 1;
      waiting[other] = left;
      if (left === 0) free.push(other);
    }
  }
  return order.length === after.length ? order : null;
}

/** Gives the smallest of its numbers first. */
class Heap {
  readonly #items: number[] = [];

  push(item: number) {
    const items = this.#items;
    let i = items.length;
    items.push(item);
    while (i > 0) {
      const parent = (i - 1) >> 1;
      const above = items[parent] ?? 0;
      if (above <= item) break;
      items[i] = above;
      i = parent;
    }
    items[i] = item;
  }

  pop(): number | undefined {
    const items = this.#items;
    const [first] = items;
    const item = items.pop();
    if (item === undefined || items.length === 0) return first;
    let i = 0;
    for (;;) {
      const left = 2 * i + 1;
      const child = left + 1 < items.length && (items[left + 1] ?? 0) < (items[left] ?? 0) ? left + 1 : left;
      const below = items[child];
      if (below === undefined || below >= item) break;
      items[i] = below;
      i = child;
    }
    items[i] = item;
    return first;
  }
}
