import { describe, expect, test } from "vitest";
import { arrangeChord, chordAmong, chordModel } from "../charts/chordModel";
import { piat, tableOf } from "../data/testTable";
import { en } from "../messages/en";
import { enCaptions } from "../messages/enCaptions";
import { coCite } from "../model/coCite";
import { type EvidenceTable, everything } from "../model/evidenceTable";
import { sharedStudies } from "../model/sharedStudies";
import { strength } from "../model/strength";
import { chordCaptions, type RingFigure } from "./chordCaptions";

const contextOf = (table: EvidenceTable) => ({
  ...{ table, filter: everything, messages: en, words: enCaptions, version: "0.1.0" },
});
const pairs = coCite(piat, "example");
const figure: RingFigure = {
  ...{ model: chordModel(piat, pairs), pairs, minimum: 1, reaching: 46, rare: 0, entries: 28, center: null },
  ring: "crossings",
};

describe("the built-in chord", () => {
  const found = chordCaptions(figure, "chord", contextOf(piat));

  test("a caption says what arcs and ribbons are, and what they do not say", () => {
    expect(found.caption).toContain(
      "Chord of 28 studies. Each arc is a study; a ribbon joins two studies cited together in the same example, and its width is how many examples cite both. A study with an outer arc is cited under that group, too.",
    );
    expect(found.caption).toContain("not that the studies cite each other, agree or are alike");
    expect(found.caption).toContain("Shown: 46 pairs. 3 studies are tied to no other: 93, 126, 133.");
    expect(found.caption.endsWith("Table 4, doi 10.1186/s13643-021-01646-0, CC BY 4.0.")).toBe(true);
  });

  test("the methods sentence names unit, counting, order, software and version, and nothing that was not left out", () => {
    expect(found.methods).toBe(
      "Two studies were taken as co-cited where the review names both in the same example; a study counts once in an example. The strength of a pair is the number of examples that cite both (full counting). The studies stand by group, and within it so that ribbons cross little. The figure was made with Evidence Loom, version 0.1.0.",
    );
  });

  test("alternative text", () => {
    expect(found.altText).toBe(
      "Chord of 28 studies: 46 pairs cited together in the same example, strongest 104 and 109 (3), 3 tied to no other.",
    );
  });

  test("numbers and how they are spread", () => {
    expect(found.description.statistics).toContain(
      "Shown: 46 pairs, with strengths from 1 to 3. The strongest: 104 and 109 (3).",
    );
    // 46 pairs sum to 52 with one of 3, so the other 45 sum to 49: four of them are 2.
    expect(found.description.trend).toContain("1 pair of 3, 4 pairs of 2 and 41 pairs of 1.");
  });
});

test("a minimum, the strongest only, and whose ties are shown are in the methods", () => {
  const { methods, caption } = chordCaptions(
    { ...figure, model: { ...figure.model, minimum: 3 }, minimum: 2, reaching: 5, center: "104" },
    "chord",
    contextOf(piat),
  );
  expect(methods).toContain("Pairs below a strength of 2 are left out.");
  expect(methods).toContain("Of 5 pairs the strongest 1 are drawn");
  expect(methods).toContain("Only what is tied to Study 104 is shown.");
  expect(caption).toContain("Shown: 1 of 46 pairs.");
});

test("the matrix of the same pairs has rows, columns and colours, no ribbons", () => {
  const { caption, altText } = chordCaptions(figure, "matrix", contextOf(piat));
  expect(caption).toContain("Matrix of 28 studies. Rows and columns are studies; a coloured cell joins two");
  expect(caption).not.toContain("ribbon");
  expect(altText).toMatch(/^Matrix of 28 studies: 46 pairs/);
});

test("groups are tied by studies, and two of the built-in table's groups are", () => {
  const shared = sharedStudies(piat, "groups");
  const ring = piat.groups.map(({ id, label }, index) => ({ index, id, label, groups: [index] }));
  const drawn = Array.from(shared.full.keys());
  const { data } = chordAmong(piat, shared, {
    ring,
    drawn,
    measure: "jaccard",
    strengths: strength(shared, "jaccard"),
  });
  const { altText, methods, description } = chordCaptions(
    { ...figure, model: arrangeChord(data), pairs: shared, entries: 7, minimum: 0, reaching: 1, ring: "label" },
    "chord",
    contextOf(piat),
  );
  // 109 and 115 are cited under both; 11 and 4 studies are 13 in all: 2 / 13 = 0.154.
  expect(altText).toBe(
    "Chord of 7 groups: 1 pair sharing studies, strongest Peer workers and Personal recovery planning (0.15), 5 tied to no other.",
  );
  expect(methods).toContain("Two groups were taken as tied by the distinct studies that the review cites under both.");
  expect(methods).toContain("c/(s₁ + s₂ − c), with c the studies cited under both, and s the studies cited under each");
  expect(methods).toContain("The groups stand in the order of their labels.");
  expect(description.statistics).toContain("each with a strength of 0.15");
});

test("where no two are tied, that is what is said", () => {
  const table = tableOf({
    groups: ["A"],
    themes: ["x"],
    rows: [
      ["A", "x", "One [1]. "],
      ["A", "x", "Two [2]."],
    ],
  });
  const none = coCite(table, "example");
  const { altText, description } = chordCaptions(
    { ...figure, model: chordModel(table, none), pairs: none, reaching: 0, entries: 2 },
    "chord",
    contextOf(table),
  );
  expect(altText).toBe("Chord of 2 studies: 0 pairs cited together in the same example, 2 tied to no other.");
  expect(description.statistics).toBe("No two are tied.");
});
