import { describe, expect, test } from "vitest";
import { piat, tableOf } from "../data/testTable";
import { coCite } from "../model/coCite";
import { everything } from "../model/evidenceTable";
import { sharedStudies } from "../model/sharedStudies";
import { shownPairs } from "./chordData";
import { type ChordModel, chordModel } from "./chordModel";
import { chosenChord } from "./chosenChord";
import { withoutIsolated } from "./withoutIsolated";

test("without a choice it is the chord of the table, filtered or not", () => {
  const pairs = coCite(piat, "bracket");
  expect(chosenChord(piat, pairs)).toEqual(chordModel(piat, pairs));
  const filter = { ...everything, studies: Uint8Array.from(piat.studies, ({ id }) => (id === "104" ? 0 : 1)) };
  const left = coCite(piat, "example", filter);
  expect(chosenChord(piat, left, { filter })).toEqual(chordModel(piat, left, filter));
});

const labels = ({ studies }: ChordModel) => studies.map((study) => study.label);
const ribbons = ({ studies, source, target, strength }: ChordModel) =>
  Array.from(strength, (value, k) => [
    [studies[source[k]!]!.label, studies[target[k]!]!.label].sort().join(" "),
    Math.round(value * 1000) / 1000,
  ]).sort();

describe("the ring as a reader chooses it", () => {
  /** Study 1 with 2 twice and with 3 once, 4 with 5 once, 6 alone. */
  const table = tableOf({
    groups: ["a", "b"],
    themes: ["x"],
    rows: [
      ["a", "x", "[1, 2]"],
      ["a", "x", "[2, 1]"],
      ["a", "x", "[1, 3]"],
      ["b", "x", "[5, 4]"],
      ["b", "x", "[6]"],
    ],
  });
  const pairs = coCite(table, "example");

  test("a ratio leaves out pairs that are together once, unless it is asked for them", () => {
    expect(ribbons(chosenChord(table, pairs, { measure: "jaccard" }))).toEqual([["1 2", 0.667]]);
    expect(ribbons(chosenChord(table, pairs, { measure: "jaccard", rarePairs: true }))).toEqual([
      ["1 2", 0.667],
      ["1 3", 0.333],
      ["4 5", 1],
    ]);
    expect(chosenChord(table, pairs, { measure: "fractional" }).source).toHaveLength(3);
  });

  test("what is co-cited stays co-cited, whether it has a ribbon or not", () => {
    const { degree } = chosenChord(table, pairs, { measure: "jaccard" });
    // As first cited: 1, 2, 3, 5, 4, 6.
    expect([...degree]).toEqual([2, 1, 1, 1, 1, 0]);
    expect([...chosenChord(table, pairs, { around: "2" }).degree]).toEqual([2, 1]);
  });

  test("around one: itself, its partners, and the ribbons among them", () => {
    expect(labels(chosenChord(table, pairs, { around: "1" }))).toEqual(["1", "2", "3"]);
    expect(ribbons(chosenChord(table, pairs, { around: "1" }))).toEqual([
      ["1 2", 2],
      ["1 3", 1],
    ]);
    expect(labels(chosenChord(table, pairs, { around: "1", measure: "jaccard" }))).toEqual(["1", "2"]);
    expect(labels(chosenChord(table, pairs, { around: "6" }))).toEqual(["6"]);
    expect(labels(chosenChord(table, pairs, { around: "nobody" }))).toEqual([]);
  });

  test("the isolated leave the ring when they are hidden: what has no ribbon at the minimum", () => {
    const chord = chosenChord(table, pairs);
    expect(labels(withoutIsolated(chord))).toEqual(["1", "2", "3", "5", "4"]);
    const left = withoutIsolated({ ...chord, minimum: 2 });
    expect(labels(left)).toEqual(["1", "2"]);
    expect(ribbons(left)).toEqual([["1 2", 2]]);
    expect([...left.degree]).toEqual([2, 1]);
    expect([...left.order].sort()).toEqual([0, 1]);
    expect(labels(withoutIsolated(chosenChord(table, pairs, { measure: "jaccard" })))).toEqual(["1", "2"]);
    expect(labels(withoutIsolated(chosenChord(table, pairs, { around: "6" }), "6"))).toEqual(["6"]);
  });

  test("those left keep their order around the ring", () => {
    const chord = chosenChord(piat, coCite(piat, "example"));
    const ids = (model: ChordModel) => Array.from(model.order, (study) => model.studies[study]!.id);
    const left = withoutIsolated({ ...chord, minimum: 2 });
    expect(ids(left)).toEqual(ids(chord).filter((id) => left.studies.some((study) => study.id === id)));
    expect(left.studies.length).toBeLessThan(chord.studies.length);
  });

  test("what is filtered out leaves the ring", () => {
    const filter = { ...everything, studies: Uint8Array.from([1, 0, 1, 1, 1, 1]) };
    const left = chosenChord(table, coCite(table, "example", filter), { filter });
    expect(labels(left)).toEqual(["1", "3", "5", "4", "6"]);
    expect(left.studies.map((study) => study.index)).toEqual([0, 2, 3, 4, 5]);
    expect(ribbons(left)).toEqual([
      ["1 3", 1],
      ["4 5", 1],
    ]);
  });

  test("sorted by label or by strength within the groups", () => {
    const sorted = (sort: "label" | "strength") => {
      const ring = chosenChord(table, pairs, { sort });
      return Array.from(ring.order, (study) => ring.studies[study]!.label);
    };
    expect(sorted("label")).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(sorted("strength")).toEqual(["1", "2", "3", "4", "5", "6"]);
    const last = tableOf({
      groups: ["a"],
      themes: ["x"],
      rows: [
        ["a", "x", "[1] [2, 3]"],
        ["a", "x", "[3, 2]"],
      ],
    });
    const ring = chosenChord(last, coCite(last, "example"), { sort: "strength" });
    expect(Array.from(ring.order, (study) => ring.studies[study]!.label)).toEqual(["2", "3", "1"]);
  });
});

describe("groups and themes around the ring", () => {
  test("each stands for itself, and a ribbon for the studies that two share", () => {
    const groups = chosenChord(piat, sharedStudies(piat, "groups"));
    expect(groups.studies.map(({ id, groups: of }) => [id, of])).toEqual(piat.groups.map(({ id }, i) => [id, [i]]));
    expect(ribbons(groups)).toEqual([["Peer workers Personal recovery planning", 2]]);
    const themes = chosenChord(piat, sharedStudies(piat, "themes"), { measure: "jaccard" });
    expect(ribbons(themes)).toEqual([
      ["Flexibility Lived experience", 0.261],
      ["Flexibility Relationship building", 0.1],
      ["Lived experience Relationship building", 0.15],
    ]);
    expect(Array.from(shownPairs({ ...themes, minimum: 0.15 }))).toHaveLength(2);
  });

  test("sorted as a whole: by label, or what shares most first", () => {
    const themes = sharedStudies(piat, "themes");
    const sorted = (sort: "label" | "strength") => {
      const ring = chosenChord(piat, themes, { sort });
      return Array.from(ring.order, (theme) => ring.studies[theme]!.label);
    };
    expect(sorted("label")).toEqual(["Flexibility", "Lived experience", "Relationship building"]);
    // 6 + 3, 6 + 2, 2 + 3.
    expect(sorted("strength")).toEqual(["Lived experience", "Flexibility", "Relationship building"]);
  });
});
