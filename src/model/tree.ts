import { type GroupedRows, groupRows, rowsOf } from "./groupRows";

interface Child {
  /** Index of the parent in the same list, or -1. */
  readonly parent: number;
}

/** Groups or themes as a tree, by their indices. In a list without parents each entry stands by itself. */
export interface Tree {
  /** Does any entry have a parent? */
  readonly isNested: boolean;
  /** Per entry, as rows: itself, its parent, the parent of that, and so on. */
  readonly above: GroupedRows;
  /** Per entry, as rows: itself and whatever is beneath it, as published. */
  readonly below: GroupedRows;
  /** Per entry, as rows: its children, as published. */
  readonly children: GroupedRows;
}

const known = new WeakMap<readonly Child[], Tree>();

/** The tree of a table's groups or themes, made once. */
export function treeOf(entries: readonly Child[]): Tree {
  const old = known.get(entries);
  if (old !== undefined) return old;
  const tree = makeTree(entries);
  known.set(entries, tree);
  return tree;
}

function makeTree(entries: readonly Child[]): Tree {
  const lower: number[] = [];
  const upper: number[] = [];
  entries.forEach((_, entry) => {
    for (let i = entry; i !== -1; i = entries[i]!.parent) {
      lower.push(entry);
      upper.push(i);
    }
  });
  const ends = (keys: readonly number[], values: readonly number[]): GroupedRows => {
    const { starts, rows } = groupRows(keys, entries.length);
    return { starts, rows: rows.map((row) => values[row]!) };
  };
  return {
    isNested: lower.length > entries.length,
    above: ends(lower, upper),
    below: ends(upper, lower),
    children: groupRows(
      entries.map(({ parent }) => parent),
      entries.length,
    ),
  };
}

/** Has an entry children? */
export const isParent = (tree: Tree, entry: number): boolean => rowsOf(tree.children, entry).length > 0;

/** An order of all entries with each entry's children right after it; among siblings the order stays. */
export function nestOrder(order: Int32Array, entries: readonly Child[]): Int32Array {
  if (!treeOf(entries).isNested) return order;
  const siblings = groupRows(
    Array.from(order, (entry) => entries[entry]!.parent + 1),
    entries.length + 1,
  );
  const nested = new Int32Array(order.length);
  let length = 0;
  const waiting = [...rowsOf(siblings, 0)].reverse();
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const entry = order[place]!;
    nested[length++] = entry;
    waiting.push(...[...rowsOf(siblings, entry + 1)].reverse());
  }
  return nested;
}
