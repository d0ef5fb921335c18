import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, placesOfFolded } from "./foldText";

describe("fold", () => {
  test.each([
    ["Expérience", "experience"],
    ["ŁÓDŹ, Ærø, Straße", "lodz, aero, strasse"],
    ["ΟΔΟΣ, οδός", "οδοσ, οδοσ"],
    ["İzmir, Iğdır", "izmir, igdir"],
    ["ﬁdelity ¹² ＡＢ", "fidelity 12 ab"],
    ["workerʼs", "worker's"],
    ["が", "\u304b\u3099"],
  ])("%s is compared as %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("an accent that is a character of its own belongs to the letter before it", () => {
    expect(fold("e\u0301tude")).toBe("etude");
    expect(placesOfFolded("e\u0301tude")).toEqual([0, 2, 3, 4, 5, 6]);
  });

  test("a letter that becomes two stands in one place", () => {
    expect(placesOfFolded("Maß")).toEqual([0, 1, 2, 2, 3]);
  });

  test("each unit has its place, in the order of the text, and folding twice is folding once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const folded = fold(text);
        const at = placesOfFolded(text);
        expect(at).toHaveLength(folded.length + 1);
        expect([...at].sort((a, b) => a - b)).toEqual(at);
        expect(at.at(-1)).toBe(text.length);
        expect(fold(folded)).toBe(folded);
      }),
    );
  });
});
