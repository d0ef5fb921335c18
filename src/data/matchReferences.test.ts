import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addReferences } from "./addReferences";
import type { EvidenceFile } from "./evidenceFile";
import { matchReferences } from "./matchReferences";
import { evidenceFileOf, parseEvidenceTable } from "./parseEvidenceTable";
import { readReferences } from "./readReferences";
import { piat, tableOf } from "./testTable";

const apa = readReferences(`Smith, J. (2010). Alone. J One, 1, 1–2.
Smith, J., & Park, K. (2010). Two. J One, 2, 1–2.
Müller, J., Lee, K., & Park, K. (2011a). First. J One, 3, 1–2.
Müller, J., Lee, K., & Park, K. (2011b). Second. J One, 4, 1–2.
van der Berg, K. (1999). Particle. J One, 5, 1–2.
World Health Organization. (2015). Report. WHO.
Lee, K. (2012). One. J One, 6, 1–2.
Lee, K. (2012). Another. J One, 7, 1–2.
Garcia, M., Lopez, N., & Ruiz, P. (2013). Several. J One, 8, 1–2.`).entries;

const match = (...studies: string[]) => {
  const { matches, doubts } = matchReferences(studies, apa);
  return [...matches.map((m) => [m.study, m.reference]), ...doubts.map((d) => [d.study, d.kind, ...d.references])];
};

