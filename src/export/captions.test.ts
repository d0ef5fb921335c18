import { describe, expect, test } from "vitest";
import { heatmapModelOf, matrixOf, sharesOf } from "../charts/heatmapTestModel";
import { sharedModel } from "../charts/sharedModel";
import { counted, piat, small, tableOf } from "../data/testTable";
import { en, enOf } from "../messages/en";
import { enCaptions, enCaptionsOf } from "../messages/enCaptions";
import { enCompare, enCompareOf } from "../messages/enCompare";
import { withCounts } from "../messages/enCounts";
import { enTableFigure } from "../messages/enTableFigure";
import { reportNoun } from "../messages/noun";
import { compare } from "../model/compare";
import { crossTabulate } from "../model/crossTabulate";
import { type EvidenceTable, everything, type Filter } from "../model/evidenceTable";
import { labelsOf, order } from "../model/order";
import type { CaptionContext } from "./captions";
import { compareCaptions } from "./compareCaptions";
import { heatmapCaptions } from "./heatmapCaptions";
import { sharedCaptions } from "./sharedCaptions";

const contextOf = (table: EvidenceTable, filter: Filter = everything): CaptionContext => ({
  ...{ table, filter, messages: en, words: enCaptions, version: "0.1.0" },
});
const heatmapOf = (table: EvidenceTable, filter: Filter = everything) => {
  const matrix = crossTabulate(table, "studies", filter);
  const { title, groups, themes } = table;
  return { title, matrix, order: order(matrix, "published", labelsOf(table)), groups, themes };
};
const credit =
  "Adapted from Piat et al. 2021, Factors influencing the implementation of mental health recovery into services: a systematic mixed studies review. Systematic Reviews 10:134, Table 4, doi 10.1186/s13643-021-01646-0, CC BY 4.0.";

describe("the built-in heatmap", () => {
  const found = heatmapCaptions(heatmapOf(piat), "published", contextOf(piat));

  test("a caption says what it is, what a count and a gap mean, and whose it is", () => {
    expect(found.caption.startsWith(`Figure. ${piat.title}. Heatmap of 7 innovation groups by 3 themes. `)).toBe(true);
    expect(found.caption).toContain("how many different studies the table cites for that group and theme");
    expect(found.caption).toContain("a total can be smaller than the sum of its cells");
    expect(found.caption).toContain("not stronger or more favourable evidence");
    expect(found.caption).toContain(`The table says of it: “${piat.gapMeaning}”. Gaps are hatched`);
    expect(found.caption.endsWith(credit)).toBe(true);
  });

  test("the methods sentence names unit, counting, order, software and version", () => {
    expect(found.methods).toBe(
      "Distinct studies cited in the table’s examples were counted for each group and theme; a study counts once in a cell, once in the total of a row or a column, and once in all. Rows and columns stand as published. The figure was made with Evidence Loom, version 0.1.0.",
    );
  });

  test("the alternative text has the main numbers in 150 characters", () => {
    expect(found.altText).toBe(
      "Heatmap of 7 innovation groups by 3 themes: 28 distinct studies in all, 6 gaps, largest totals Peer workers (11) and Lived experience (15).",
    );
    expect(found.altText.length).toBeLessThanOrEqual(150);
  });

  test("the description goes from how it is made, by its numbers, to how they are spread", () => {
    const { construction, statistics, trend } = found.description;
    expect(construction).toContain(
      "a column for each of 3 themes (Flexibility; Relationship building; Lived experience)",
    );
    expect(statistics).toContain(
      "In all there are 28 distinct studies. Of 21 cells, 15 have a number, from 1 to 6; 6 are gaps.",
    );
    expect(statistics).toContain(
      "The largest number is in Peer workers, Relationship building (6) and Peer workers, Lived experience (6).",
    );
    expect(statistics).toContain(
      "The largest row total is that of Peer workers (11), the smallest that of Family-focused innovations (1). The largest column total is that of Lived experience (15), the smallest that of Relationship building (8).",
    );
    expect(statistics).toContain("Staff training, Flexibility; Staff training, Relationship building.");
    // 1 1 1 1 2 2 2 2 3 3 3 3 4 6 6: the eighth of fifteen is 2.
    expect(trend).toContain("At least half of the cells with a number have 2 or less.");
    expect(trend).toContain("Flexibility 6, Relationship building 4, Lived experience 5, of 7 each");
  });
});

test("what is filtered out is said, and is no gap", () => {
  const filter: Filter = { examples: Uint8Array.of(1, 1, 0, 1, 1, 1), studies: null };
  const { caption, description } = heatmapCaptions(heatmapOf(small, filter), "total", contextOf(small, filter));
  expect(caption).toContain("1 cell is filtered out. Showing 7 of 7 studies and 5 of 6 examples.");
  expect(description.statistics).toContain(
    "Of 9 cells, 4 have a number, from 0 to 3; 4 are gaps and 1 is filtered out.",
  );
});

test("a table without a source has no credit, and one that is silent on gaps is not spoken for", () => {
  const { caption } = heatmapCaptions(heatmapOf(small), "byHand", contextOf(small));
  expect(caption).not.toContain("Adapted");
  expect(caption).toContain("the table does not say why");
});

test("without a gap no gap is explained; turned round, rows are themes", () => {
  const table = tableOf({ groups: ["A"], themes: ["x", "y"], rows: [["A", "x", "One [1]."]] });
  const model = { ...heatmapModelOf(["A"], ["x", "y"], matrixOf(["1 2"])), isTurned: true };
  const { caption, description } = heatmapCaptions(model, "similarity", contextOf(table));
  expect(caption).not.toContain("gap");
  expect(description.construction).toContain("a row for each of 2 themes (x; y) and a column for each of 1 group (A)");
});

