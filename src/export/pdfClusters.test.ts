import fc from "fast-check";
import { expect, test } from "vitest";
import { clusters, needsShaping } from "./pdfClusters";

const drawn = (text: string) => clusters(text).map((cluster) => cluster.drawn);

test("a letter and its accent are drawn as the one character that they make, and stay two in the text", () => {
  expect(clusters("e\u0301a")).toEqual([
    { source: "e\u0301", drawn: "é" },
    { source: "a", drawn: "a" },
  ]);
  expect(drawn("か\u3099")).toEqual(["が"]);
});

test("an accent that makes no character with its letter stays beside it", () => {
  expect(drawn("x\u0302")).toEqual(["x\u0302"]);
});

test("a character by itself is not replaced by its equal", () => {
  expect(drawn("\u212b\uf900")).toEqual(["\u212b", "\uf900"]);
});

test("what is invisible goes along with its neighbour", () => {
  expect(clusters("\u200ea\u00ad\u200bb")).toEqual([
    { source: "\u200ea\u00ad\u200b", drawn: "a" },
    { source: "b", drawn: "b" },
  ]);
  expect(clusters("\u200b")).toEqual([]);
});

test("a tab is drawn as a space, a broken character as the sign for one", () => {
  expect(drawn("\t\n")).toEqual([" ", " "]);
  expect(drawn("\u0000\ud800")).toEqual(["\ufffd", "\ufffd"]);
});

test("law: the sources of a line's characters are the line, but for halves of pairs", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const whole = clusters(`a${text}`).map(({ source }) => source);
      expect(whole.join("")).toBe(`a${text}`.replace(/\p{Cs}/gu, "\ufffd"));
    }),
  );
});

test.each(["ا", "ש", "ن", "ت", "क", "ก", "ພ", "မ", "ខ", "ᠠ", "ﷺ", "𞤀", "\u05bc"])("%s needs shaping", (character) => {
  expect(needsShaping(character)).toBe(true);
});

test.each(["a", "ż", "Ω", "Ж", "ễ", "日", "カ", "한", "Ա", "ა", "🙂", "→", "ɐ", "ᴀ", "ꜻ"])(
  "%s does not",
  (character) => {
    expect(needsShaping(character)).toBe(false);
  },
);
