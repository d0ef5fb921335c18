import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatReference } from "./formatReference";
import { cslReference } from "./readCslJson";
import { readReferences } from "./readReferences";
import { authorsOf, familyOf, type Reference, yearOf } from "./reference";

/** "12 | Moran, Russinova | 2012 | Title | Journal 35(2) 1–9 | doi". */
const line = (reference: Reference) =>
  [
    authorsOf(reference).map(familyOf).join(", "),
    yearOf(reference),
    reference.title,
    reference["container-title"],
    [reference.volume, reference.issue && `(${reference.issue})`, reference.page && ` ${reference.page}`].join(""),
    reference.DOI,
  ]
    .map((part) => part ?? "")
    .join(" | ");
const read = (text: string) =>
  readReferences(text).entries.map(({ number, key, reference }) => `${number ?? key ?? "–"} | ${line(reference)}`);
const problems = (text: string) => readReferences(text).problems.map((p) => [p.kind, p.line, p.text]);

describe("RIS", () => {
  const ris = `TY  - JOUR
ID  - 104
AU  - Moran, Galyn S.
AU  - Russinova, Zlatka
A1  - World Health Organization
TI  - Benefits and mechanisms
      of recovery among peer providers
JO  - Psychiatr Rehabil J
PY  - 2012/05/03/
VL  - 35
IS  - 2
SP  - 1
EP  - 9
DO  - https://doi.org/10.1000/j.1 
UR  - javascript:alert(1)
ER  - 

TY  - BOOK
T1  - Käse & Co: ein Überblick
AU  - Müller, J., Jr.
Y1  - 2010//
`;

  test("is read with wrapped lines, odd tags and an entry that has no end", () => {
    expect(read(ris)).toEqual([
      "104 | Moran, Russinova, World Health Organization | 2012 | Benefits and mechanisms of recovery among peer providers | Psychiatr Rehabil J | 35(2) 1–9 | 10.1000/j.1",
      "– | Müller | 2010 | Käse & Co: ein Überblick |  |  | ",
    ]);
    expect(problems(ris)).toEqual([["unclosed", 18, "TY  - BOOK"]]);
    const [first] = readReferences(ris).entries;
    expect(first!.reference.issued).toEqual({ "date-parts": [[2012, 5, 3]] });
    expect(first!.reference).not.toHaveProperty("URL");
  });

  test("one broken entry loses no other", () => {
    const text = "rubbish\nTY  - JOUR\nVL  - 3\nER  - \nTY  - JOUR\nTI  - Whole\nER  - \n";
    expect(read(text)).toEqual(["– |  |  | Whole |  |  | "]);
    expect(problems(text)).toEqual([
      ["outside", 1, "rubbish"],
      ["unread", 2, "TY  - JOUR"],
    ]);
  });
});

test("PubMed's format", () => {
  const text = `
PMID- 22399125
OWN - NLM
TI  - Benefits and mechanisms of recovery among peer
      providers.
PG  - 304-19
LID - 10.1177/1049732311420578 [doi]
FAU - Moran, Galia S
AU  - Moran GS
FAU - Russinova, Zlatka
CN  - Recovery Group
DP  - 2012 Mar
JT  - Qualitative health research
VI  - 22
IP  - 3

PMID- 1
TI  - Second.
AU  - Le Boutillier C
DP  - 2011
`;
  expect(read(text)).toEqual([
    "22399125 | Moran, Russinova, Recovery Group | 2012 | Benefits and mechanisms of recovery among peer providers | Qualitative health research | 22(3) 304–19 | 10.1177/1049732311420578",
    "1 | Le Boutillier | 2011 | Second |  |  | ",
  ]);
  expect(problems(text)).toEqual([]);
});

