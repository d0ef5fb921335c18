import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { piat, piatFile } from "./testTable";

test("every example is verbatim, to the last apostrophe", () => {
  const texts = piat.examples.map((example) => example.text).join("\n");
  // The hash of the 15 examples as the published table prints them, one a line.
  expect(createHash("sha256").update(texts).digest("hex")).toBe(
    "cc867dce360ffa25ae0b3e1a083f2ef8d0463bd6a18a8459d038a429aaa84c40",
  );
  const count = (character: string) => texts.split(character).length - 1;
  expect(["ʼ", "’", "—", "\u00a0", "'"].map(count)).toEqual([4, 3, 1, 1, 0]);
  expect(texts).toContain("lived -experience");
  expect(texts).toContain("lived experienced");
});

test("the footnote says what a gap means", () => {
  expect(piat.gapMeaning).toBe(
    "If the studies in the innovation group did not contribute data to a theme, that theme is not listed under the innovation group and no example is provided",
  );
  expect(piat.notes).toEqual([piat.gapMeaning]);
});

test("groups and themes in the order as published", () => {
  expect(piat.groups.map((group) => group.label)).toEqual([
    "E-innovations",
    "Family-focused innovations",
    "Peer workers",
    "Personal recovery planning",
    "Recovery colleges",
    "Service navigation and coordination",
    "Staff training",
  ]);
  expect(piat.themes.map((theme) => theme.label)).toEqual(["Flexibility", "Relationship building", "Lived experience"]);
  expect(piatFile.themes.flatMap((theme) => theme.printedAs ?? [])).toEqual(["Relationship Building"]);
});

test("examples, citations, mentions, studies", () => {
  expect(piat.examples).toHaveLength(15);
  expect(piat.citationExample).toHaveLength(20);
  expect(piat.mentionCitation).toHaveLength(46);
  expect(piat.citedCount).toBe(28);
  expect(piat.studies).toHaveLength(56);
  expect(piat.doubts).toEqual([]);
});

test("every citation and mention stands where it says", () => {
  const textOf = (citation: number) => piat.examples[piat.citationExample[citation]!]!.text;
  piat.citationStart.forEach((start, citation) => {
    expect(textOf(citation).slice(start, piat.citationEnd[citation])).toMatch(/^\[\d+(, \d+)*\]$/);
  });
  piat.mentionStart.forEach((start, mention) => {
    const printed = textOf(piat.mentionCitation[mention]!).slice(start, piat.mentionEnd[mention]);
    expect(printed).toBe(piat.studies[piat.mentionStudy[mention]!]?.id);
  });
});

test("source and addresses", () => {
  expect(piat.source).toMatchObject({ short: "Piat et al. 2021", part: "Table 4", license: "CC BY 4.0" });
  expect(piat.studies[0]).toEqual({
    id: "85",
    label: "85",
    url: "https://systematicreviewsjournal.biomedcentral.com/articles/10.1186/s13643-021-01646-0#ref-CR85",
    references: [],
  });
});
