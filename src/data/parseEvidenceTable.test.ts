import { describe, expect, test } from "vitest";
import { enDoubts } from "../messages/enDoubts";
import { coCite } from "../model/coCite";
import { crossTabulate } from "../model/crossTabulate";
import { attributesFromReferences } from "./attributesFromReferences";
import { evidenceFileOf, parseEvidenceTable } from "./parseEvidenceTable";
import { placeMentions } from "./placeMentions";
import { file, groups, rows, themes, withExample } from "./testShortFile";
import { counted, errorOf, piatFile, tableOf } from "./testTable";

describe("columns", () => {
  test("citations, mentions and studies in the order of the text", () => {
    const table = tableOf({
      groups,
      themes,
      rows: [
        ["a", "t", "x [2, 4–6]. y [2]."],
        ["b", "t", "none"],
        ["b", "t", "[1]"],
      ],
    });
    expect(table.studies.map((study) => study.id)).toEqual(["2", "4", "5", "6", "1"]);
    expect(table.citedCount).toBe(5);
    expect([...table.citationExample]).toEqual([0, 0, 2]);
    expect([...table.citationStart]).toEqual([2, 14, 0]);
    expect([...table.citationEnd]).toEqual([10, 17, 3]);
    expect([...table.mentionCitation]).toEqual([0, 0, 0, 0, 1, 2]);
    expect([...table.mentionStudy]).toEqual([0, 1, 2, 3, 0, 4]);
    expect([...table.mentionStart]).toEqual([3, 6, 6, 6, 15, 1]);
    expect([...table.mentionEnd]).toEqual([4, 9, 9, 9, 16, 2]);
  });

  test("given citations win over what the text looks like", () => {
    const text = "x [8590] and [12].";
    const citations = [
      { studies: ["7"] },
      { start: 2, end: 8, studies: ["85", "90"] },
      { start: 13, end: 17, studies: ["12"] },
    ];
    const table = parseEvidenceTable(withExample({ text, citations }));
    expect(table.studies.map((study) => study.id)).toEqual(["7", "85", "90", "12"]);
    expect([...table.citationStart]).toEqual([-1, 2, 13]);
    expect([...table.mentionStart]).toEqual([-1, -1, -1, 14]);
    expect([...table.mentionEnd]).toEqual([-1, -1, -1, 16]);
    expect(table.doubts).toEqual([]);
    expect(parseEvidenceTable(withExample({ citations: [] })).citationExample).toHaveLength(0);
  });

  test("an example may cite without a text", () => {
    const table = parseEvidenceTable(withExample({ text: undefined, citations: [{ studies: ["Smith 2010"] }] }));
    expect(table.examples[0]?.text).toBe("");
    expect(table.studies[0]?.id).toBe("Smith 2010");
  });

  test("studies that are only listed follow the cited ones", () => {
    const listed = [
      { id: "a", label: "a", studies: ["9", "2", "9"] },
      { id: "b", label: "b" },
      { id: "c", label: "c", studies: [] },
    ];
    const table = parseEvidenceTable(file({ groups: listed }));
    expect(table.studies.map((study) => study.id)).toEqual(["1", "2", "9"]);
    expect(table.citedCount).toBe(2);
    expect(table.groups.map((group) => group.studies && [...group.studies])).toEqual([[2, 1], null, []]);
  });

  test("ids that objects have too are ids", () => {
    const names = ["__proto__", "constructor", "toString"];
    const table = tableOf({ groups: names, themes: names, rows: [["constructor", "__proto__", "[1]"]] });
    expect(table.examples[0]).toMatchObject({ group: 1, theme: 0 });
  });

  test("parents are indices of the same list", () => {
    const table = parseEvidenceTable(
      file({
        groups: [
          { id: "a", label: "a", parent: "b" },
          { id: "b", label: "b", parent: null },
        ],
      }),
    );
    expect(table.groups.map((group) => group.parent)).toEqual([1, -1]);
  });
});

