import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TextRuler } from "./chart";
import { labelsApart, radialBox, radialPlace, studyLabel } from "./chordLabels";

/** Ten pixels a character. */
const ruler: TextRuler = (text) => 10 * Array.from(text).length;

describe("a study's label", () => {
  test.each([
    ["104", 100, "104"],
    ["Smith 2010", 100, "Smith 2010"],
    ["Hernández-García et al. 2011a", 130, "Hernán… 2011a"],
    ["Hernández-García 2011a", 170, "Hernández… 2011a"],
    ["van der Meer 2004", 120, "van de… 2004"],
    ["Hernández-García", 80, "Hernánd…"],
    ["Hernández-García 2011a", 60, "Herná…"],
    ["山田太郎ほか 2011", 90, "山田太… 2011"],
  ])("%s in %d px is %s", (label, width, expected) => {
    const { text, width: drawn } = studyLabel(label, width, 12, ruler);
    expect(text).toBe(expected);
    expect(drawn).toBe(ruler(text, 12, 400));
    expect(drawn).toBeLessThanOrEqual(Math.max(width, ruler(expected, 12, 400)));
  });
});

describe("labels around a ring", () => {
  const angles = Float64Array.of(0.1, 0.15, 3, 6.2);

  test("the first wanted stand; the ring has no seam", () => {
    expect(labelsApart([0, 1, 2, 3], angles, 0.1)).toEqual([0, 2, 3]);
    expect(labelsApart([1, 0, 2, 3], angles, 0.1)).toEqual([1, 2, 3]);
    expect(labelsApart([3, 0, 1, 2], angles, 0.2)).toEqual([1, 2, 3]);
    expect(labelsApart([], angles, 0.2)).toEqual([]);
  });

  test("keep their distance, and whoever is left out could not", () => {
    const some = fc.array(fc.double({ min: 0, max: 6.28, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(some, fc.double({ min: 0.01, max: 1, noNaN: true }), (places, apart) => {
        const all = Float64Array.from(places);
        const placed = labelsApart(all.keys(), all, apart);
        const distance = (a: number, b: number) => {
          const d = Math.abs(all[a]! - all[b]!);
          return Math.min(d, 2 * Math.PI - d);
        };
        for (const a of placed)
          for (const b of placed) if (a !== b) expect(distance(a, b)).toBeGreaterThanOrEqual(apart);
        const left = [...all.keys()].filter((label) => !placed.includes(label));
        for (const label of left)
          expect(Math.min(...placed.map((other) => distance(label, other)))).toBeLessThan(apart);
      }),
    );
  });

  test("are read from the left on both sides", () => {
    for (const angle of [0.1, 1, 2, 3, 3.2, 4, 5, 6.2]) {
      const { rotate } = radialPlace(angle, 100, 12);
      expect(Math.cos((rotate * Math.PI) / 180)).toBeGreaterThanOrEqual(-1e-9);
    }
  });

  test("stand in the middle of their box", () => {
    const [inner, , outer] = radialBox(Math.PI / 2, 100, 30, 10);
    expect(inner).toEqual([expect.closeTo(100), expect.closeTo(-6)]);
    expect(outer).toEqual([expect.closeTo(130), expect.closeTo(6)]);
    const { x, y } = radialPlace(Math.PI / 2, 100, 10);
    expect(x).toBeCloseTo(100);
    expect(y).toBeCloseTo(3.64);
  });
});
