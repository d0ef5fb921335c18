import { expect, test } from "vitest";
import { interRuler } from "../charts/textRuler";
import type { TableSlide } from "./deckSlides";
import { tablePages } from "./tablePages";

const box = { w: 852, h: 400 };

function table(rows: number, columns: number, label = (i: number) => `Entry ${i}`, text = "7"): TableSlide {
  const list = (n: number) => Array.from({ length: n }, (_, i) => label(i));
  const cells = list(rows).map(() => list(columns).map(() => ({ text, fill: null, color: "#000000" })));
  return { kind: "table", title: "Table", altText: "", columns: list(columns), rows: list(rows), cells, notes: "" };
}

const long = (i: number) => `Community-based participatory programmes and rural coaching ${i}`;

test("a small table is one page of large letters", () => {
  const [page, ...rest] = tablePages(table(7, 3), box);
  expect(rest).toEqual([]);
  expect(page).toMatchObject({ rows: [0, 7], columns: [0, 3], size: 18, upward: false });
});

test("headings stand upright where a word is wider than its column, in lines that are all of the label", () => {
  const [page] = tablePages(table(10, 20, long), box);
  expect(page?.upward).toBe(true);
  expect(page?.headings.map((heading) => heading.replace(/\n/g, " "))).toEqual(
    Array.from({ length: 20 }, (_, i) => long(i)),
  );
});

test.each([
  [7, 3],
  [30, 20],
  [60, 70],
  [1, 200],
  [200, 1],
])("each cell of %i rows by %i columns is on one page, and each page on its slide", (rows, columns) => {
  const pages = tablePages(table(rows, columns, long), box);
  const seen = new Set<string>();
  let count = 0;
  for (const page of pages) {
    for (let i = page.rows[0]; i < page.rows[1]; i++)
      for (let j = page.columns[0]; j < page.columns[1]; j++) {
        seen.add(`${i} ${j}`);
        count++;
      }
    expect(page.headingHeight + page.rowHeights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(
      box.h + 1e-6,
    );
    expect(page.headingWidth + (page.columns[1] - page.columns[0]) * page.columnWidth).toBeLessThanOrEqual(
      box.w + 1e-6,
    );
  }
  expect(seen.size).toBe(rows * columns);
  expect(count).toBe(rows * columns);
});

test("columns are as wide as what is in their cells", () => {
  const pages = tablePages(table(5, 40, long, "12 of 22 studies"), box);
  expect(pages.length).toBeGreaterThan(1);
  const { size, columnWidth } = pages[0]!;
  expect(columnWidth).toBeGreaterThanOrEqual(interRuler("12 of 22 studies", size, 400));
});

test("headings that run from the right are never turned: they are on more pages instead", () => {
  const words = (i: number) => `الصحة النفسية والتعافي بدعم الأقران ${i}`;
  const pages = tablePages(table(5, 30, words), box);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.some(({ upward }) => upward)).toBe(false);
});
