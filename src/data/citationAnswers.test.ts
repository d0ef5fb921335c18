import { describe, expect, test } from "vitest";
import { enImportCitations } from "../messages/enImportCitations";
import { readCitationsIn } from "./readCitationsIn";
import { allStyles } from "./testCitations";

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
