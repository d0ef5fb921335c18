import fc from "fast-check";
import { expect, test } from "vitest";
import { nestedTable } from "../data/nestedTable";
import { handOrder } from "./handOrder";
import { moveEntry, siblingsOf } from "./moveEntry";
import { nestOrder } from "./tree";

const list = ["a", "b", "c", "d"].map((id) => ({ id, parent: -1 }));
const published = Int32Array.of(0, 1, 2, 3);

test("an order made by hand comes first, and what it does not name follows as published", () => {
  expect([...handOrder(list, ["c", "nobody", "a"])]).toEqual([2, 0, 1, 3]);
  expect([...handOrder(list, [])]).toEqual([0, 1, 2, 3]);
});

test("an entry is put before the one whose place it takes", () => {
  expect(moveEntry(published, list, 3, 0)).toEqual(["d", "a", "b", "c"]);
  expect(moveEntry(published, list, 0, 2)).toEqual(["b", "c", "a", "d"]);
  expect(moveEntry(published, list, 0, 3)).toEqual(["b", "c", "d", "a"]);
  expect(moveEntry(Int32Array.of(2, 0, 3, 1), list, 3, 1)).toEqual(["c", "d", "a", "b"]);
});

test("a parent takes along what is beneath it, and a child stays with its siblings", () => {
  const { groups } = nestedTable;
  const order = Int32Array.from(groups, (_, i) => i);
  const index = (id: string) => groups.findIndex((group) => group.id === id);
  expect(siblingsOf(order, groups, index("apps")).map((i) => groups[i]?.id)).toEqual(["apps", "websites"]);
  expect(moveEntry(order, groups, index("e-innovations"), 0)).toEqual([
    "e-innovations",
    "apps",
    "websites",
    "peer-support",
    "peer-workers",
    "peer-mentors",
    "peer-groups",
    "housing",
  ]);
  expect(moveEntry(order, groups, index("apps"), 1).slice(4, 7)).toEqual(["e-innovations", "websites", "apps"]);
});

test("law: a move loses nobody, puts the entry where it was to go, and leaves the others as they stood", () => {
  const cases = fc.record({
    order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }),
    entry: fc.nat(7),
    place: fc.nat(7),
  });
  fc.assert(
    fc.property(cases, ({ order, entry, place }) => {
      const { groups } = nestedTable;
      const before = nestOrder(Int32Array.from(order), groups);
      const siblings = siblingsOf(before, groups, entry);
      const at = Math.min(place, siblings.length - 1);
      const after = handOrder(groups, moveEntry(before, groups, entry, at));
      expect(nestOrder(after, groups)).toEqual(after);
      const moved = siblingsOf(after, groups, entry);
      expect(moved.indexOf(entry)).toBe(at);
      expect(moved.filter((other) => other !== entry)).toEqual(siblings.filter((other) => other !== entry));
      expect(after.toSorted()).toEqual(Int32Array.from([0, 1, 2, 3, 4, 5, 6, 7]));
    }),
  );
});
