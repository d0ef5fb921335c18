import fc from "fast-check";
import { expect, test } from "vitest";
import type { Paragraph } from "./deckSlides";
import { countLines, lineStep } from "./fitText";
import { paragraphLooks, textPages } from "./textPages";

const box = { w: 852, h: 400 };
const words = (n: number): string => Array.from({ length: n }, (_, i) => `word${i}`).join(" ");
const block = (n: number): Paragraph[] => [
  { kind: "heading", text: "Peer workers" },
  { kind: "passage", text: words(n) },
];

test("a short text is one page of large letters", () => {
  expect(textPages({ blocks: [block(5)] }, box)).toEqual([{ size: 20, paragraphs: block(5) }]);
});

test("a longer one is one page of smaller letters", () => {
  const pages = textPages({ blocks: Array.from({ length: 5 }, () => block(20)) }, box);
  expect(pages).toHaveLength(1);
  expect(pages[0]?.size).toBeLessThan(20);
});

test("blocks stay together where text goes on to another page", () => {
  const pages = textPages({ blocks: Array.from({ length: 20 }, () => block(40)) }, box);
  expect(pages.length).toBeGreaterThan(1);
  for (const { paragraphs } of pages) {
    expect(paragraphs[0]?.kind).toBe("heading");
    expect(paragraphs.at(-1)?.text).toBe(words(40));
  }
});

test("a passage higher than a page goes on with the next word, and none is left out", () => {
  const pages = textPages({ blocks: [block(3), block(3000)] }, box);
  const parts = pages.flatMap(({ paragraphs }) => paragraphs).slice(3);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.map(({ text }) => text).join("")).toBe(words(3000));
  expect(parts.every(({ text }) => text.startsWith("word"))).toBe(true);
});

test("whatever the text, every page holds what it has, and together they have all of it", () => {
  const paragraph = fc.record({
    kind: fc.constantFrom("heading", "passage", "text", "small"),
    text: fc.string({ maxLength: 2000 }),
  }) as fc.Arbitrary<Paragraph>;
  fc.assert(
    fc.property(fc.array(fc.array(paragraph, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (blocks) => {
      const pages = textPages({ blocks }, { w: 300, h: 200 });
      const all = pages.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join("");
      expect(all).toBe(blocks.flatMap((paragraphs) => paragraphs.map(({ text }) => text)).join(""));
      for (const { size, paragraphs } of pages) {
        const height = paragraphs.reduce((sum, { kind, text }) => {
          const look = paragraphLooks[kind];
          return (
            sum +
            look.before * size +
            countLines(text, 300, look.size * size, look.weight) * look.size * size * lineStep
          );
        }, 0);
        expect(height).toBeLessThanOrEqual(200);
      }
    }),
    { numRuns: 40 },
  );
});
