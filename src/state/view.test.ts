import { describe, expect, test } from "vitest";
import { countFilters, defaultView } from "./view";

describe("countFilters", () => {
  test("a list with something hidden is one filter, each attribute is one, and so is how often to be cited", () => {
    expect(countFilters(defaultView)).toBe(0);
    expect(countFilters({ ...defaultView, hiddenStudies: ["1", "2"], hiddenThemes: ["x"], citedIn: 2 })).toBe(3);
    const facets = ["year", "country"].map((attribute) => ({ attribute, values: [] }));
    expect(countFilters({ ...defaultView, facets })).toBe(2);
  });

  test("words are a filter when only what has them is shown, and there are some", () => {
    expect(countFilters({ ...defaultView, words: "trust" })).toBe(0);
    expect(countFilters({ ...defaultView, words: "trust", onlyWords: true })).toBe(1);
    expect(countFilters({ ...defaultView, words: " ", onlyWords: true })).toBe(0);
  });
});