describe("BibTeX", () => {
  test("accents, braces, strings, months, names with particles, crossref left alone", () => {
    const text = String.raw`
@comment{ nothing }
@string{jmh = "Journal of " # {Mental Health}}
@article{moran2012,
  author = {Moran, Galia S. and {World Health Organization} and Ludwig van der Berg and M{\"u}ller, J{\"o}rg and others},
  title = "Benefits \& {M}echanisms --- of \emph{recovery}: na{\"\i}ve, \'el\`eve, Gar\c{c}on, \v{S}koda, {\O}vretveit, \ss",
  journal = jmh,
  year = 2012, month = may,
  volume = {35}, number = 2, pages = {1--9},
  doi = {10.1000/a\_b},
  crossref = {whole}
}
@InProceedings(lee,
  author = {Kim Lee}, title = {Paren}, booktitle = {Proc. 1}, date = {2011-04-02})
`;
    expect(read(text)).toEqual([
      "moran2012 | Moran, World Health Organization, van der Berg, Müller | 2012 | Benefits & Mechanisms — of recovery: naïve, élève, Garçon, Škoda, Øvretveit, ß | Journal of Mental Health | 35(2) 1–9 | 10.1000/a_b",
      "lee | Lee | 2011 | Paren | Proc. 1 |  | ",
    ]);
    expect(problems(text)).toEqual([]);
    expect(readReferences(text).entries[0]!.reference.issued).toEqual({ "date-parts": [[2012, 5]] });
  });

  test("a brace that is never closed loses no other entry and no other field", () => {
    const text = `@article{a, title = {Good one}, year = 2001}
@article{b,
  title = {Never closed,
  author = {Smith, Jo},
  year = {2002}
}
@article{c, title = {Cut off
@article{d, title = {Good too}, year = {2004}}
@misc{e, note = {nothing to show}}
`;
    expect(read(text)).toEqual([
      "a |  | 2001 | Good one |  |  | ",
      "b | Smith | 2002 | Never closed |  |  | ",
      "c |  |  | Cut off |  |  | ",
      "d |  | 2004 | Good too |  |  | ",
    ]);
    expect(problems(text).map(([kind, at]) => [kind, at])).toEqual([
      ["unclosed", 2],
      ["unclosed", 7],
      ["unread", 9],
    ]);
  });
});

describe("CSL-JSON", () => {
  const item = {
    id: "x1",
    type: "article-journal",
    title: "T",
    author: [{ family: "Smith" }],
    issued: { "date-parts": [["2010"]] },
    custom: 1,
  };

  test("a list, an object that holds one, and one item", () => {
    for (const whole of [[item], { items: [item] }, item]) {
      expect(read(JSON.stringify(whole, null, 2))).toEqual(["x1 | Smith | 2010 | T |  |  | "]);
    }
  });

  test("of a broken file, every item that is none the worse", () => {
    const text = `[\n${JSON.stringify(item)},\n{"id": "x2", "title": oops},\n${JSON.stringify({ ...item, id: "x3" })}\n`;
    expect(read(text).map((one) => one.slice(0, 2))).toEqual(["x1", "x3"]);
    expect(problems(text)).toEqual([["unread", 3, '{"id": "x2", "title": oops}']]);
  });

  test("what is of the wrong kind is left out", () => {
    const odd = [{}, null, { id: 3, title: ["Listed"], author: "Smith", issued: 5, URL: "javascript:x", DOI: 1 }];
    expect(read(JSON.stringify(odd))).toEqual(["3 |  |  | Listed |  |  | "]);
    expect(problems(JSON.stringify(odd)).map(([kind]) => kind)).toEqual(["unread", "unread"]);
  });
});