describe("words and addresses", () => {
  test("what a file leaves out", () => {
    const table = parseEvidenceTable(file({}));
    expect(table).toMatchObject({
      source: null,
      scope: null,
      gapMeaning: null,
      language: "und",
      notes: [],
      doubts: [],
    });
    expect(table.labels).toEqual({ group: "Group", theme: "Theme", example: "Example" });
  });

  test("a source says the best it has", () => {
    const sourceOf = (source: object) => parseEvidenceTable(file({ source })).source;
    expect(sourceOf({ citation: "A long one", short: "A 2020" })).toMatchObject({
      citation: "A long one",
      short: "A 2020",
    });
    expect(sourceOf({ citation: "A long one" })).toMatchObject({ short: "A long one", part: null });
    expect(sourceOf({ doi: "10.1/x" })).toMatchObject({ citation: "doi:10.1/x" });
    expect(sourceOf({ part: "Table 4" })).toBeNull();
  });

  test("a study's address is its reference's, else the table's pattern", () => {
    const url = (id: string, reference?: object) => {
      const studyUrl = "https://example.org/#ref-CR{id}";
      const examples = [{ id: "e", group: "a", theme: "t", text: "", citations: [{ studies: [id] }] }];
      return parseEvidenceTable(file({ studyUrl, examples, studies: [{ id, reference }] })).studies[0]?.url;
    };
    expect(url("85")).toBe("https://example.org/#ref-CR85");
    expect(url("a/b c$&")).toBe("https://example.org/#ref-CRa%2Fb%20c%24%26");
    expect(url("85", { title: "x" })).toBe("https://example.org/#ref-CR85");
    expect(url("85", { URL: "http://example.com/85" })).toBe("http://example.com/85");
    expect(url("85", { DOI: "https://doi.org/10.1/a b" })).toBe("https://doi.org/10.1/a%20b");
    expect(url("85", { DOI: "doi:10.1/a?b#c" })).toBe("https://doi.org/10.1/a%3Fb%23c");
    expect(parseEvidenceTable(file({})).studies[0]?.url).toBeNull();
  });

  test("doubts are said in words, and are no citations", () => {
    const table = tableOf({
      groups,
      themes,
      rows: [
        ["a", "t", "x [85, 88]."],
        ["a", "t", "y [8590], z [14–12]."],
        ["b", "t", "[140]"],
      ],
    });
    expect(table.doubts.map((doubt) => [doubt.example, enDoubts.doubt(doubt)])).toEqual([
      [1, "[8590]: 8590 is far from the others, 85 to 140. Was 85–90 meant? Not counted as a citation."],
      [1, "[14–12]: the range 14–12 does not go up. Not counted as a citation."],
    ]);
    expect(table.studies.map((study) => study.id)).toEqual(["85", "88", "140"]);
  });

  test("one lost dash does not vouch for another, and what the file lists is sure", () => {
    const texts = ["x [85, 88].", "y [8590].", "z [116121]", "[140]"];
    const short = { groups, themes, rows: texts.map((text) => ["a", "t", text] as const) };
    expect(tableOf(short).doubts).toHaveLength(2);
    const sure = [{ id: "a", label: "a", studies: ["8590", "116121"] }];
    expect(tableOf({ ...short, more: { groups: sure } }).doubts).toHaveLength(0);
  });

  test("a table that cites numbers of any size is not doubted", () => {
    const texts = ["[12345678, 23456789]", "[34567890]"];
    expect(tableOf({ groups, themes, rows: texts.map((text) => ["a", "t", text] as const) }).doubts).toEqual([]);
    const many = Array.from({ length: 24 }, (_, k) => ["a", "t", `[${k * 100 + 1}–${k * 100 + 100}]`] as const);
    const table = tableOf({ groups, themes, rows: many });
    expect(table.doubts).toEqual([]);
    expect(table.citedCount).toBe(2400);
  });

  test("a file is left as it was", () => {
    const before = structuredClone(piatFile);
    parseEvidenceTable(piatFile);
    expect(piatFile).toEqual(before);
  });
});

describe("a table of counts", () => {
  test("its numbers stand in rows without a text, and cite nobody", () => {
    expect(counted.counts).toEqual(new Float64Array([51, 0, 7, 3]));
    expect(counted.examples.map(({ group, theme, text }) => [group, theme, text])).toEqual([
      [0, 0, ""],
      [0, 1, ""],
      [1, 0, ""],
      [2, 1, ""],
    ]);
    expect(counted.citedCount).toBe(0);
    expect(counted.attributes.map(({ id }) => id)).toEqual(["setting"]);
  });

  test("examples may be left out, or be none", () => {
    const json = { ...file({ examples: undefined }), counts: [{ group: "a", theme: "t", value: 2 }] };
    expect(parseEvidenceTable(json).counts).toEqual(new Float64Array([2]));
    expect(parseEvidenceTable({ ...json, examples: null }).counts).toEqual(new Float64Array([2]));
  });

  test("beside examples, counts are kept in the file and shown nowhere", () => {
    const table = parseEvidenceTable(file({ counts: [{ group: "b", theme: "t", value: 9 }] }));
    expect(table.counts).toBeNull();
    expect(table.examples).toHaveLength(1);
  });
});

