import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Piece, packRow } from "./comparePack";

const circle = (study: number): Piece => ({ study, lines: [`${study}`], width: 20, height: 20 });
const cells = (...columns: number[][]) => columns.map((studies) => studies.map(circle));
/** Study, column, x and y of each piece. */
const places = (columns: number[][], room: number) =>
  packRow(cells(...columns), room).pieces.map(({ piece, column, x, y }) => [piece.study, column, x, y]);

describe("by hand, 20 px circles 5 px apart", () => {
  test("what is in both columns comes first, in line; the others fill what is free below", () => {
    expect(
      places(
        [
          [1, 2, 3],
          [2, 4],
        ],
        45,
      ),
    ).toEqual([
      [2, 0, 0, 0],
      [2, 1, 0, 0],
      [1, 0, 0, 25],
      [3, 0, 25, 25],
      [4, 1, 0, 25],
    ]);
    const { links, height } = packRow(cells([1, 2, 3], [2, 4]), 45);
    expect(links).toEqual([{ studies: [2], from: 0, fromX: 20, to: 1, y: 10 }]);
    expect(height).toBe(45);
  });

  test("several that are in the same columns stand side by side in each, joined by one line", () => {
    expect(packRow(cells([1, 2], [1, 2]), 45).links).toEqual([{ studies: [1, 2], from: 0, fromX: 45, to: 1, y: 10 }]);
  });

  test("a line passes a column by in which its study is not, and nothing stands in its way", () => {
    expect(places([[1], [2], [1]], 45)).toEqual([
      [1, 0, 0, 0],
      [1, 2, 0, 0],
      [2, 1, 0, 25],
    ]);
  });

  test("two lines that do not meet share a lane", () => {
    expect(packRow(cells([1], [1], [2], [2]), 45).height).toBe(20);
  });

  test("words of no study are never joined", () => {
    const words = { ...circle(-1), width: 45 };
    expect(packRow([[words], [words]], 45).links).toEqual([]);
  });
});

test("a row without studies has no height", () => {
  expect(packRow(cells([], []), 45)).toEqual({ pieces: [], links: [], height: 0, firstHeight: 0 });
});

const row = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }), {
  minLength: 1,
  maxLength: 6,
});
const size = (study: number): Piece => ({
  ...circle(study),
  width: 20 + ((study * 7) % 30),
  height: 20 + (study % 3) * 10,
});

test("whatever the row: each study has its places, in line, none overlaps another, and no line runs through one", () => {
  fc.assert(
    fc.property(row, fc.integer({ min: 50, max: 200 }), (columns, room) => {
      const step = room + 10;
      const { pieces, links, height } = packRow(
        columns.map((studies) => studies.map(size)),
        room,
      );
      expect(pieces.map(({ piece, column }) => `${piece.study} ${column}`).sort()).toEqual(
        columns.flatMap((studies, column) => studies.map((study) => `${study} ${column}`)).sort(),
      );
      const boxes = pieces.map(({ piece, column, x, y }) => ({ ...piece, column, x: column * step + x, offset: x, y }));
      type PlacedBox = (typeof boxes)[number];
      const isApart = (a: PlacedBox, b: PlacedBox) =>
        b.x >= a.x + a.width || a.x >= b.x + b.width || b.y >= a.y + a.height || a.y >= b.y + b.height;
      const faults = boxes.flatMap((box, i) => [
        ...(box.offset + box.width > room ? ["too wide"] : []),
        ...(box.y + box.height > height ? ["too low"] : []),
        ...boxes.slice(0, i).flatMap((other) => {
          if (!isApart(box, other)) return ["overlaps"];
          const isInLine = other.study !== box.study || (other.offset === box.offset && other.y === box.y);
          return isInLine ? [] : ["out of line"];
        }),
      ]);
      expect(faults).toEqual([]);
      for (const { from, fromX, to, y } of links) {
        const [x1, x2] = [from * step + fromX, to * step];
        for (const box of boxes) {
          const isHit = box.x < x2 && box.x + box.width > x1 && box.y < y && box.y + box.height > y;
          expect(isHit).toBe(false);
        }
      }
    }),
  );
});