describe("a pasted list", () => {
  test.each([
    [
      "1. Moran GS, Russinova Z, Gidugu V, et al. Benefits and mechanisms of recovery. Qual Health Res. 2012;22(3):304–19. doi:10.1177/1049732311420578.",
      "1 | Moran, Russinova, Gidugu | 2012 | Benefits and mechanisms of recovery | Qual Health Res | 22(3) 304–19 | 10.1177/1049732311420578",
    ],
    [
      "[85] Gulliver A, Griffiths KM. Barriers: what helps? BMC Psychiatry 2010;10:113.",
      "85 | Gulliver, Griffiths | 2010 | Barriers: what helps? | BMC Psychiatry | 10 113 | ",
    ],
    [
      "Smith, J. A., van der Berg, K., & O’Brien, L. (2010a). A title. With subtitle? Journal of Things, 35(2), 1–9. https://doi.org/10.1000/x.1",
      "– | Smith, van der Berg, O’Brien | 2010 | A title | With subtitle? Journal of Things | 35(2) 1–9 | 10.1000/x.1",
    ],
    [
      "Slade, M. and Longden, E., 2015. Empirical evidence about recovery. BMC Psychiatry, 15(1), pp.285–299.",
      "– | Slade, Longden | 2015 | Empirical evidence about recovery | BMC Psychiatry | 15(1) 285–299 | ",
    ],
    [
      "World Health Organization. (2015). World report on ageing. WHO.",
      "– | World Health Organization | 2015 | World report on ageing | WHO |  | ",
    ],
    [
      "7. Repper J, Carter T. A review of peer support. J Ment Health. 2011;20(4):392–411 Available from: http://a.org/x [cited 2018 Sep 4].",
      "7 | Repper, Carter | 2011 | A review of peer support | J Ment Health | 20(4) 392–411 | ",
    ],
    [
      "8. O'Cathain A, Nicholl J. Why, and how, is it undertaken? BMC Health Serv Res. 2007;7:85.",
      "8 | O'Cathain, Nicholl | 2007 | Why, and how, is it undertaken? | BMC Health Serv Res | 7 85 | ",
    ],
    [
      "9. Shepherd G, Slade M: Making recovery a reality. Sainsbury Centre; 2008.",
      "9 | Shepherd, Slade | 2008 | Making recovery a reality | Sainsbury Centre |  | ",
    ],
    [
      "[3] A. Smith and B. van Dam, “Peer support in practice,” Journal of Peers, vol. 12, no. 3, pp. 45–67, 2014.",
      "3 | Smith, van Dam | 2014 | Peer support in practice | Journal of Peers | 12(3) 45–67 | ",
    ],
    [
      "4. Piat M, Sabetti J. The development of a system. Can J Commun Ment Health 28, 17–33 (2009).",
      "4 | Piat, Sabetti | 2009 | The development of a system | Can J Commun Ment Health | 28 17–33 | ",
    ],
    [
      "5. Department of Health. No health without it: a strategy. London: DH; 2011.",
      "5 | Department of Health | 2011 | No health without it: a strategy | London: DH |  | ",
    ],
    [
      "6. Pope C, Mays N. A guide to methods: McGraw-Hill; 2007.",
      "6 | Pope, Mays | 2007 | A guide to methods: McGraw-Hill |  |  | ",
    ],
    [
      "12) Deegan P. Recovery as a journey of the heart. Psychiatr Rehabil J. 1996;19:91-7.",
      "12 | Deegan | 1996 | Recovery as a journey of the heart | Psychiatr Rehabil J | 19 91–7 | ",
    ],
  ])("%s", (text, expected) => expect(read(text)).toEqual([expected]));

  test("copied from a journal's page, with its links", () => {
    const text = `References

1.
Moran GS. First title. J One. 2010;1:1–2.

Article PubMed Google Scholar

2.
Lee K, Park S. Second title. J Two. 2011;2:3–4.

CAS  PubMed Central  Google Scholar
Download references`;
    expect(read(text)).toEqual([
      "1 | Moran | 2010 | First title | J One | 1 1–2 | ",
      "2 | Lee, Park | 2011 | Second title | J Two | 2 3–4 | ",
    ]);
    expect(problems(text)).toEqual([]);
  });

  test("wrapped by a PDF: a line that begins with a year or page is none of its own", () => {
    const text = `85. Moran GS. First title that goes on. J One.
2010;1:1–2.
86. Lee K. Second title of
35 words. J Two. 2011;2:3–4.`;
    expect(read(text).map((one) => one.slice(0, 9))).toEqual(["85 | Mora", "86 | Lee "]);
    expect(readReferences(text).entries[1]!.printed).toBe("Lee K. Second title of 35 words. J Two. 2011;2:3–4.");
    expect(readReferences(text).entries.map((entry) => entry.line)).toEqual([1, 3]);
  });

  test("without numbers: a line each, wrapped ones put together, or set apart by blank lines", () => {
    const lines = `Lee, K. (2011). One title. J One, 1, 1–2.
Smith, J., & Park, S. (2012). Another title that is
rather long. J Two, 2(3), 3–4.
van der Berg, K. (1999). Third. J Three, 3, 5–6.`;
    expect(read(lines)).toHaveLength(3);
    expect(read(lines.replace(/\n(?=Smith|van)/g, "\n\n"))).toEqual(read(lines));
  });

  test("what cannot be one is told", () => {
    expect(problems("Some words before\n1. Lee K. Title. J. 2011;1:1.\n2. –\n3. Lee K. Title. J. 2011;1:1.")).toEqual([
      ["outside", 1, "Some words before"],
      ["unread", 3, "2. –"],
    ]);
  });
});

