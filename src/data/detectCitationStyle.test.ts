import { expect, test } from "vitest";
import { detectCitationStyle } from "./detectCitationStyle";
import { piat } from "./testTable";

const styles = (...texts: string[]) => detectCitationStyle(texts).styles;

test("the built-in table cites in square brackets and in no other way", () => {
  expect(detectCitationStyle(piat.examples.map(({ text }) => text))).toEqual({
    styles: ["square"],
    counts: [{ style: "square", citations: 20, texts: 15, sample: "[85, 88, 89]" }],
  });
});

test.each([
  ["square", ["a [1] (n = 12) m² (51%)", "b [2, 3] (2010)"]],
  ["round", ["It helps (4, 40–42).", "It does not (7); nor (8).", "51 (72)"]],
  ["superscript", ["It helps.¹²,¹⁴", "It does not¹³", "10³ m²"]],
  ["author-year", ["It helps (Smith 2010).", "Lee et al. (2011) said (n = 12)", "CAPD [CAPD]"]],
])("%s", (style, texts) => expect(styles(...texts)).toEqual([style]));

test("what cites nobody has no style", () => {
  expect(styles("It helps.", "(12)", "In 51 (72%) of 12 (2010).")).toEqual([]);
  expect(styles()).toEqual([]);
});

test("a table that mixes them says so; a stray one of another kind does not count", () => {
  expect(styles("a [1]", "b [2]", "c (Smith 2010)")).toEqual(["square", "author-year"]);
  expect(styles(...Array.from({ length: 20 }, (_, i) => `a [${i + 1}]`), "c (Smith 2010)")).toEqual(["square"]);
});
