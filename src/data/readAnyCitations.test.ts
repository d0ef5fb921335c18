import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCitationsIn } from "./readCitationsIn";
import { allStyles, read } from "./testCitations";

describe("whatever the texts", () => {
  const piece = fc.oneof(
    fc.constantFrom(..."[]();,-–—¹²³⁻⁺&.’'（）；，".split("")),
    fc.constantFrom(
      " ",
      "\u00a0",
      "\n",
      "Smith",
      "Lee",
      "van",
      "de",
      "et al.",
      "and",
      "2010",
      "2011a",
      "b",
      "in press",
      "WHO",
      "May",
    ),
    fc.constantFrom(
      "12",
      "85",
      "8590",
      "p. 4",
      "see ",
      "refs ",
      "studies ",
      "of",
      "J.",
      "王",
      "等",
      "Иванов",
      "😀",
      "__proto__",
      "\ufdd0",
    ),
    fc.string({ unit: "binary", maxLength: 3 }),
  );
  const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
  const anyStyles = fc.subarray(allStyles, { minLength: 1 });

  test("it never throws, places say what stands there, and nothing overlaps", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), anyStyles, (texts, styles) => {
        const found = readCitationsIn(texts, styles);
        expect(found.citations).toHaveLength(texts.length);
        found.citations.forEach((list, item) => {
          let after = 0;
          for (const citation of list) {
            expect(citation.start).toBeGreaterThanOrEqual(after);
            expect(citation.end).toBeLessThanOrEqual(texts[item]!.length);
            expect(citation.mentions.flatMap((m) => m.studies)).toEqual(citation.studies);
            expect(new Set(citation.studies).size).toBe(citation.studies.length);
            expect(citation.studies.length).toBeGreaterThan(0);
            let within = citation.start;
            for (const mention of citation.mentions) {
              expect(mention.start).toBeGreaterThanOrEqual(within);
              expect(mention.end).toBeGreaterThan(mention.start);
              within = mention.end;
            }
            expect(within).toBeLessThanOrEqual(citation.end);
            after = citation.end;
          }
        });
        for (const doubt of found.doubts) {
          expect(texts[doubt.item]!.slice(doubt.start, doubt.end)).toBe(doubt.text);
          expect(doubt.text).not.toBe("");
          expect(doubt.answers.length).toBeGreaterThan(0);
          expect(JSON.parse(JSON.stringify(doubt.answers))).toEqual(doubt.answers);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("square brackets with numbers are read as the built-in table's are", () => {
    // Not both kinds: [310, 1, 10] may be one whose dash was lost, 3–10.
    const few = (min: number, max: number) => fc.array(fc.integer({ min, max }), { minLength: 1, maxLength: 5 });
    const items = fc.oneof(few(1, 99), few(100, 400));
    fc.assert(
      fc.property(items, (numbers) => {
        const distinct = [...new Set(numbers.map(String))];
        expect(read(`a [${numbers.join(", ")}] b`, "square")).toEqual([
          `[${numbers.join(", ")}] = ${distinct.join(", ")}`,
        ]);
      }),
    );
  });

  // Anything but linear time would not come to an end within the time that a test has.
  test.each([
    ["opening brackets", "[(".repeat(5e5)],
    ["nested brackets", `${"(".repeat(5e5)}Smith 2010${")".repeat(5e5)}`],
    ["nested in twos", "((Smith 2010) ".repeat(2e4)],
    ["spaces", `(Smith${" ".repeat(1e6)}2010) [12${" ".repeat(1e6)}14] ¹²${" ".repeat(1e6)}¹⁴`],
    ["spaces in a list", `[${"12,     and ".repeat(4e4)}14]`],
    ["capitals", "Smith ".repeat(1.6e5)],
    ["one name", `${"S".repeat(1e6)} (2010)`],
    ["names", `(${"Smith, ".repeat(1.4e5)}2010)`],
    ["years", "2010, ".repeat(1.6e5)],
    ["years in brackets", "(2010) ".repeat(3e4)],
    ["names and years", "Smith and Lee (2010) ".repeat(1e4)],
    [
      "different names",
      Array.from({ length: 1e4 }, (_, i) => `(Lee & Ab${"abcdefghij"[i % 10]}${"x".repeat(i % 20)} 2010)`).join(" "),
    ],
    ["superscripts", "¹".repeat(1e6)],
    ["raised pairs", "¹ ".repeat(5e5)],
    ["citations", "x [12, 14] ".repeat(3e4)],
    ["refs", "refs 1, ".repeat(3e4)],
    ["Han", `(${"王".repeat(1e6)}等，2010)`],
    ["digits", "1".repeat(1e6)],
  ])("very long texts come to an end: %s", (_, text) => {
    expect(readCitationsIn([text], allStyles).citations).toHaveLength(1);
  });
});
