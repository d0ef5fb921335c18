import { describe, expect, test } from "vitest";
import { readReferences } from "./readReferences";
import { problems, read } from "./testReferences";

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
