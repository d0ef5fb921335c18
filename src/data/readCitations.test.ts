import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CitationStyle, readCitations } from "./readCitations";

const studies = (text: string, style?: CitationStyle) => readCitations(text, style).citations.map((c) => c.studies);
const printed = (text: string) =>
  readCitations(text).citations.flatMap((c) => c.mentions.map((m) => text.slice(m.start, m.end)));
const doubts = (text: string, style?: CitationStyle) =>
  readCitations(text, style).doubts.map((d) => [d.kind, d.text, d.printed, d.perhaps]);

const nbsp = "\u00a0";

describe("readCitations", () => {
  test.each<[string, string[][]]>([
    ["a [85, 88, 89].", [["85", "88", "89"]]],
    ["[85,88,89]", [["85", "88", "89"]]],
    ["[85;88]", [["85", "88"]]],
    [`[ 85${nbsp},\u200988 ;${nbsp}89 ]`, [["85", "88", "89"]]],
    ["[12-14]", [["12", "13", "14"]]],
    ["[12–14] [12—14] [12−14] [12‒14] [12‑14]", Array(5).fill(["12", "13", "14"])],
    ["[12 – 14]", [["12", "13", "14"]]],
    ["[109, 116–121]", [["109", "116", "117", "118", "119", "120", "121"]]],
    ["[104, 104, 105]", [["104", "105"]]],
    ["[12–14, 13]", [["12", "13", "14"]]],
    ["[13, 12–14]", [["13", "12", "14"]]],
    ["[1] then [2], then [[3]]", [["1"], ["2"], ["3"]]],
    ["open [1 and [2]", [["2"]]],
    ["1] and [2", []],
    ["", []],
  ])("%s", (text, expected) => {
    expect(studies(text)).toEqual(expected);
    expect(doubts(text)).toEqual([]);
  });

  test.each([
    "[CAPD]",
    "[laughs]",
    "[I]",
    "[sic]",
    "[…]",
    "[]",
    "[ ]",
    "(n = 12)",
    "(2010)",
    "[n = 12]",
    "[Table 3]",
    "(12, 14)",
  ])("%s is text", (text) => {
    expect(readCitations(`before ${text} after`)).toEqual({ citations: [], doubts: [] });
  });

  test.each<[string, ReturnType<typeof doubts>]>([
    ["[14–12]", [["order", "[14–12]", "14–12", null]]],
    ["[12–12]", [["order", "[12–12]", "12–12", null]]],
    ["[116–21]", [["order", "[116–21]", "116–21", null]]],
    ["[1–99999]", [["long", "[1–99999]", "1–99999", null]]],
    ["[2010]", [["year", "[2010]", "2010", null]]],
    ["[12, 2010–2015]", [["year", "[12, 2010–2015]", "2010–2015", null]]],
    ["[85, Smith]", [["unread", "[85, Smith]", "85, Smith", null]]],
    ["[85 88]", [["unread", "[85 88]", "85 88", null]]],
    ["[85,, 88]", [["unread", "[85,, 88]", "85,, 88", null]]],
    ["[12–14–16]", [["unread", "[12–14–16]", "12–14–16", null]]],
    ["[0, 1]", [["unread", "[0, 1]", "0, 1", null]]],
  ])("%s is a doubt and no citation", (text, expected) => {
    expect(doubts(text)).toEqual(expected);
    expect(studies(text)).toEqual([]);
  });

  test("a lost dash shows among the other numbers", () => {
    const among = { lowest: 80, highest: 140 };
    expect(doubts("[8590]", { among })).toEqual([["outside", "[8590]", "8590", "85–90"]]);
    expect(doubts("[104, 116121]", { among })).toEqual([["outside", "[104, 116121]", "116121", "116–121"]]);
    expect(doubts("[9999]", { among })).toEqual([["outside", "[9999]", "9999", null]]);
    expect(studies("[8590]")).toEqual([["8590"]]);
  });

  test("a number somewhat outside is none the worse", () => {
    expect(studies("[18] [150]", { among: { lowest: 80, highest: 140 } })).toEqual([["18"], ["150"]]);
    expect(studies("[12]", { among: { lowest: 1, highest: 3 } })).toEqual([["12"]]);
    expect(studies("[123]", { among: { lowest: 1, highest: 98 } })).toEqual([["123"]]);
  });

  test("where the numbers reach two thousand, 2010 is a number", () => {
    expect(studies("[2010]", { among: { lowest: 1, highest: 1950 } })).toEqual([["2010"]]);
  });

  test("a mention is what is printed: a range is one, with several studies", () => {
    const text = "x [109, 116–118 ,109]";
    expect(readCitations(text).citations).toEqual([
      {
        start: 2,
        end: text.length,
        studies: ["109", "116", "117", "118"],
        mentions: [
          { start: 3, end: 6, studies: ["109"] },
          { start: 8, end: 15, studies: ["116", "117", "118"] },
        ],
      },
    ]);
    expect(printed(text)).toEqual(["109", "116–118"]);
  });

  test("whatever the text, it never throws, and every place says what stands there", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "[",
        "]",
        ",",
        ";",
        "-",
        "–",
        "—",
        " ",
        nbsp,
        "(",
        ")",
        "0",
        "1",
        "85",
        "90",
        "2010",
        "99999",
        "ʼ",
        "😀",
      ),
      fc.string({ unit: "binary", maxLength: 4 }),
    );
    const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
    const anyAmong = fc.option(fc.record({ lowest: fc.nat(200), highest: fc.integer({ min: 200, max: 3000 }) }));
    fc.assert(
      fc.property(anyText, anyAmong, (text, among) => {
        const found = readCitations(text, { among });
        let after = 0;
        for (const citation of found.citations) {
          expect(citation.start).toBeGreaterThanOrEqual(after);
          expect(text.slice(citation.start, citation.end)).toMatch(/^\[[^[\]]+\]$/);
          expect(new Set(citation.studies).size).toBe(citation.studies.length);
          expect(citation.mentions.flatMap((m) => m.studies)).toEqual(citation.studies);
          for (const mention of citation.mentions) {
            const [low, high = low] = text.slice(mention.start, mention.end).match(/[0-9]+/g) ?? [];
            expect(mention.start).toBeGreaterThan(citation.start);
            expect(mention.end).toBeLessThan(citation.end);
            for (const id of mention.studies) {
              expect(Number(id)).toBeGreaterThanOrEqual(Number(low));
              expect(Number(id)).toBeLessThanOrEqual(Number(high));
            }
          }
          after = citation.end;
        }
        for (const doubt of found.doubts) {
          expect(text.slice(doubt.start, doubt.end)).toBe(doubt.text);
          expect(doubt.text).toContain(doubt.printed);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("lists of numbers and ranges come back as written", () => {
    const anyItem = fc
      .tuple(fc.integer({ min: 1, max: 1000 }), fc.nat(20))
      .map(([from, more]) => ({ from, to: from + more }));
    const separator = fc.constantFrom(",", ", ", ";", "; ", `,${nbsp}`);
    const dash = fc.constantFrom("-", "–", "—", "−", " – ");
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 1, maxLength: 8 }), separator, dash, (items, between, to) => {
        const text = items.map((x) => (x.from === x.to ? `${x.from}` : `${x.from}${to}${x.to}`)).join(between);
        const expected = new Set(
          items.flatMap((x) => Array.from({ length: x.to - x.from + 1 }, (_, k) => `${x.from + k}`)),
        );
        expect(studies(`a [${text}] b`)).toEqual([[...expected]]);
      }),
    );
  });

  // What would take quadratic time does not end before the test is given up.
  test.each<[string, string, number, number]>([
    ["unclosed", "[".repeat(1e6), 0, 0],
    ["spaces", `[1${" ".repeat(1e6)}]`, 1, 0],
    ["digits", `[${"1".repeat(1e6)}]`, 0, 1],
    ["dashes", `[${"1 - ".repeat(3e5)}]`, 0, 1],
    ["ranges", `[${"1-400,".repeat(2e5)}2]`, 0, 1],
  ])("a million characters, %s, are read to their end", (_, text, citations, doubts) => {
    const read = readCitations(text);
    expect([read.citations.length, read.doubts.length]).toEqual([citations, doubts]);
  });
});
