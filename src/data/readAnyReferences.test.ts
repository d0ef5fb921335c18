import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatReference } from "./formatReference";
import { cslReference } from "./readCslJson";
import { readReferences } from "./readReferences";

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

  test.each([
    [{ title: " ", author: [] }, null],
    [{ title: "T", author: [{ family: " " }] }, "T."],
    [{ title: "\n", author: [{ family: "Lee" }] }, "Lee."],
    [{ title: "<i></i>" }, "<i></i>."],
  ])("%j says something or is none", (item, text) => {
    const reference = cslReference(item);
    expect(reference && formatReference(reference).text).toBe(text);
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