describe("by authors and year", () => {
  test.each<[string, unknown[]]>([
    ["Smith 2010", ["Smith 2010", 0]],
    ["Smith & Park 2010", ["Smith & Park 2010", 1]],
    ["Muller 2011a", ["Muller 2011a", 2]],
    ["Müller 2011b", ["Müller 2011b", 3]],
    ["van der Berg 1999", ["van der Berg 1999", 4]],
    ["Berg 1999", ["Berg 1999", 4]],
    ["WHO 2015", ["WHO 2015", 5]],
    ["World Health Organization 2015", ["World Health Organization 2015", 5]],
    ["Garcia 2013", ["Garcia 2013", 8]],
    ["G. Garcia 2013", ["G. Garcia 2013", 8]],
    ["Lee 2012", ["Lee 2012", "several", 6, 7]],
    ["Lee 2012b", ["Lee 2012b", "several", 7, 6]],
    ["Müller 2011", ["Müller 2011", "several", 2, 3]],
    ["Smith 2011", ["Smith 2011", "year", 0, 1]],
    ["Smith in press", ["Smith in press", "year", 0, 1]],
  ])("%s", (study, expected) => expect(match(study)).toEqual([expected]));

  test("what nobody wrote has none, and a reference is taken once", () => {
    expect(match("Nobody 2010", "__proto__", "Smith 1950")).toEqual([]);
    expect(match("Garcia 2013", "M. Garcia 2013")).toEqual([
      ["Garcia 2013", 8],
      ["M. Garcia 2013", "taken", 8],
    ]);
  });

  test("what is left is listed on both sides", () => {
    const { studies, references } = matchReferences(["Smith 2010", "Lee 2012", "Nobody 2010"], apa);
    expect(studies).toEqual(["Lee 2012", "Nobody 2010"]);
    expect(references).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test("an answer comes first, and takes", () => {
    const answers = [
      { study: "Lee 2012", reference: 7 },
      { study: "Smith 2010", reference: null },
      { study: "X", reference: 99 },
    ];
    const { matches, doubts, studies } = matchReferences(["Lee 2012", "Smith 2010", "X"], apa, { answers });
    expect(matches).toEqual([{ study: "Lee 2012", reference: 7, by: "answer" }]);
    expect([doubts, studies]).toEqual([[], ["Smith 2010", "X"]]);
  });
});

describe("by number and key", () => {
  const list = readReferences(
    "85. Lee K. One. J. 2010;1:1.\n86. Park S. Two. J. 2011;1:1.\n88. Kim L. Three. J. 2012;1:1.",
  ).entries;

  test("numbers are those of the list", () => {
    const { matches, studies, references, mayBeByOrder } = matchReferences(["88", "85", "87"], list);
    expect(matches).toEqual([
      { study: "88", reference: 2, by: "number" },
      { study: "85", reference: 0, by: "number" },
    ]);
    expect([studies, references, mayBeByOrder]).toEqual([["87"], [1], false]);
  });

  test("a number that is there twice is a question", () => {
    const twice = [...list, ...list.slice(0, 1)];
    expect(matchReferences(["85"], twice).doubts).toEqual([{ study: "85", kind: "several", references: [0, 3] }]);
  });

  test("keys are those of the file, in any case", () => {
    const bib = readReferences("@book{moran2012, title={One}}\n@book{12, title={Two}}").entries;
    expect(matchReferences(["Moran2012", "12"], bib).matches.map((m) => [m.reference, m.by])).toEqual([
      [0, "key"],
      [1, "key"],
    ]);
  });

  test("the order of a list without numbers is offered, and taken only when asked for", () => {
    expect(matchReferences(["2", "9"], apa)).toMatchObject({ matches: [], mayBeByOrder: true });
    expect(matchReferences(["2", "10"], apa).mayBeByOrder).toBe(false);
    expect(matchReferences(["2", "9", "10"], apa, { byOrder: true }).matches).toEqual([
      { study: "2", reference: 1, by: "order" },
      { study: "9", reference: 8, by: "order" },
    ]);
  });
});

test("every study and reference is matched or left, once", () => {
  const study = fc.constantFrom(
    "Smith 2010",
    "Smith & Park 2010",
    "Lee 2012",
    "WHO 2015",
    "1",
    "Müller 2011",
    "__proto__",
    "Smith in press",
  );
  fc.assert(
    fc.property(fc.uniqueArray(fc.oneof(study, fc.string())), (studies) => {
      const { matches, studies: left, references } = matchReferences(studies, apa);
      expect([...matches.map((m) => m.study), ...left].sort()).toEqual([...studies].sort());
      expect([...matches.map((m) => m.reference), ...references].sort()).toEqual(apa.map((_, i) => i).sort());
    }),
  );
});

describe("a file with references", () => {
  const table = tableOf({ groups: ["A"], themes: ["X"], rows: [["A", "X", "so [1, 2]"]] });
  const file = evidenceFileOf(table) as EvidenceFile;
  const entries = readReferences(
    `@article{1, title={One}, author={Lee, K}, year=2010, doi={10.1000/x}}\n@misc{2, title={Two}}`,
  ).entries;

  test("has them at its studies, with year and type as attributes", () => {
    const added = addReferences(file, entries, matchReferences(["1", "2"], entries).matches);
    const opened = parseEvidenceTable(added);
    expect(opened.studies.map((study) => study.url)).toEqual(["https://doi.org/10.1000/x", null]);
    expect(opened.attributes).toMatchObject([
      { id: "year", of: "study", label: "Year", type: "number", values: [2010, null] },
      { id: "type", of: "study", label: "Type", type: "text", values: ["Journal article", null] },
    ]);
    expect(file).not.toHaveProperty("studies");
  });

  test("keeps what it says itself", () => {
    const own = {
      ...file,
      attributes: [
        { id: "year", of: "group", label: "Founded", type: "number" },
        { id: "type", of: "study", label: "Design", type: "text" },
      ],
      studies: [{ id: "1", attributes: { type: "RCT" }, reports: ["1"] }],
    } as EvidenceFile;
    const added = addReferences(own, entries, [{ study: "1", reference: 0 }]);
    expect(added.attributes?.map(({ id }) => id)).toEqual(["year", "type", "reference-year"]);
    expect(added.studies).toEqual([
      {
        id: "1",
        reports: ["1"],
        reference: entries[0]!.reference,
        attributes: { type: "RCT", "reference-year": 2010 },
      },
    ]);
  });

  test("without a match is the same file", () => {
    expect(addReferences(evidenceFileOf(piat) as EvidenceFile, entries, [])).toEqual(evidenceFileOf(piat));
  });
});
