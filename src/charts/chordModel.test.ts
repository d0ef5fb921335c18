import { describe, expect, test } from "vitest";
import { piat } from "../data/testTable";
import { coCite } from "../model/coCite";
import { placesOf } from "../model/placesOf";
import { countCrossings } from "./chordCrossings";
import { chordModel } from "./chordModel";

const model = chordModel(piat, coCite(piat, "example"));
const named = (label: string) => model.studies.findIndex((study) => study.label === label);

describe("the chord of the built-in table", () => {
  test("has all cited studies and all pairs", () => {
    expect(model.studies).toHaveLength(28);
    expect(model.source).toHaveLength(46);
    expect(model.strength.reduce((a, b) => a + b, 0)).toBe(52);
    expect(model.title).toBe(piat.title);
    expect(model.unit).toBe("example");
  });

  test("keeps the isolated studies on the ring", () => {
    const isolated = model.studies.filter((_, study) => model.degree[study] === 0).map((study) => study.label);
    expect(isolated.sort()).toEqual(["126", "133", "93"]);
    expect(Array.from(model.order).sort((a, b) => a - b)).toEqual(Array.from({ length: 28 }, (_, i) => i));
  });

  test("puts a study's first citation first", () => {
    const several = model.studies.filter((study) => study.groups.length > 1);
    expect(several.map((study) => study.label).sort()).toEqual(["109", "115"]);
    for (const study of several) {
      expect(study.groups.map((group) => piat.groups[group]?.label)).toEqual([
        "Peer workers",
        "Personal recovery planning",
      ]);
    }
  });

  test("counts partners", () => {
    // 98, 99, 101, 102, 103, 105, 106, 109, 114, 115.
    expect(model.degree[named("104")]).toBe(10);
  });

  test("crosses less than in the order of numbers", () => {
    const numeric = Array.from(model.studies.keys()).sort(
      (a, b) => Number(model.studies[a]!.label) - Number(model.studies[b]!.label),
    );
    const count = (order: Int32Array) => countCrossings(placesOf(order), model.source, model.target);
    expect(count(model.order)).toBeLessThan(count(Int32Array.from(numeric)) / 2);
  });

  test("keeps the groups as published", () => {
    const homes = Array.from(model.order, (study) => model.studies[study]!.groups[0]);
    expect([...new Set(homes)]).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});
