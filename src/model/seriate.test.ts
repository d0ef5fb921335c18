import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seriate } from "./seriate";
import { pathLength, turned, type Vectors } from "./vectors";

const published = (count: number) => Int32Array.from({ length: count }, (_, i) => i);
const matrixOf = (rows: readonly (readonly number[])[]): Vectors => ({
  count: rows.length,
  width: rows[0]?.length ?? 0,
  values: Float64Array.from(rows.flat()),
});

/** Numbers without a pattern, many of them 0, the same each time. */
function scatter(count: number, width: number): Vectors {
  let seed = 11;
  const values = Float64Array.from({ length: count * width }, () => {
    seed = (seed * 16807) % 2147483647;
    return seed % 3 === 0 ? seed % 10 : 0;
  });
  return { count, width, values };
}

function expectNoLonger(matrix: Vectors) {
  const { rows, columns } = seriate(matrix);
  for (const [side, order] of [
    [matrix, rows],
    [turned(matrix), columns],
  ] as const) {
    expect([...order].sort((a, b) => a - b)).toEqual([...published(side.count)]);
    expect(pathLength(side, order)).toBeLessThanOrEqual(pathLength(side, published(side.count)));
  }
}

describe("by hand", () => {
  test("two kinds of rows and columns, mixed, are parted", () => {
    const { rows, columns } = seriate(
      matrixOf([
        [9, 0, 8, 0],
        [0, 9, 0, 9],
        [9, 0, 9, 0],
        [0, 8, 0, 9],
      ]),
    );
    // 0 is 1 from 2, and 3 from 1; of all ways between the pairs, 0 to 3 and column 2 to column 1 are the shortest.
    expect([...rows]).toEqual([1, 3, 0, 2]);
    expect([...columns]).toEqual([0, 2, 1, 3]);
  });

  test("an order that is best already stays as published", () => {
    const line = matrixOf([[1], [2], [4], [8], [16]]);
    expect([...seriate(line).rows]).toEqual([0, 1, 2, 3, 4]);
    expect([...seriate(line).columns]).toEqual([0]);
    expect([...seriate(matrixOf([[1], [1], [1]])).rows]).toEqual([0, 1, 2]);
  });

  test("250 rows on a line, shuffled, are put in a row by their barycentres", () => {
    // Row i has one number, in column i * 7 % 5: five kinds of rows.
    const rows = Array.from({ length: 250 }, (_, i) => [0, 1, 2, 3, 4].map((j) => (j === (i * 7) % 5 ? 9 : 0)));
    const matrix = matrixOf(rows);
    const order = seriate(matrix).rows;
    // Each kind stands together: the way changes kind four times, by the square root of 2 * 81.
    expect(pathLength(matrix, order)).toBeCloseTo(4 * Math.sqrt(162), 9);
  });
});

describe("laws", () => {
  const matrix = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 8 })).chain(([count, width]) =>
    fc
      .array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.double({ min: 0, max: 1e6, noNaN: true })), {
        minLength: count * width,
        maxLength: count * width,
      })
      .map((values): Vectors => ({ count, width, values: Float64Array.from(values) })),
  );

  test("neighbours are never farther apart, all in all, than as published", () => {
    fc.assert(fc.property(matrix, expectNoLonger), { numRuns: 300 });
  });

  test.each([
    [60, 40],
    [200, 3],
    [201, 30],
    [230, 240],
  ])("nor are they in a matrix of %i by %i", (count, width) => {
    expectNoLonger(scatter(count, width));
    expectNoLonger({ count, width, values: new Float64Array(count * width) });
  });

  test("groups and themes can change places", () => {
    fc.assert(
      fc.property(matrix, (any) => {
        const { rows, columns } = seriate(any);
        expect(seriate(turned(any))).toEqual({ rows: columns, columns: rows });
      }),
    );
  });
});
