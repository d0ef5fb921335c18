import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placesOf } from "../model/placesOf";
import { countCrossings } from "./chordCrossings";
import type { ChordData } from "./chordData";
import { arrangeChord } from "./chordModel";
import { ringOrder } from "./chordOrder";
import { chordDataOf, scatteredChord } from "./chordTestModel";

/** Crossings by the definition: two chords cross when just one end of the one lies between the ends of the other. */
function crossingsByDefinition(order: Int32Array, { source, target }: Pick<ChordData, "source" | "target">): number {
  const place = placesOf(order);
  let crossings = 0;
  source.forEach((_, k) => {
    const [a, b] = [place[source[k]!]!, place[target[k]!]!].sort((x, y) => x - y) as [number, number];
    for (let l = 0; l < k; l++) {
      const ends = [place[source[l]!]!, place[target[l]!]!];
      if (ends.includes(a) || ends.includes(b)) continue;
      if (ends.filter((end) => end > a && end < b).length === 1) crossings++;
    }
  });
  return crossings;
}

/** Studies numbered 1 …, each in a group, and pairs of them with strengths. */
const data = fc
  .integer({ min: 1, max: 14 })
  .chain((n) =>
    fc.record({
      homes: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: n, maxLength: n }),
      pairs: fc.uniqueArray(fc.tuple(fc.nat(n - 1), fc.nat(n - 1), fc.integer({ min: 1, max: 4 })), {
        selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
        maxLength: 30,
      }),
    }),
  )
  .map(({ homes, pairs }): ChordData => {
    const real = pairs.filter(([a, b]) => a !== b);
    return {
      title: "",
      level: "studies",
      unit: "example",
      measure: "count",
      minimum: 1,
      groups: ["a", "b", "c", "d", "e"].map((id, i) => ({ id, label: id, color: i })),
      studies: homes.map((home, i) => ({ index: i, id: `${i + 1}`, label: `${i + 1}`, groups: [home] })),
      source: Int32Array.from(real, ([a]) => a),
      target: Int32Array.from(real, ([, b]) => b),
      strength: Float64Array.from(real, ([, , strength]) => strength),
    };
  });

const numericOrder = ({ studies }: ChordData) =>
  Int32Array.from(studies.keys()).sort(
    (a, b) => studies[a]!.groups[0]! - studies[b]!.groups[0]! || Number(studies[a]!.label) - Number(studies[b]!.label),
  );

describe("counting crossings", () => {
  test("agrees with the definition", () => {
    fc.assert(
      fc.property(data, (ring) => {
        const order = numericOrder(ring);
        expect(countCrossings(placesOf(order), ring.source, ring.target)).toBe(crossingsByDefinition(order, ring));
      }),
    );
  });

  test("a square's diagonals cross, its sides do not", () => {
    const place = Int32Array.of(0, 1, 2, 3);
    expect(countCrossings(place, Int32Array.of(0, 1), Int32Array.of(2, 3))).toBe(1);
    expect(countCrossings(place, Int32Array.of(0, 1, 2, 3), Int32Array.of(1, 2, 3, 0))).toBe(0);
  });
});

describe("the order of the ring", () => {
  test("has each study once, gathered by group", () => {
    fc.assert(
      fc.property(data, (ring) => {
        const order = Array.from(ringOrder(ring));
        expect(order.toSorted((a, b) => a - b)).toEqual(ring.studies.map((_, i) => i));
        const homes = order.map((study) => ring.studies[study]!.groups[0]!);
        const runs = homes.filter((home, p) => home !== homes[p - 1]);
        expect(runs).toHaveLength(new Set(homes).size);
      }),
    );
  });

  test("never has more crossings than the order of numbers", () => {
    fc.assert(
      fc.property(data, (ring) => {
        expect(crossingsByDefinition(ringOrder(ring), ring)).toBeLessThanOrEqual(
          crossingsByDefinition(numericOrder(ring), ring),
        );
      }),
    );
  });

  test("does not depend on the order of pairs, on which end comes first, or on the unit of strength", () => {
    fc.assert(
      fc.property(data, (ring) => {
        const flipped: ChordData = {
          ...ring,
          source: ring.target.toReversed(),
          target: ring.source.toReversed(),
          strength: ring.strength.map((strength) => strength * 4).toReversed(),
        };
        expect(ringOrder(flipped)).toEqual(ringOrder(ring));
      }),
    );
  });

  test("is the published one, in numbers, where nothing crosses", () => {
    const ring = chordDataOf(
      ["b", "a"],
      [
        [0, ["10", "9"]],
        [1, ["3", "1"]],
        [1, ["1", "2"]],
      ],
    );
    const labels = Array.from(ringOrder(ring), (study) => ring.studies[study]!.label);
    // 2 and 3 lie beside 1, which both are cited with; 9 comes before 10.
    expect(labels).toEqual(["9", "10", "2", "1", "3"]);
  });

  test("worked by hand: 1–3 and 2–4 cross in numeric order; beside each other they do not", () => {
    const ring = chordDataOf(
      ["a"],
      [
        [0, ["1", "3"]],
        [0, ["2", "4"]],
      ],
    );
    expect(crossingsByDefinition(numericOrder(ring), ring)).toBe(1);
    expect(crossingsByDefinition(ringOrder(ring), ring)).toBe(0);
  });

  test("another order of groups only where it saves crossings", () => {
    const groups = ["a", "b", "c", "d"];
    const crossing = chordDataOf(groups, [
      ...groups.map((label, i) => [i, [label]] as const),
      [0, ["a", "c"]],
      [1, ["b", "d"]],
    ]);
    const order = ringOrder(crossing);
    expect(crossingsByDefinition(order, crossing)).toBe(0);
    expect(crossing.studies[order[0]!]!.label).toBe("a");
    const free = chordDataOf(groups, [...groups.map((label, i) => [i, [label]] as const), [0, ["a", "c"]]]);
    expect(Array.from(ringOrder(free), (study) => free.studies[study]!.label)).toEqual(groups);
  });

  test("of a large ring also keeps below the order of numbers", () => {
    const model = scatteredChord({ studies: 300, groups: 6, examples: 500 });
    const count = (order: Int32Array) => countCrossings(placesOf(order), model.source, model.target);
    expect(count(model.order)).toBeLessThan(count(numericOrder(model)));
    expect(arrangeChord(model).order).toEqual(model.order);
  });
});
