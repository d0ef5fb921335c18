import { describe, expect, test } from "vitest";
import { piat } from "../data/testTable";
import { en } from "../messages/en";
import { coCite } from "../model/coCite";
import type { LayerMark, Mark, TextMark } from "../scene/mark";
import { layoutChord } from "./chordLayout";
import { type ChordModel, chordModel } from "./chordModel";
import { chordScene } from "./chordScene";
import { scatteredChord } from "./chordTestModel";
import { contrast } from "./contrast";
import { darkStyle, lightStyle } from "./style";
import { interRuler } from "./textRuler";

const built = chordModel(piat, coCite(piat, "example"));
const sceneOf = (model: ChordModel, { width = 640, style = lightStyle } = {}) =>
  chordScene(layoutChord(model, { width, fontSize: 13, measureText: interRuler, messages: en }), style);

const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === "layer" ? [mark, ...flat(mark.marks)] : [mark]));
const layerNamed = (marks: readonly Mark[], name: string) =>
  flat(marks).find((mark): mark is LayerMark => mark.kind === "layer" && mark.name === name);
const texts = (marks: readonly Mark[]) => flat(marks).filter((mark): mark is TextMark => mark.kind === "text");

describe("the drawing of the built-in table", () => {
  const scene = sceneOf(built);

  test("says what it is", () => {
    expect(scene.title).toBe(en.chord.name(piat.title, "studies"));
    expect(scene.description).toBe("28 studies around a ring, 46 co-cited pairs");
    expect(sceneOf({ ...built, minimum: 2 }).description).toBe("28 studies around a ring, 5 co-cited pairs");
  });

  test("has a ribbon for each pair, and layers named as whoever edits the file knows them", () => {
    expect(layerNamed(scene.marks, en.chord.ribbons)?.marks).toHaveLength(46);
    const names = flat(scene.marks).flatMap((mark) => (mark.kind === "layer" ? (mark.name ?? []) : []));
    expect(names).toEqual(expect.arrayContaining(piat.groups.map((group) => group.label)));
  });

  test("has each study's number once", () => {
    const numbers = texts(scene.marks).filter((mark) => mark.rotate !== undefined);
    expect(numbers.map((mark) => mark.text).sort()).toEqual(built.studies.map((study) => study.label).sort());
  });

  test("has a second arc for 109 and 115, in the colour of their other group", () => {
    const colour = lightStyle.groups[3];
    const peers = layerNamed(scene.marks, "Peer workers")?.marks ?? [];
    expect(peers.filter((mark) => mark.kind === "path" && mark.fill === colour)).toHaveLength(2);
  });

  test("has hollow arcs for 93, 126 and 133", () => {
    const hollow = flat(scene.marks).filter((mark) => mark.kind === "path" && mark.fill === lightStyle.paper);
    expect(hollow).toHaveLength(3);
  });

  test("explains widths, outer and hollow arcs, and only what is there", () => {
    const words = texts(layerNamed(scene.marks, en.chord.key)?.marks ?? []).map((mark) => mark.text);
    expect(words).toEqual([
      en.chord.ribbonKey("studies", "example", "count"),
      "1",
      "2",
      "3",
      en.chord.secondKey,
      en.chord.isolatedKey,
    ]);
    const bracket = sceneOf({ ...chordModel(piat, coCite(piat, "bracket")), minimum: 4 });
    expect(texts(layerNamed(bracket.marks, en.chord.key)?.marks ?? []).map((mark) => mark.text)).toEqual([
      en.chord.secondKey,
      en.chord.isolatedKey,
    ]);
  });

  test.each([
    ["light", lightStyle],
    ["dark", darkStyle],
  ])("can be read in %s", (_, style) => {
    for (const width of [356, 640]) {
      for (const mark of texts(sceneOf(built, { width, style }).marks)) {
        expect(contrast(mark.fill, style.paper)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

test("thin ribbons are strokes", () => {
  const scene = sceneOf(scatteredChord({ studies: 200, groups: 8, examples: 230 }), { width: 400 });
  const ribbons = layerNamed(scene.marks, en.chord.ribbons)?.marks ?? [];
  expect(ribbons.some((mark) => mark.kind === "path" && mark.fill === undefined)).toBe(true);
});

test("numbers are finite whatever is on the ring", () => {
  for (const model of [
    scatteredChord({ studies: 1, groups: 1, examples: 0 }),
    scatteredChord({ studies: 300, groups: 30, examples: 500 }),
  ]) {
    for (const width of [0, 50, 320, 1200])
      expect(JSON.stringify(sceneOf(model, { width }))).not.toMatch(/NaN|Infinity|null/);
  }
});
