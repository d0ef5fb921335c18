import fc from "fast-check";
import { expect, test } from "vitest";
import { readCitationColumn } from "./readCitationColumn";

const read = (cell: string) =>
  readCitationColumn([cell]).citations[0]!.flatMap((c) =>
    c.mentions.map((m) => `${cell.slice(m.start, m.end)} = ${m.studies.join(", ")}`),
  );

test.each([
  ["85; 88; 89", ["85 = 85", "88 = 88", "89 = 89"]],
  ["85,88-90", ["85 = 85", "88-90 = 88, 89, 90"]],
  ["85 88 89", ["85 = 85", "88 = 88", "89 = 89"]],
  ["[85] [88]", ["85 = 85", "88 = 88"]],
  ["[85], [88–89]", ["85 = 85", "88–89 = 88, 89"]],
  ["85\n88\r\n89;", ["85 = 85", "88 = 88", "89 = 89"]],
  ["#85, #88 and #89", ["85 = 85", "88 = 88", "89 = 89"]],
  ["(4, 40–42)", ["4 = 4", "40–42 = 40, 41, 42"]],
  ["¹²,¹⁴", ["¹² = 12", "¹⁴ = 14"]],
  [" 85 ", ["85 = 85"]],
  ["Refs 12–14", ["12–14 = 12, 13, 14"]],
  ["Smith 2010; Lee 2011", ["Smith 2010 = Smith 2010", "Lee 2011 = Lee 2011"]],
  [
    "Smith et al. (2010), Lee & Park (2011a, b)",
    ["Smith et al. (2010 = Smith 2010", "Lee & Park (2011a = Lee & Park 2011a", "b = Lee & Park 2011b"],
  ],
  ["Smith 2010\nvan der Berg 2011", ["Smith 2010 = Smith 2010", "van der Berg 2011 = van der Berg 2011"]],
  ["[Smith 2010] [Lee 2011]", ["Smith 2010 = Smith 2010", "Lee 2011 = Lee 2011"]],
  ["S1; RCT-02; Smith et al., 2010", ["S1 = S1", "RCT-02 = RCT-02", "Smith et al., 2010 = Smith 2010"]],
  ["Study A", ["Study A = Study A"]],
  ["constructor; __proto__", ["constructor = constructor", "__proto__ = __proto__"]],
  ["", []],
  ["–", []],
  ["n/a", []],
  ["not reported", []],
])("%j", (cell, expected) => expect(read(cell)).toEqual(expected));

test.each([
  ["12-Oct", "10–12"],
  ["12. Okt.", "10–12"],
  ["7-févr.", "2–7"],
  ["Mar-45", "3–45"],
  ["2024-10-12", "10–12"],
  ["2024-12-10T00:00:00", "10–12"],
  ["1945-03", "3–45"],
  ["12.10.2024", "10–12"],
  ["10/12/2024", "10–12"],
  ["45577", "10–12"],
])("%j is a date that may have been %s", (cell, range) => {
  const { citations, doubts } = readCitationColumn(["1; 7", "102", cell]);
  expect(citations[2]).toEqual([]);
  expect(doubts.map(({ kind, printed }) => [kind, printed])).toEqual([["date", cell]]);
  const [low, high] = range.split("–").map(Number) as [number, number];
  const all = Array.from({ length: high - low + 1 }, (_, k) => String(low + k));
  expect(doubts[0]?.answers.map(({ studies }) => studies)).toEqual([all, [String(low), String(high)], []]);
});

test.each(["May 2012", "Oct 12", "2012", "RCT-02", "13-Foo", "2024-13-45", "40-45", "45577a", "Mark-12"])(
  "%j is no date",
  (cell) => {
    expect(readCitationColumn(["1; 7", "2400", cell]).doubts.filter(({ kind }) => kind === "date")).toEqual([]);
  },
);

test("numbers that fit the others are studies, also where they could be days", () => {
  expect(readCitationColumn(["45570", "45577", "45580"]).doubts).toEqual([]);
});

test("what may mean something else is asked about", () => {
  const { citations, doubts } = readCitationColumn(["80; 140", "8590", "14–12", "2010", "Alpha, Beta"]);
  expect(citations.map((list) => list.length)).toEqual([1, 0, 0, 0, 0]);
  expect(doubts.map((d) => [d.item, d.kind, ...d.answers.map((a) => a.studies.join("+"))])).toEqual([
    [1, "outside", "85+86+87+88+89+90", "8590", ""],
    [2, "order", "12+13+14", "14+12", ""],
    [3, "year", "", "2010"],
    [4, "unread", "Alpha, Beta", "Alpha+Beta", ""],
  ]);
});

test("whatever the cell, a place says what stands there", () => {
  const piece = fc.oneof(
    fc.constantFrom(..."[](),;|–- \n¹²&#".split("")),
    fc.constantFrom("12", "Smith", "2010", "et al.", "and", "x"),
    fc.string({ unit: "binary", maxLength: 3 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join("")),
      (cell) => {
        const { citations, doubts } = readCitationColumn([cell]);
        for (const citation of citations[0]!) {
          let after = citation.start;
          for (const mention of citation.mentions) {
            expect(mention.start).toBeGreaterThanOrEqual(after);
            expect(mention.end).toBeGreaterThan(mention.start);
            after = mention.end;
          }
          expect(after).toBeLessThanOrEqual(citation.end);
          expect(citation.end).toBeLessThanOrEqual(cell.length);
        }
        for (const doubt of doubts) expect(cell.slice(doubt.start, doubt.end)).toBe(doubt.text);
        if (/[\p{L}\p{N}]/u.test(cell)) expect(citations[0]!.length + doubts.length).toBeLessThanOrEqual(2);
      },
    ),
    { numRuns: 500 },
  );
});
