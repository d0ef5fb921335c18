import fc from "fast-check";
import { expect, test } from "vitest";
import { interRuler } from "./textRuler";
import { cutText, widestPiece, wrapText } from "./wrapText";

const wrap = (text: string, maxWidth: number, maxLines: number) =>
  wrapText(text, maxWidth, maxLines, 13, 400, interRuler);

test("breaks at spaces and balances a label's lines", () => {
  expect(wrap("Service navigation and coordination", 150, 3)).toEqual(["Service navigation", "and coordination"]);
  expect(wrap("Flexibility", 150, 3)).toEqual(["Flexibility"]);
});

test("breaks after dashes and slashes between words, and between CJK characters", () => {
  expect(wrap("Family-focused", 60, 3)).toEqual(["Family-", "focused"]);
  expect(wrap("and/or", 35, 3)).toEqual(["and/", "or"]);
  expect(wrap("精神的健康、回復", 60, 3)).toEqual(["精神的健", "康、回復"]);
});

test("breaks a word only where it is wider than a line, and then in the middle", () => {
  expect(wrap("Psychopharmacology", 100, 3)).toEqual(["Psychopha-", "rmacology"]);
});

test("cuts with an ellipsis when lines run out, and keeps what comes before", () => {
  expect(wrap("Service navigation and coordination", 80, 2)).toEqual(["Service", "navigation…"]);
  expect(wrap("one", 5, 2)).toEqual([]);
});

test("cuts between graphemes", () => {
  expect(cutText("ab👩‍👩‍👧cd", 14 * 3 + 30, 13, 400, interRuler)).not.toMatch(/👩…|\u200d…/u);
});

test("the widest piece of a text", () => {
  expect(widestPiece("a wide-open word", 13, 400, interRuler)).toBe(interRuler("wide-", 13, 400));
});

const label = fc.array(
  fc.constantFrom("peer", "Workers", "self-help", "ż", "精神", "Ψυχή", "supercalifragilistic", "a/b"),
  { maxLength: 12 },
);

test("law: no line is too wide, none too many, and nothing is lost without an ellipsis", () => {
  fc.assert(
    fc.property(label, fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 6 }), (words, width, most) => {
      const text = words.join(" ");
      const lines = wrap(text, width, most);
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) expect(interRuler(line, 13, 400)).toBeLessThanOrEqual(width + 1e-6);
      const bare = (s: string) => s.replace(/[\s-]/g, "");
      if (!lines.join("").includes("…") && lines.length > 0) expect(bare(lines.join(""))).toBe(bare(text));
    }),
  );
});

test("law: room for the whole text keeps it in one line", () => {
  fc.assert(
    fc.property(label, (words) => {
      expect(wrap(words.join(" "), 1e6, 1)).toEqual(words.length > 0 ? [words.join(" ")] : []);
    }),
  );
});

test("a word whose letters join is broken without a hyphen", () => {
  const lines = wrapText("والمشاركةوالمشاركة", 5 * 8, 9, 10, 400, interRuler);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join("")).toBe("والمشاركةوالمشاركة");
});
