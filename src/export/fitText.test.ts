import fc from "fast-check";
import { expect, test } from "vitest";
import { interRuler } from "../charts/textRuler";
import { countLines, fitSize, splitText } from "./fitText";

test("lines are counted as they wrap, line breaks of the text included", () => {
  expect(countLines("one two", 1000, 10)).toBe(1);
  expect(countLines("one two", interRuler("one t", 10, 400), 10)).toBe(2);
  expect(countLines("one\n\ntwo", 1000, 10)).toBe(3);
  expect(countLines("", 1000, 10)).toBe(1);
});

test("the first size at which a text fits is taken, and the last one where none does", () => {
  const width = interRuler("A title", 20, 600);
  expect(fitSize("A title", { w: width, h: 25 }, [40, 20, 10], 600)).toBe(20);
  expect(fitSize("A title", { w: width, h: 5 }, [40, 20, 10], 600)).toBe(10);
});

test("a text is broken after the last space that fits", () => {
  expect(splitText("one two three", (part) => part.length <= 9)).toEqual(["one two ", "three"]);
});

test("a word that does not fit is broken between characters, never within one", () => {
  expect(splitText("👩‍👩‍👧👩‍👩‍👧", (part) => part.length <= 10)).toEqual(["👩‍👩‍👧", "👩‍👩‍👧"]);
  expect(splitText("abc", () => false)).toEqual(["a", "bc"]);
});

test("no character is lost, and every part but the last is as long as can be", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.integer({ min: 1, max: 30 }), (text, most) => {
      const [head, tail] = splitText(text, (part) => part.length <= most);
      expect(head + tail).toBe(text);
      expect(head.length).toBeGreaterThan(0);
    }),
  );
});