test("shares are said as how many of how many; many that tie are counted", () => {
  const groups = ["A", "B", "C", "D"];
  const table = tableOf({ groups, themes: ["x"], rows: [["A", "x", "One [1]."]] });
  const model = heatmapModelOf(groups, ["x"], sharesOf(["1", "1", "1", "1"], [4, 4, 4, 4]));
  const { statistics } = heatmapCaptions(model, "published", contextOf(table)).description;
  expect(statistics).toContain("The largest number is in 4 of them (1 of 4 each).");
  expect(statistics).toContain("All row totals are alike: 4 of them (1 of 4 each).");
});

test("an alternative text leaves away what would make it too long", () => {
  const long = "Programmes that bring people with lived experience into the design of services";
  const model = heatmapModelOf([long, "B"], ["x", "y"], matrixOf(["4 2", "1 ."]));
  const table = tableOf({ groups: [long, "B"], themes: ["x", "y"], rows: [["B", "x", "One [1]."]] });
  expect(heatmapCaptions(model, "published", contextOf(table)).altText).toBe(
    "Heatmap of 2 groups by 2 themes: 7 mentions in all, 1 gap, at most 4 in a cell.",
  );
});

describe("the built-in comparison of its themes", () => {
  const found = compareCaptions(compare(piat, "themes", [0, 1, 2]), enCompare, contextOf(piat));

  test("caption and methods say what a dot and sharing are", () => {
    expect(found.caption).toContain(
      "Studies of Flexibility, Relationship building and Lived experience side by side. The rows are 7 innovation groups. Each dot is one study",
    );
    expect(found.caption).toContain(`“${piat.gapMeaning}”. Gaps are hatched. ${credit}`);
    expect(found.methods).toContain("A study counts once for each of the themes, however often it is cited there");
    expect(found.methods).toContain("Evidence Loom, version 0.1.0");
  });

  test("alternative text", () => {
    expect(found.altText).toBe(
      "Studies of Flexibility, Relationship building and Lived experience side by side: 14, 8 and 15 studies, 2 shared by all, 6 gaps.",
    );
  });

  test("numbers and how they are spread", () => {
    expect(found.description.statistics).toBe(
      "Studies cited here: 14 for Flexibility, 8 for Relationship building and 15 for Lived experience. In all 28 studies are cited. 2 studies are cited for all three. Of two at a time, Flexibility and Lived experience share most: 6. 6 of 21 cells are gaps.",
    );
    // Shared by two: 6 + 3 + 2, each with the two that all share: 4 + 1 + 0 in just two; 28 - 5 - 2 in one.
    expect(found.description.trend).toContain("21 studies in one only, 5 studies in 2 and 2 studies in 3.");
  });
});

test("of a table of counts a caption says that the numbers are as counted in the table, and that totals are sums", () => {
  const context = { ...contextOf(counted), messages: withCounts(en) };
  const found = heatmapCaptions(heatmapOf(counted), "published", context);
  expect(found.caption).toBe(
    "Figure. Coded segments. Heatmap of 3 groups by 2 themes. Each number is as the table gives it. Totals are sums of their cells: what is counted in two cells counts twice, since the table does not say what they have in common. The more a cell stands out from the page, the higher its number; that is not stronger or more favourable evidence. A gap is a cell without a number; the table does not say why. Gaps are hatched, or where cells are small in a tone of their own.",
  );
  expect(found.methods).toContain("as counted in the table; totals are sums of their cells");
  expect(found.altText).toContain("61 counted in all, 2 gaps");
  expect(found.description.trend).not.toContain("studies");
});

test("captions of a table that cites reports speak of reports", () => {
  const context = { ...contextOf(small), messages: enOf(reportNoun), words: enCaptionsOf(reportNoun) };
  const found = heatmapCaptions(heatmapOf(small), "published", context);
  expect(found.altText).toContain("7 distinct cited reports in all");
  expect(found.methods).toContain("Distinct reports cited in the table’s examples were counted");
  const compared = compareCaptions(compare(small, "themes", [0, 1]), enCompareOf(reportNoun), context);
  expect(JSON.stringify([found, compared])).not.toMatch(/\bstud(y|ies)\b/i);
});

test("shared studies: every combination that has some in words, the others counted", () => {
  const model = sharedModel(piat, compare(piat, "themes", [0, 1, 2]), enTableFigure.shared);
  const found = sharedCaptions(model, "themes", contextOf(piat));
  expect(found.caption).toContain("Studies shared by Flexibility, Relationship building and Lived experience.");
  expect(found.caption.endsWith(credit)).toBe(true);
  expect(found.methods).toContain("(Jaccard 1901). The figure was made with Evidence Loom, version 0.1.0.");
  expect(found.altText).toBe(
    "UpSet plot of studies shared by Flexibility, Relationship building and Lived experience, at most 6 in a combination, 2 shared by all.",
  );
  expect(found.description.statistics).toBe(
    "Studies cited for each: Flexibility (14 studies), Relationship building (8 studies) and Lived experience (15 studies). Shared: Flexibility and Lived experience 6 (Jaccard 0.26); Relationship building and Lived experience 3 (Jaccard 0.15); Flexibility and Relationship building 2 (Jaccard 0.10); Flexibility, Relationship building and Lived experience 2.",
  );
});
