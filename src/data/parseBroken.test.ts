import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { file, groups, rows, themes, withExample } from "./testShortFile";
import { errorOf, fileOf } from "./testTable";

const withCounts = (more: object, ...others: object[]) =>
  file({ examples: [], counts: [{ group: "a", theme: "t", value: 51, ...more }, ...others] });

describe("broken files", () => {
  const broken: readonly (readonly [unknown, string])[] = [
    [null, "file: expected an object, got null"],
    [[], "file: expected an object, got a list"],
    ["x", 'file: expected an object, got "x"'],
    [{}, 'format: expected "evidence-table/1", got nothing'],
    [file({ format: "evidence-table/2" }), 'format: expected "evidence-table/1", got "evidence-table/2"'],
    [file({ title: undefined }), "title: expected a text, got nothing"],
    [file({ title: " " }), 'title: expected a text that is not empty, got " "'],
    [file({ groups: undefined }), "groups: expected a list with at least one group, got nothing"],
    [file({ groups: [] }), "groups: expected at least one group, got none"],
    [file({ themes: [] }), "themes: expected at least one theme, got none"],
    [file({ examples: [] }), "examples: expected at least one example, got none"],
    [file({ examples: undefined, counts: [] }), "examples: expected at least one example, got none"],
    [withCounts({ group: "peers" }), 'counts[0].group: expected one of 2 group ids, got "peers"'],
    [withCounts({ theme: "u" }), 'counts[0].theme: expected the one theme id there is, got "u"'],
    [withCounts({ value: "51" }), 'counts[0].value: expected a count, got "51"'],
    [withCounts({ value: -2 }), "counts[0].value: expected a count of 0 or more, since ratings are no counts, got -2"],
    [
      withCounts({ value: 0.72 }),
      "counts[0].value: expected a whole number, 0 or more, since ratings and shares are no counts, got 0.72",
    ],
    [
      withCounts({}, { group: "a", theme: "t", value: 4 }),
      'counts[1]: expected a cell of its own, other than that of counts[0], got "a", "t"',
    ],
    [file({ groups: [{ id: "", label: "x" }] }), 'groups[0].id: expected a text that is not empty, got ""'],
    [file({ groups: [{ id: 7, label: "x" }] }), "groups[0].id: expected a text, got 7"],
    [file({ groups: [{ id: "a" }] }), "groups[0].label: expected a text, got nothing"],
    [file({ groups: [null] }), "groups[0]: expected an object, got null"],
    [
      file({ groups: [{ id: "\ud800", label: "x" }] }),
      'groups[0].id: expected a text of whole characters, got "\\ud800"',
    ],
    [
      fileOf({ groups: ["a", "b", "a"], themes, rows }),
      'groups[2].id: expected an id of its own, other than that of groups[0], got "a"',
    ],
    [
      fileOf({ groups, themes: ["t", "t"], rows }),
      'themes[1].id: expected an id of its own, other than that of themes[0], got "t"',
    ],
    [
      file({ examples: [1, 2].map(() => ({ id: "e", group: "a", theme: "t", text: "x" })) }),
      'examples[1].id: expected an id of its own, other than that of examples[0], got "e"',
    ],
    [withExample({ group: "peers" }), 'examples[0].group: expected one of 2 group ids, got "peers"'],
    [withExample({ group: "constructor" }), 'examples[0].group: expected one of 2 group ids, got "constructor"'],
    [withExample({ theme: "u" }), 'examples[0].theme: expected the one theme id there is, got "u"'],
    [withExample({ text: " " }), 'examples[0].text: expected a text, or citations, got " "'],
    [withExample({ text: 5 }), "examples[0].text: expected a text, got 5"],
    [
      file({ groups: [{ id: "a", label: "a", parent: "z" }] }),
      'groups[0].parent: expected the one group id there is, got "z"',
    ],
    [
      file({ groups: [{ id: "a", label: "a", parent: "a" }] }),
      'groups[0].parent: expected no circle of parents, got "a"',
    ],
    [
      file({
        themes: [
          { id: "t", label: "t" },
          { id: "u", label: "u", parent: "v" },
          { id: "v", label: "v", parent: "u" },
        ],
      }),
      'themes[1].parent: expected no circle of parents, got "v"',
    ],
    [
      withExample({ citations: [{ studies: [] }] }),
      "examples[0].citations[0].studies: expected at least one study id, got none",
    ],
    [withExample({ citations: [{ studies: [1] }] }), "examples[0].citations[0].studies[0]: expected a text, got 1"],
    [
      withExample({ citations: [{ start: 2, studies: ["1"] }] }),
      "examples[0].citations[0].end: expected a number, as both ends or neither are given, got nothing",
    ],
    [
      withExample({ citations: [{ start: 2, end: 10, studies: ["1"] }] }),
      "examples[0].citations[0].end: expected 9 at most, the length of the text, got 10",
    ],
    [
      withExample({ citations: [{ start: -2, end: 8, studies: ["1"] }] }),
      "examples[0].citations[0].start: expected 0 or more, got -2",
    ],
    [
      withExample({ citations: [{ start: 1.5, end: 8, studies: ["1"] }] }),
      "examples[0].citations[0].start: expected a whole number, got 1.5",
    ],
    [
      withExample({ citations: [{ start: 4, end: 4, studies: ["1"] }] }),
      "examples[0].citations[0].end: expected more than its start, 4, got 4",
    ],
    [
      withExample({
        citations: [
          { start: 2, end: 8, studies: ["1"] },
          { start: 7, end: 9, studies: ["2"] },
        ],
      }),
      "examples[0].citations[1].start: expected 8 or more, where the citation before it ends, got 7",
    ],
    [
      file({ source: { citation: "x", url: "javascript:alert(1)" } }),
      'source.url: expected a web address (http or https), got "javascript:alert(1)"',
    ],
    [
      file({ studyUrl: "https://example.org/" }),
      'studyUrl: expected a web address with {id} in it, got "https://example.org/"',
    ],
    [file({ studyUrl: "data:{id}" }), 'studyUrl: expected a web address (http or https), got "data:{id}"'],
    [
      file({ studies: [{ id: "1", reference: { URL: "file:///etc" } }] }),
      'studies[0].reference.URL: expected a web address (http or https), got "file:///etc"',
    ],
    [file({ language: "not a tag" }), 'language: expected a language tag such as "en", got "not a tag"'],
    [
      file({ attributes: [{ id: "c", of: "row", label: "C", type: "text" }] }),
      'attributes[0].of: expected one of "group", "theme", "example", "study", got "row"',
    ],
    [
      file({ attributes: [{ id: "c", of: "group", label: "C", type: "ordered", values: ["low", " "] }] }),
      'attributes[0].values[1]: expected a text that is not empty, got " "',
    ],
    [file({ title: 5, groups: [] }), "title: expected a text, got 5"],
  ];
  for (const [json, message] of broken) test(message, () => expect(errorOf(json)).toBe(message));

  test("any JSON value is a table or a DataError", () => {
    const outcome = (json: unknown) => {
      expect(errorOf(json)).not.toMatch(/^not a DataError/);
    };
    fc.assert(fc.property(fc.jsonValue(), outcome));
  });

  test("so is a sound table with any of its values replaced by another", () => {
    const places: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]) => {
      places.push(path);
      if (typeof value !== "object" || value === null) return;
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    };
    const plain = file({
      source: { citation: "x", url: "https://example.org" },
      studyUrl: "https://example.org/{id}",
      language: "en",
      groups: [
        { id: "a", label: "a", parent: "b", studies: ["1"], attributes: { begun: "2018-09" } },
        { id: "b", label: "b" },
      ],
      examples: [
        {
          id: "e1",
          group: "a",
          theme: "t",
          text: "x [1, 2].",
          citations: [{ start: 2, end: 8, studies: ["1", "2"] }],
          attributes: { confidence: "low" },
        },
        { id: "e2", group: "a", theme: "t", text: "x [3]." },
      ],
      attributes: [
        { id: "confidence", of: "example", label: "Confidence", type: "ordered", values: ["low", "high"] },
        { id: "year", of: "study", label: "Year", type: "number" },
        { id: "country", of: "study", label: "Country", type: "text" },
        { id: "begun", of: "group", label: "Begun", type: "date" },
      ],
      studies: [
        {
          id: "1",
          reference: { URL: "https://example.org", DOI: "10.1/x" },
          reports: ["1"],
          attributes: { year: 2013, country: ["UK", "France"] },
        },
      ],
    });
    expect(errorOf(plain)).toBe("no error");
    walk(plain, []);
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(
        "__proto__",
        "constructor",
        "a",
        "b",
        "t",
        "e1",
        "1",
        -1,
        0,
        1e99,
        "\ud800",
        "{id}",
        "https://[",
        "[1–9][3–1]",
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), value, (path, replacement) => {
        const json: unknown = path.length === 0 ? replacement : structuredClone(plain);
        let inner = json as Record<string | number, unknown>;
        for (const key of path.slice(0, -1)) inner = inner[key] as Record<string | number, unknown>;
        const last = path.at(-1);
        if (last !== undefined) inner[last] = replacement;
        expect(errorOf(json)).not.toMatch(/^not a DataError/);
      }),
      { numRuns: 2000 },
    );
  });
});