describe("several reports of one study", () => {
  const reported = (studies: object[], text = "First [12, 45]. Then [44–46]. Also [7].") =>
    tableOf({
      groups: ["a", "b"],
      themes: ["t"],
      rows: [
        ["a", "t", text],
        ["b", "t", "Again [45]."],
      ],
      more: { studies },
    });

  test("a citation of any of them is one of the study, and what is printed stays", () => {
    const table = reported([{ id: "12", reports: ["12", "45"] }]);
    expect(table.studies.map(({ id }) => id)).toEqual(["12", "44", "46", "7"]);
    const printed = [...table.mentionStudy].map((study, m) => {
      const citation = table.mentionCitation[m]!;
      const { text } = table.examples[table.citationExample[citation]!]!;
      return [table.studies[study]!.id, text.slice(table.mentionStart[m], table.mentionEnd[m])];
    });
    expect(printed).toEqual([
      ["12", "12"],
      ["12", "45"],
      ["44", "44–46"],
      ["12", "44–46"],
      ["46", "44–46"],
      ["7", "7"],
      ["12", "45"],
    ]);
    expect([...crossTabulate(table, "studies").values]).toEqual([4, 1]);
    expect(crossTabulate(table, "studies").total).toBe(4);
    // 12 and 44, 12 and 46, 44 and 46; a study is not cited together with itself.
    expect(coCite(table, "bracket").source).toHaveLength(3);
  });

  test("two of them in one range are one mention, and groups list the study once", () => {
    const table = tableOf({
      groups: ["a"],
      themes: ["t"],
      rows: [["a", "t", "A range [1–3]."]],
      more: {
        groups: [{ id: "a", label: "A", studies: ["1", "2", "3", "9"] }],
        studies: [{ id: "x", reports: ["2", "3"] }],
      },
    });
    expect(table.studies.map(({ id }) => id)).toEqual(["1", "x", "9"]);
    expect(table.mentionStudy).toHaveLength(2);
    expect([...table.groups[0]!.studies!]).toEqual([0, 1, 2]);
  });

  test("its references are those of the study and of its reports; its address is that of a report", () => {
    const table = tableOf({
      groups: ["a"],
      themes: ["t"],
      rows: [["a", "t", "Once [2]. Twice [3]."]],
      more: {
        studyUrl: "https://example.org/#ref-{id}",
        studies: [
          { id: "x", reports: ["2", "3"] },
          { id: "3", reference: { title: "The other report" } },
        ],
      },
    });
    expect(table.studies).toEqual([
      { id: "x", label: "x", url: "https://example.org/#ref-2", references: [{ title: "The other report" }] },
    ]);
  });

  test("a report is of one study, which is itself none", () => {
    const more = (studies: object[]) => errorOf(file({ studies }));
    expect(
      more([
        { id: "1", reports: ["2"] },
        { id: "3", reports: ["4", "2"] },
      ]),
    ).toBe('studies[1].reports[1]: expected a report of this study only, got "2"');
    expect(
      more([
        { id: "1", reports: ["2"] },
        { id: "2", reports: ["1"] },
      ]),
    ).toBe('studies[0].reports: expected none, since it is itself a report of a study, got "1"');
  });
});

test("unit: what the references are, studies where nothing is said", () => {
  expect(tableOf({ groups, themes, rows }).unit).toBe("studies");
  expect(tableOf({ groups, themes, rows, more: { unit: "reports" } }).unit).toBe("reports");
  expect(errorOf(file({ unit: "papers" }))).toBe('unit: expected "studies" or "reports", got "papers"');
});

test("year and type of references are attributes of studies where the file declares none", () => {
  const study = (id: string, year: number) => ({
    id,
    reference: { type: "article-journal", title: "T", issued: { "date-parts": [[year]] } },
  });
  const json = file({ studies: [study("1", 2012), { id: "2", reference: "lost", attributes: { year: 2001 } }] });
  expect(errorOf(json)).toBe('studies[1].reference: expected an object, got "lost"');
  const table = parseEvidenceTable(file({ studies: [study("1", 2012)] }), placeMentions, attributesFromReferences);
  expect(table.attributes).toEqual([
    { id: "year", of: "study", label: "Year", type: "number", declared: [], values: [2012, null] },
    { id: "type", of: "study", label: "Type", type: "text", declared: [], values: ["Journal article", null] },
  ]);
  expect(evidenceFileOf(table)).not.toHaveProperty("attributes");

  const attributes = [{ id: "year", of: "study", label: "Year of publication", type: "number" }];
  const own = { ...study("1", 2012), attributes: { year: 2011 } };
  const declared = parseEvidenceTable(file({ attributes, studies: [own] }), placeMentions, attributesFromReferences);
  expect(declared.attributes[0]).toMatchObject({ label: "Year of publication", values: [2011, null] });
});