describe("whatever the text", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "@article{a,",
      "@string{",
      "title = ",
      "author=",
      "{",
      "}",
      '"',
      ",",
      "\\",
      "\\'e",
      " and ",
      "#",
      "=",
      "year=2010",
    ),
    fc.constantFrom(
      "TY  - JOUR\n",
      "ER  - \n",
      "AU  - Smith, J\n",
      "PMID- 1\n",
      "TI  - x\n",
      "[",
      "{",
      '{"title":"x"}',
      ":",
      "\n",
      "\r\n",
      "\n\n",
    ),
    fc.constantFrom(
      "1. ",
      "[2] ",
      "3) ",
      "Smith J, Lee K. ",
      "(2010). ",
      "2010;1:2–3",
      "et al. ",
      "doi:10.1000/x",
      "http://a.b/c",
      "PubMed",
      "“",
      "__proto__",
    ),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

  test("it never throws, and every entry has a line that is there", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { entries, problems: told } = readReferences(text);
        const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).length;
        for (const { line } of [...entries, ...told]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
        for (const { reference } of entries) {
          expect(JSON.parse(JSON.stringify(reference))).toEqual(reference);
          if (reference.URL !== undefined) expect(URL.canParse(reference.URL)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("whatever is put between whole BibTeX entries, those are read", () => {
    const whole = (key: string) => `\n@article{${key}, title = {${key}}, year = 2010}\n`;
    fc.assert(
      fc.property(anyText, (text) => {
        const found = readReferences(`${whole("whole1")}${text}${whole("whole2")}`).entries.map((entry) => entry.key);
        expect(found).toEqual(expect.arrayContaining(["whole1", "whole2"]));
      }),
      { numRuns: 500 },
    );
  });

  test("what a table's file holds as a reference is one that can be formatted, or none", () => {
    const key = fc.constantFrom(
      "type",
      "title",
      "author",
      "issued",
      "page",
      "DOI",
      "URL",
      "custom",
      "__proto__",
      "date-parts",
    );
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), fc.jsonValue(), (item, author) => {
        const reference = cslReference({ title: "T", ...item, author: [author] });
        if (reference !== null) expect(formatReference(reference).text).not.toBe("");
      }),
    );
  });

  // Anything but linear time would not come to an end within the time that a test has.
  test.each([
    ["braces", `@article{a, title = ${"{".repeat(1e6)}`],
    ["values without end", `@article{a,${"a={\n".repeat(2e5)}`],
    ["entries", "@article{a, title={x}}\n".repeat(1e4)],
    ["accents", `@article{a, title={${"\\'e\\\" ".repeat(1.5e5)}}}`],
    ["and", `@article{a, author={${"A B and ".repeat(1.2e5)}}}`],
    ["tags", "TY  - JOUR\n".repeat(1e5)],
    ["wrapped lines", `TY  - JOUR\nTI  - x\n${"y\n".repeat(3e5)}`],
    ["numbers", "1. \n".repeat(5e4)],
    ["words", "Smith ".repeat(1.6e5)],
    ["spaces", `1. ${" ".repeat(1e6)}`],
    ["links", `${"PubMed ".repeat(1.4e5)}\n`.repeat(2)],
    ["objects", `[${"{".repeat(1e6)}`],
    ["quotes", `[${'{"'.repeat(4e5)}`],
  ])("very long texts come to an end: %s", (_, text) => {
    expect(readReferences(text).entries.length).toBeGreaterThanOrEqual(0);
  });
});
