import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TextRuler } from "./chart";
import { groupLetter, placeLetters, placeNames, setName, spread } from "./chordNames";

const ruler: TextRuler = (text, size) => 0.6 * size * Array.from(text).length;

test("groups have letters, then two", () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(groupLetter)).toEqual([
    "A",
    "B",
    "Z",
    "AA",
    "AB",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
  ]);
});

describe("spreading", () => {
  test("moves only what is too close, and by as little as possible", () => {
    expect(spread([0, 10, 30], [5, 5])).toEqual([0, 10, 30]);
    expect(spread([0, 0], [10])).toEqual([-5, 5]);
    expect(spread([0, 9, 30], [10, 5])).toEqual([-0.5, 9.5, 30]);
  });

  test("keeps order and gaps", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { maxLength: 20 }), (wanted) => {
        const places = spread(
          wanted.toSorted((a, b) => a - b),
          wanted.slice(1).map(() => 7),
        );
        places.slice(1).forEach((place, i) => {
          expect(place - places[i]!).toBeGreaterThan(7 - 1e-9);
        });
      }),
    );
  });
});

test("a name keeps its words whole, or is not set", () => {
  expect(setName("Peer workers", 60, 10, ruler)?.lines).toEqual(["Peer", "workers"]);
  expect(setName("Intercomprehensibility", 60, 10, ruler)).toBeNull();
  expect(setName("one two three four five six seven eight", 60, 10, ruler)).toBeNull();
});

describe("around the ring", () => {
  const middles = fc.uniqueArray(fc.integer({ min: 0, max: 628 }), { minLength: 1, maxLength: 30 });
  const spansOf = (cuts: number[]) =>
    cuts.toSorted((a, b) => a - b).map((cut, group) => ({ group, from: cut / 100, to: cut / 100, middle: cut / 100 }));

  test("names stand outside it and do not overlap", () => {
    fc.assert(
      fc.property(middles, (cuts) => {
        const spans = spansOf(cuts);
        const names = spans.map(
          (_, i) => setName(["Peer workers", "Recovery colleges", "Training"][i % 3]!, 70, 10, ruler)!,
        );
        const placed = placeNames(spans, names, 120);
        expect(placed).toHaveLength(spans.length);
        placed.forEach((a, i) => {
          const nearX = Math.max(a.x, Math.min(0, a.x + a.width));
          const nearY = Math.max(a.y, Math.min(0, a.y + a.height));
          expect(Math.hypot(nearX, nearY)).toBeGreaterThan(119.999);
          for (const b of placed.slice(i + 1)) {
            const apart =
              a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
            expect(apart).toBe(true);
          }
        });
      }),
    );
  });

  test("letters do not overlap, or there are none", () => {
    fc.assert(
      fc.property(middles, (cuts) => {
        const placed = placeLetters(spansOf(cuts), 100, 11, ruler);
        placed.forEach((a, i) => {
          for (const b of placed.slice(i + 1)) {
            expect(Math.abs(a.x - b.x) >= Math.min(a.width, b.width) || Math.abs(a.y - b.y) >= a.height).toBe(true);
          }
        });
      }),
    );
    const many = Array.from({ length: 100 }, (_, i) => i * 6);
    expect(placeLetters(spansOf(many), 100, 11, ruler)).toEqual([]);
  });
});
