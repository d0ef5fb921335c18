import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { enImportCitations } from "../messages/enImportCitations";
import type { CitationAnswer, CitingStyle } from "./citing";
import { readCitationsIn } from "./readCitationsIn";

const allStyles: CitingStyle[] = ["square", "round", "superscript", "author-year"];
/** Per citation "text = study, study", of one text. */
const read = (text: string, style: CitingStyle, studies: string[] = []) =>
  readCitationsIn([text], [style], { studies }).citations[0]!.map(
    (c) => `${text.slice(c.start, c.end)} = ${c.studies.join(", ")}`,
  );
const mentions = (text: string, style: CitingStyle) =>
  readCitationsIn([text], [style]).citations[0]!.flatMap((c) =>
    c.mentions.map((m) => `${text.slice(m.start, m.end)} = ${m.studies.join(", ")}`),
  );
const doubts = (texts: string[], styles: CitingStyle[], answers: CitationAnswer[] = []) =>
  readCitationsIn(texts, styles, { answers }).doubts.map((d) => [
    d.kind,
    d.text,
    ...d.answers.map((a) => (a.kind === "study" ? String(a.as) : a.studies.join(", "))),
  ]);

describe("numbers in square brackets", () => {
  test.each([
    ["a [85, 88, 89].", ["[85, 88, 89] = 85, 88, 89"]],
    ["[85,88,89] [85;88]", ["[85,88,89] = 85, 88, 89", "[85;88] = 85, 88"]],
    [
      "[116–118] [12-14] [12—14] [12−14]",
      ["[116–118] = 116, 117, 118", "[12-14] = 12, 13, 14", "[12—14] = 12, 13, 14", "[12−14] = 12, 13, 14"],
    ],
    [
      "[12 and 14] [12, 14, and 16] [12 & 14]",
      ["[12 and 14] = 12, 14", "[12, 14, and 16] = 12, 14, 16", "[12 & 14] = 12, 14"],
    ],
    ["[see 12, 14] [refs 12–14] [e.g., 7]", ["[see 12, 14] = 12, 14", "[refs 12–14] = 12, 13, 14", "[e.g., 7] = 7"]],
    ["[12, p. 45] [12, pp. 3–4; 14]", ["[12, p. 45] = 12", "[12, pp. 3–4; 14] = 12, 14"]],
    ["Refs 12–14 and studies 20, 22 and 24 say so", ["Refs 12–14 = 12, 13, 14", "studies 20, 22 and 24 = 20, 22, 24"]],
    ["[12][14], [15]–[17]", ["[12] = 12", "[14] = 14", "[15] = 15", "[17] = 17"]],
  ])("%s", (text, expected) => expect(read(text, "square")).toEqual(expected));

  test.each([
    "[CAPD]",
    "[laughs]",
    "[I]",
    "[sic]",
    "[…]",
    "[n = 12]",
    "[Smith 2010]",
    "studies 12 months long",
    "12 studies, 14 of them new",
  ])("%s is text", (text) =>
    expect(readCitationsIn([`so ${text} it`], ["square"])).toMatchObject({ citations: [[]], doubts: [] }),
  );

  test("what is in doubt is asked, with what may be meant", () => {
    const rows = [
      "one [80, 140]",
      "two [8590]",
      "three [14–12]",
      "four [116–21]",
      "five [1–99999]",
      "six [2010]",
      "seven [85, x]",
    ];
    expect(doubts(rows, ["square"])).toEqual([
      ["outside", "[8590]", "85, 86, 87, 88, 89, 90", "8590", ""],
      ["order", "[14–12]", "12, 13, 14", "14, 12", ""],
      ["order", "[116–21]", "116, 117, 118, 119, 120, 121", "116, 21", ""],
      ["long", "[1–99999]", "1, 99999", ""],
      ["year", "[2010]", "", "2010"],
      ["unread", "[85, x]", "85", ""],
    ]);
  });
});

