import { describe, expect, test } from "vitest";
import { piat, tableOf } from "../data/testTable";
import { light } from "./counts";
import { type EvidenceTable, everything } from "./evidenceTable";
import { makeFilter } from "./makeFilter";
import { find, lightFound, placesOfWords } from "./search";

const words: EvidenceTable = tableOf({
  groups: ["Peer workers", "Collèges"],
  themes: ["Relationship building", "Lived experience"],
  rows: [
    ["Peer workers", "Relationship building", "Expérience of RELATIONSHIPS, well-being [1, 12]."],
    ["Peer workers", "Lived experience", "An experienced coach [2]. Correlations."],
    ["Collèges", "Lived experience", "同僚との関係を築く [12]."],
  ],
});
const indices = (mask: Uint8Array | undefined) => [...(mask ?? [])].flatMap((one, i) => (one === 1 ? [i] : []));
const examples = (query: string) => indices(find(words, query)?.examples);

describe("find", () => {
  test.each<[string, number[]]>([
    ["rela", [0]], // at the beginning of a word: not in "correlations"
    ["experiencia", []],
    ["experience", [0, 1]],
    ["expérience", [0, 1]],
    ["EXPERIENCE RELATION", [0]],
    ["experience of coach", []], // all of the words
    ["being", [0]],
    ["well-be", [0]],
    ["関係", [2]], // written without spaces: anywhere
    ["関係 同僚", [2]],
    ["係関", []],
    ["12", [0, 2]],
    ["2", [1]],
    ["(coach)", [1]],
  ])("%s is in the examples %j", (query, found) => {
    expect(examples(query)).toEqual(found);
  });

  test("nothing but spaces and marks is nothing to search for", () => {
    expect(find(words, "")).toBeNull();
    expect(find(words, " … [ ")).toBeNull();
  });

  test("groups, themes and studies are found by what they are called", () => {
    const found = find(words, "coll");
    expect(indices(found?.groups)).toEqual([1]);
    expect(indices(found?.themes)).toEqual([]);
    expect(indices(find(words, "building")?.themes)).toEqual([0]);
    expect(indices(find(words, "1")?.studies).map((study) => words.studies[study]?.label)).toEqual(["1", "12"]);
  });

  test("a study is found by its whole name, and not by what all of them are called", () => {
    const called = (query: string) => indices(find(words, query, (label) => `Study ${label}`)?.studies).length;
    expect(called("study 12")).toBe(1);
    expect(called("study")).toBe(0);
    expect(called("s")).toBe(0);
  });

  test("a study is found by the name that its reference gives it, beside its number", () => {
    const nameOf = ({ label }: { label: string }) => (label === "12" ? "Müller & Study 2012" : null);
    const called = (query: string) =>
      indices(
        find(words, query, (label, name) => (name === null ? `Study ${label}` : `Study ${label}, ${name}`), nameOf)
          ?.studies,
      ).map((study) => words.studies[study]?.label);
    expect(called("muller")).toEqual(["12"]);
    expect(called("muller 12")).toEqual(["12"]);
    expect(called("2012")).toEqual(["12"]);
    expect(called("12")).toEqual(["12"]);
    expect(called("null")).toEqual([]);
  });

  test("in the published table: prefixes, case and its odd apostrophes", () => {
    const count = (query: string) => indices(find(piat, query)?.examples).length;
    const having = (part: RegExp) => piat.examples.filter(({ text }) => part.test(text)).length;
    expect(count("relationship")).toBe(having(/relationship/i));
    expect(count("RELA")).toBe(having(/\brela/i));
    expect(count("lived experience")).toBe(
      piat.examples.filter(({ text }) => /\blived/i.test(text) && /\bexperience/i.test(text)).length,
    );
    expect(count("peer")).toBeGreaterThan(0);
  });
});

describe("placesOfWords", () => {
  const marked = (text: string, query: string) =>
    placesOfWords(text, find(words, query)?.words ?? []).map(([start, end]) => text.slice(start, end));

  test("marks what was written, accents and all", () => {
    expect(marked("Expérience, e\u0301tude; EXPERT", "exp etude")).toEqual(["Exp", "EXP", "e\u0301tude"]);
    expect(marked("Maß und Maßnahme", "mas")).toEqual(["Maß", "Maß"]);
    expect(marked("関係と関係", "関係")).toEqual(["関係", "関係"]);
    expect(marked("𝐀 naïve 😀 naive", "naive")).toEqual(["naïve", "naive"]);
  });
});

describe("lightFound", () => {
  const lit = (query: string, filter = everything) => {
    const found = find(words, query);
    if (!found) throw new Error("expected words");
    return lightFound(words, found, filter);
  };
  const study = (id: string) => words.studies.findIndex((one) => one.id === id);

  test("the cells, headings and studies of the examples", () => {
    const { cells, groups, themes, studies } = lit("coach");
    expect([...cells]).toEqual([0, 1, 0, 0]);
    expect([...groups]).toEqual([1, 0]);
    expect([...themes]).toEqual([0, 1]);
    expect(indices(studies.map((one) => (one === light.focus ? 1 : 0)))).toEqual([study("2")]);
  });

  test("a study that the words name is in focus, those cited beside it are tied to it", () => {
    const { studies } = lit("12");
    expect(studies[study("12")]).toBe(light.focus);
    expect(studies[study("1")]).toBe(light.neighbour);
    expect(studies[study("2")]).toBe(light.none);
  });

  test("a heading with the words is lit without an example", () => {
    expect([...lit("building").themes]).toEqual([1, 0]);
    expect([...lit("building").cells]).toEqual([0, 0, 0, 0]);
  });

  test("what is filtered out stays dark", () => {
    const nothing = { hiddenThemes: [], hiddenStudies: [], citedIn: 1, facets: [], found: null };
    const filter = makeFilter(words, { ...nothing, hiddenGroups: ["Peer workers"] });
    expect([...lit("12", filter).cells]).toEqual([0, 0, 0, 1]);
    expect(lit("12", filter).studies[study("1")]).toBe(light.none);
  });
});
