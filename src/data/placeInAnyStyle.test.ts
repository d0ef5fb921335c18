import fc from "fast-check";
import { expect, test } from "vitest";
import type { CitingStyle } from "./citing";
import { parseEvidenceTable } from "./parseEvidenceTable";
import { placeInAnyStyle } from "./placeInAnyStyle";
import { readCitationsIn } from "./readCitationsIn";
import { fileOf } from "./testTable";

const place = (text: string, studies: string[]) =>
  placeInAnyStyle(text, 0, text.length, studies).map(({ study, start, end }) => [study, text.slice(start, end)]);

test.each<[string, string[], string[][]]>([
  [
    "¹²⁻¹⁴,¹⁶",
    ["16", "13"],
    [
      ["13", "¹²⁻¹⁴"],
      ["16", "¹⁶"],
    ],
  ],
  ["[12, 14 and 16]", ["16"], [["16", "16"]]],
  [
    "(Lee et al., 2011; Brown & Jones 2012a, 2012b)",
    ["Brown & Jones 2012b", "Lee 2011"],
    [
      ["Lee 2011", "Lee et al., 2011"],
      ["Brown & Jones 2012b", "2012b"],
    ],
  ],
  ["Smith et al. (2010)", ["Smith 2010"], [["Smith 2010", "Smith et al. (2010)"]]],
  ["(MULLER 2010)", ["Müller 2010"], [["Müller 2010", "MULLER 2010"]]],
  [
    "[8590]",
    ["85", "86"],
    [
      ["85", "8590"],
      ["86", "8590"],
    ],
  ],
  [
    "[85, 88]",
    ["88", "7"],
    [
      ["88", "88"],
      ["7", ""],
    ],
  ],
])("%s", (text, studies, expected) => expect(place(text, studies)).toEqual(expected));

test("a citation that stands nowhere has no places", () => {
  expect(placeInAnyStyle("so [1]", 0, 0, ["1"])).toEqual([{ study: "1", start: -1, end: -1 }]);
});

test.each<[CitingStyle, string]>([
  ["square", "a [1, 3–5] b [7 and 9; see 12]"],
  ["round", "a (1, 3–5) b (7 and 9)"],
  ["superscript", "a¹,³⁻⁵ b⁷,⁹"],
  ["author-year", "a (Lee et al., 2011; Brown & Jones 2012a, b, 2013a–c) Smith’s (2010) and van der Berg (1999, 2001)"],
])("citations written into a file are mentioned where they were read: %s", (style, text) => {
  const [citations = []] = readCitationsIn([text], [style]).citations;
  const file = fileOf({ groups: ["A"], themes: ["X"], rows: [["A", "X", text]] }) as { examples: object[] };
  file.examples[0] = {
    ...file.examples[0],
    citations: citations.map(({ start, end, studies }) => ({ start, end, studies })),
  };
  const table = parseEvidenceTable(file, placeInAnyStyle);
  const placed = [...table.mentionStudy].map((study, m) => [
    table.studies[study]!.id,
    table.mentionStart[m],
    table.mentionEnd[m],
  ]);
  const expected = citations.flatMap((c) => c.mentions.flatMap((m) => m.studies.map((id) => [id, m.start, m.end])));
  expect(placed).toEqual(expected);
  expect(placed.length).toBeGreaterThan(4);
});

test("whatever is said to be cited, each study once, within the citation or nowhere", () => {
  const text = fc.array(
    fc.oneof(fc.constantFrom("[", ")", ", ", "; ", "Smith", " 2010", "12", "–", "¹²"), fc.string({ maxLength: 2 })),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(
      text.map((parts) => `x${parts.join("")}`),
      fc.array(fc.constantFrom("12", "Smith 2010", "13", "__proto__")),
      (printed, studies) => {
        const placed = placeInAnyStyle(printed, 1, printed.length, studies);
        expect(placed.map((m) => m.study).sort()).toEqual([...new Set(studies)].sort());
        for (const { start, end } of placed)
          expect(start === -1 ? end === -1 : start >= 1 && end <= printed.length && end >= start).toBe(true);
      },
    ),
  );
});