describe("numbers in round brackets", () => {
  test.each([
    ["so (4, 40–42) and (7).", ["(4, 40–42) = 4, 40, 41, 42", "(7) = 7"]],
    ["care(4,5), (6 and 7)", ["(4,5) = 4, 5", "(6 and 7) = 6, 7"]],
    ["in 2010 (20) it rose by 12% (4, 5)", ["(20) = 20", "(4, 5) = 4, 5"]],
  ])("%s", (text, expected) => expect(read(text, "round")).toEqual(expected));

  test.each([
    "(n = 12)",
    "(2010)",
    "(2010, 2012)",
    "(Table 2)",
    "(p < 0.05)",
    "(95% CI 1.2–3.4)",
    "(51%)",
    "(12 weeks)",
    "51 (72)",
    "51% (72)",
    "51% (40–60)",
    "(1) trust, (2) hope and (3) time",
    "(CAPD)",
    "(12 March 2010)",
    "(3.5)",
    "(12/14)",
  ])("%s is text", (text) =>
    expect(readCitationsIn([`so ${text} it`], ["round"])).toMatchObject({ citations: [[]], doubts: [] }),
  );

  test("a number outside of the others is asked about", () => {
    expect(doubts(["so (80, 140)", "and (8590)"], ["round"])).toEqual([
      ["outside", "(8590)", "85, 86, 87, 88, 89, 90", "8590", ""],
    ]);
  });
});

describe("superscripts", () => {
  test.each([
    ["valued.¹²,¹⁴", ["¹²,¹⁴ = 12, 14"]],
    ["valued¹²⁻¹⁴, and¹⁶–¹⁸ or¹ ", ["¹²⁻¹⁴ = 12, 13, 14", "¹⁶–¹⁸ = 16, 17, 18", "¹ = 1"]],
    ["valued ¹² and\u00a0¹³, ¹⁴", ["¹² = 12", "¹³, ¹⁴ = 13, 14"]],
    ["“quoted”³ (so)⁴ in 2010⁵⁶ 12%⁷", ["³ = 3", "⁴ = 4", "⁵⁶ = 56", "⁷ = 7"]],
  ])("%s", (text, expected) => expect(read(text, "superscript")).toEqual(expected));

  test.each([
    "m²",
    "10³",
    "10¹²",
    "cm³",
    "s⁻¹",
    "I² = 40%",
    "R²",
    "χ²",
    "Ca²⁺",
    "the ¹⁴C method",
    "¹ If the studies",
    "x⁽²⁾",
    "kg/m²",
  ])("%s is text", (text) =>
    expect(readCitationsIn([text], ["superscript"])).toMatchObject({ citations: [[]], doubts: [] }),
  );

  test("after a number it may be an exponent", () => {
    expect(doubts(["of 51¹²", "in 5⁶", "of 12³"], ["superscript"])).toEqual([
      ["exponent", "¹²", "12", ""],
      ["exponent", "⁶", "6", ""],
      ["exponent", "³", "", "3"],
    ]);
  });

  test("numbers run together are asked about", () => {
    expect(doubts(["so¹⁰,¹⁶", "so¹²¹⁴"], ["superscript"])).toEqual([["outside", "¹²¹⁴", "12, 13, 14", "1214", ""]]);
  });
});

