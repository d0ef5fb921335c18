import { nestOrder } from "./tree";

interface HandEntry {
  readonly id: string;
  readonly parent: number;
}

/** An entry and those that share its parent, as they stand in an order: the ones that it can change places with. */
export function siblingsOf(order: Int32Array, entries: readonly HandEntry[], entry: number): number[] {
  return [...order].filter((other) => entries[other]!.parent === entries[entry]?.parent);
}

/**
 * The ids in the order that results when an entry, with whatever is beneath it, is put at a place among its siblings, 0
 * being the first.
 */
export function moveEntry(order: Int32Array, entries: readonly HandEntry[], entry: number, place: number): string[] {
  const siblings = siblingsOf(order, entries, entry).filter((other) => other !== entry);
  siblings.splice(place, 0, entry);
  const places = new Map(siblings.map((sibling, at) => [sibling, at]));
  const slots = [...order.keys()].filter((at) => places.has(order[at]!));
  const moved = order.slice();
  siblings.forEach((sibling, at) => {
    moved[slots[at]!] = sibling;
  });
  return Array.from(nestOrder(moved, entries), (index) => entries[index]!.id);
}