describe("names and years", () => {
  test.each([
    ["Smith 2010", "Smith 2010"],
    ["Lee et al., 2011", "Lee 2011"],
    ["Brown & Jones 2012a", "Brown & Jones 2012a"],
    ["Brown and Jones, 2012", "Brown & Jones 2012"],
    ["see also van der Berg 1999", "van der Berg 1999"],
    ["Smith, Jones, & Brown, 2010", "Smith 2010"],
    ["Smith, J., Jones, K. and Brown, L., 2010", "Smith 2010"],
    ["WHO 2015", "WHO 2015"],
    ["World Health Organization [WHO], 2015", "World Health Organization 2015"],
    [
      "National Institute for Health and Care Excellence 2014",
      "National Institute for Health and Care Excellence 2014",
    ],
    ["O’Brien, 2010", "O’Brien 2010"],
    ["García-López et al. 2010", "García-López 2010"],
    ["d’Angelo & al-Hakim, in press", "d’Angelo & al-Hakim in press"],
    ["’t Hooft, n.d.", "’t Hooft n.d."],
    ["Øvretveit 2010", "Øvretveit 2010"],
    ["Иванов и др., 2010", "Иванов 2010"],
    ["Παπαδόπουλος 2010", "Παπαδόπουλος 2010"],
    ["李等，2011", "李 2011"],
    ["Smith, 2010, p. 12", "Smith 2010"],
    ["Smith 2010: 12–14", "Smith 2010"],
    ["Smith and colleagues 2010", "Smith 2010"],
    ["A. Smith, 2010", "A. Smith 2010"],
    ["May et al. 2009", "May 2009"],
    ["Freud, 1923/1961", "Freud 1923/1961"],
    ["e.g., Smith, 2010", "Smith 2010"],
    ["CFIR; Damschroder et al., 2009", "Damschroder 2009"],
    ["Smith, 2010; personal communication, 5 March 2015", "Smith 2010"],
  ])("(%s) is %s, in either bracket", (inside, key) => {
    expect(read(`so (${inside}).`, "author-year")).toEqual([`(${inside}) = ${key}`]);
    if (!inside.includes("[")) expect(read(`so [${inside}].`, "author-year")).toEqual([`[${inside}] = ${key}`]);
  });

  test.each([
    ["Smith et al. (2010)", "Smith 2010"],
    ["Smith and Jones (2010, 2012)", "Smith & Jones 2010, Smith & Jones 2012"],
    ["Smith’s (2010)", "Smith 2010"],
    ["Smith, Jones, and Brown (2010)", "Smith 2010"],
    ["van der Berg (1999)", "van der Berg 1999"],
    ["WHO (2015)", "WHO 2015"],
    ["Smith (2010a, b)", "Smith 2010a, Smith 2010b"],
    ["Smith (2010, p. 4)", "Smith 2010"],
    ["Smith [2010]", "Smith 2010"],
    ["Smith (in press)", "Smith in press"],
    ["Smith et al., 2010", "Smith 2010"],
  ])("in running text, %s is %s", (printed, keys) => {
    expect(read(`However, ${printed} found so.`, "author-year")).toEqual([`${printed} = ${keys}`]);
  });

  test.each([
    "(n = 12)",
    "(2010)",
    "(since 2010)",
    "(March 2010)",
    "(12 May 2010)",
    "(Table 2)",
    "(p < 0.05)",
    "(95% CI 1.2–3.4)",
    "(51%)",
    "(1990s)",
    "In 2010, Recovery",
    "(2001–2005)",
    "(Mental Health Act 1983)",
    "(1) Trust (2) Hope",
    "[CAPD]",
    "between 2010 and 2012",
    "12/03/2010",
    "(A 2010.5)",
  ])("%s is text", (text) =>
    expect(readCitationsIn([`so ${text} it`], ["author-year"])).toMatchObject({ citations: [[]], doubts: [] }),
  );

  test("each name and year is a mention of its own", () => {
    expect(mentions("(Lee et al., 2011; Brown & Jones 2012a, 2012b; Slade 2009a–c)", "author-year")).toEqual([
      "Lee et al., 2011 = Lee 2011",
      "Brown & Jones 2012a = Brown & Jones 2012a",
      "2012b = Brown & Jones 2012b",
      "Slade 2009a = Slade 2009a",
      "c = Slade 2009b, Slade 2009c",
    ]);
    expect(mentions("Smith et al. (2010) and Lee (2011, 2012)", "author-year")).toEqual([
      "Smith et al. (2010) = Smith 2010",
      "2011 = Lee 2011",
      "2012 = Lee 2012",
    ]);
  });

  test("one study is one, in the spelling met first", () => {
    const texts = ["Müller et al. (2010)", "(Muller 2010)", "(MÜLLER et al., 2010; O'Brien 2011)", "(O’Brien, 2011)"];
    const { citations, studies } = readCitationsIn(texts, ["author-year"]);
    expect(studies).toEqual(["Müller 2010", "O'Brien 2011"]);
    expect(citations[2]![0]!.studies).toEqual(["Müller 2010", "O'Brien 2011"]);
    expect(readCitationsIn(texts, ["author-year"], { studies: ["Muller 2010"] }).studies[0]).toBe("Muller 2010");
  });

  test("keys that may be one study are asked about, and counted as two until then", () => {
    const texts = [
      "(Lee 2011)",
      "(Lee & Park 2011; Lee & Kim, 2011; Smith 2010a)",
      "(Smith et al. 2010)",
      "(WHO 2015)",
      "(World Health Organization 2015)",
    ];
    expect(doubts(texts, ["author-year"])).toEqual([
      ["near", "Lee & Park 2011", "Lee 2011", "Lee & Park 2011", "null"],
      ["near", "Lee & Kim, 2011", "Lee 2011", "Lee & Kim 2011", "null"],
      ["near", "Smith 2010a", "Smith 2010", "Smith 2010a", "null"],
      ["near", "World Health Organization 2015", "WHO 2015", "World Health Organization 2015", "null"],
    ]);
    const pair = ["Lee & Park 2011", "Lee 2011"] as const;
    const merged = readCitationsIn(texts, ["author-year"], {
      answers: [{ kind: "study", studies: pair, as: "Lee & Park 2011" }],
    });
    expect(merged.studies.slice(0, 2)).toEqual(["Lee & Park 2011", "Lee & Kim 2011"]);
    expect(doubts(texts, ["author-year"], [{ kind: "study", studies: pair, as: null }])).toHaveLength(3);
  });

  test("a name that may be none is asked about, unless it is cited elsewhere", () => {
    expect(doubts(["The study was done in Canada (2010)."], ["author-year"])).toEqual([
      ["name", "Canada (2010)", "Canada 2010", ""],
    ]);
    expect(doubts(["(opened in London 2012)"], ["author-year"])).toEqual([
      ["name", "(opened in London 2012)", "London 2012", ""],
    ]);
    const texts = ["as Garcia Lopez (2010) said", "(Garcia Lopez 2010)", "Garcia Lopez 2010 said"];
    expect(doubts(texts, ["author-year"])).toEqual([]);
    expect(readCitationsIn(texts, ["author-year"]).citations.map((list) => list.length)).toEqual([1, 1, 1]);
  });

  test("a bracket with a year that nobody owns is asked about", () => {
    expect(doubts(["(Smith 2010; Lee 2011; jones 2012)"], ["author-year"])).toEqual([
      ["unread", "(Smith 2010; Lee 2011; jones 2012)", "Smith 2010, Lee 2011", ""],
    ]);
  });
});

describe("answers", () => {
  const text = "so [80, 140] and [8590]";
  const at = { kind: "citation", text, start: 17, end: 23 } as const;

  test("make a citation of a doubt, or none", () => {
    const yes = readCitationsIn([text], ["square"], { answers: [{ ...at, studies: ["85", "86"] }] });
    expect(yes.doubts).toEqual([]);
    expect(yes.citations[0]![1]).toEqual({
      start: 17,
      end: 23,
      studies: ["85", "86"],
      mentions: [{ start: 18, end: 22, studies: ["85", "86"] }],
    });
    const no = readCitationsIn([text], ["square"], { answers: [{ ...at, studies: [] }] });
    expect([no.doubts, no.citations[0]!.length]).toEqual([[], 1]);
  });

  test("overrule what is read, and the last word counts", () => {
    const answers = [
      { ...at, start: 3, end: 12, studies: ["1"] },
      { ...at, start: 3, end: 12, studies: ["140"] },
    ];
    expect(readCitationsIn([text], ["square"], { answers }).citations[0]).toEqual([
      { start: 3, end: 12, studies: ["140"], mentions: [{ start: 8, end: 11, studies: ["140"] }] },
    ]);
  });

  test("about other texts, or beyond a text, are unused", () => {
    const answers = [
      { ...at, text: "gone", studies: ["1"] },
      { ...at, end: 99, studies: ["1"] },
    ];
    expect(readCitationsIn([text], ["square"], { answers }).unusedAnswers).toEqual(answers);
  });

  test("every suggestion, taken, leaves no doubt about its place", () => {
    const texts = ["a [80, 140]", "b [8590] [14–12] [1–99999]", "c [2010]", "d (opened in London 2012)", "e 51¹²"];
    for (const doubt of readCitationsIn(texts, allStyles).doubts) {
      for (const answer of doubt.answers) {
        const after = readCitationsIn(texts, allStyles, { answers: [JSON.parse(JSON.stringify(answer))] });
        expect(after.unusedAnswers).toEqual([]);
        expect(after.doubts.filter((d) => d.item === doubt.item && d.start === doubt.start)).toEqual([]);
      }
    }
  });
});

describe("in words", () => {
  test("a doubt says what is in question, and each answer what it would be", () => {
    const texts = ["[80, 140]", "[8590]", "[14–12]", "[1–99999]", "[2010]", "51¹²", "(Lee 2011)", "(Lee & Park 2011)"];
    const said = readCitationsIn(texts, ["square", "superscript", "author-year"]).doubts.map((doubt) => [
      enImportCitations.doubt(doubt),
      ...doubt.answers.map(enImportCitations.answer),
    ]);
    expect(said).toEqual([
      ["[8590]: 8590 is far from the others, 80 to 140. What does it cite?", "85–90", "8590", "No citation"],
      ["[14–12]: the range 14–12 does not go up. What does it cite?", "12–14", "14 and 12", "No citation"],
      ["[1–99999]: 1–99999 would be too many studies for one place. What does it cite?", "1 and 99999", "No citation"],
      ["[2010]: 2010 may be a year. Is it a citation?", "No citation", "2010"],
      ["¹²: this stands after a number and may be an exponent. Is it a citation?", "12", "No citation"],
      [
        "Lee & Park 2011 and Lee 2011 may be one study. Are they?",
        "One study, Lee 2011",
        "One study, Lee & Park 2011",
        "Two studies",
      ],
    ]);
  });
});

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
