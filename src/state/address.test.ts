import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attributed, piat, small, tableOf } from "../data/testTable";
import type { Target } from "../model/target";
import { decodeView, embedOf, encodeView } from "./address";
import { reconcileView } from "./reconcileView";
import { choices, defaultView, type View } from "./view";

const id = fc.string({ minLength: 1, unit: "grapheme" });
const target: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ kind: fc.constant("cell" as const), group: id, theme: id }),
  fc.record({ kind: fc.constant("group" as const), group: id }),
  fc.record({ kind: fc.constant("theme" as const), theme: id }),
  fc.record({ kind: fc.constant("study" as const), study: id }),
  fc.uniqueArray(id, { minLength: 2, maxLength: 2 }).map((pair) => ({
    kind: "pair" as const,
    studies: [...pair].sort() as [string, string],
  })),
  fc
    .tuple(fc.constantFrom("groups" as const, "themes" as const), fc.uniqueArray(id, { minLength: 2, maxLength: 2 }))
    .map(([kind, pair]) => ({ kind, ids: [...pair].sort() as [string, string] })),
);
const view: fc.Arbitrary<View> = fc.record({
  tab: fc.constantFrom(...choices.tab),
  measure: fc.constantFrom(...choices.measure),
  order: fc.constantFrom(...choices.order),
  groupOrder: fc.option(fc.uniqueArray(id)),
  themeOrder: fc.option(fc.uniqueArray(id)),
  turned: fc.boolean(),
  foldedGroups: fc.uniqueArray(id),
  foldedThemes: fc.uniqueArray(id),
  unit: fc.constantFrom(...choices.unit),
  level: fc.constantFrom(...choices.level),
  strength: fc.constantFrom(...choices.strength),
  minimum: fc.oneof(fc.nat(1000), fc.double({ min: 0, max: 1000, noNaN: true }).map(Math.abs)),
  rarePairs: fc.constantFrom(...choices.rarePairs),
  around: fc.option(id),
  isolated: fc.constantFrom(...choices.isolated),
  ring: fc.constantFrom(...choices.ring),
  ribbons: fc.constantFrom(...choices.ribbons),
  matrix: fc.constantFrom(...choices.matrix),
  labels: fc.constantFrom(...choices.labels),
  comparedBy: fc.constantFrom(...choices.comparedBy),
  compared: fc.option(fc.uniqueArray(id)),
  sort: fc.constantFrom(...choices.sort),
  list: fc.constantFrom(...choices.list),
  hiddenGroups: fc.uniqueArray(id),
  hiddenThemes: fc.uniqueArray(id),
  hiddenStudies: fc.uniqueArray(id),
  citedIn: fc.integer({ min: 1, max: 1000 }),
  facets: fc.array(fc.record({ attribute: id, values: fc.array(fc.string({ unit: "grapheme" })) })),
  segments: fc.option(id),
  words: fc.string({ unit: "grapheme" }),
  onlyWords: fc.boolean(),
  selection: fc.option(target),
});

describe("the address", () => {
  test("a default view leaves no trace", () => {
    expect(encodeView(defaultView).toString()).toBe("");
    expect(decodeView("")).toEqual({ view: defaultView, leftOut: [] });
  });

  test("whatever the view, its address restores it", () => {
    fc.assert(
      fc.property(view, (any) => {
        expect(decodeView(encodeView(any).toString())).toEqual({
          view: any,
          leftOut: [],
        });
      }),
    );
  });

  test("any text is read, never thrown at", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom("tab", "min", "themes", "select", "measure", "only", "hide-studies", "words"),
        (text, name) => {
          const { view: read, leftOut } = decodeView(new URLSearchParams({ [name]: text }).toString());
          expect(Object.keys(read)).toEqual(Object.keys(defaultView));
          expect(leftOut.length).toBeLessThan(2);
        },
      ),
    );
  });

  test.each([
    ["tab=nowhere", "tab=nowhere"],
    ["measure=", "measure="],
    ["min=-1", "min=-1"],
    ["min=0.2.5", "min=0.2.5"],
    ["level=authors", "level=authors"],
    ["strength=", "strength="],
    ["around=", "around="],
    ["min=1e3", "min=1e3"],
    ["select=cell:only-a-group", "select=cell:only-a-group"],
    ["select=%25E0%25A4", "select=%E0%A4"],
    ["embed=compare", "embed=compare"],
    ["cited-in=none", "cited-in=none"],
    ["turned=yes", "turned=yes"],
    ["compare=studies", "compare=studies"],
    ["segments=", "segments="],
    ["only=year", "only=year"],
    ["sort=example", "sort=example"],
    ["list=rows", "list=rows"],
    ["only-words=no", "only-words=no"],
    ["only=:2013", "only=:2013"],
    ["only=year:2013:2014", "only=year:2013:2014"],
    ["hide-groups=%25E0", "hide-groups=%E0"],
    ["hidden-themes=hope", "hidden-themes=hope"],
    ["Tab=chord", "Tab=chord"],
    ["constructor", "constructor"],
  ])("%s falls back to the default, and is named", (search, named) => {
    expect(decodeView(search)).toEqual({ view: defaultView, leftOut: [named] });
  });

  test("one chart alone is no part of the view", () => {
    const search = "?embed=chord&unit=bracket";
    expect(embedOf(search)).toBe("chord");
    expect(decodeView(search)).toEqual({ view: { ...defaultView, unit: "bracket" }, leftOut: [] });
    expect(embedOf("?tab=chord")).toBeNull();
    expect(embedOf("?embed=")).toBeNull();
  });

  test("what other sites add to count visits is nobody's business", () => {
    expect(decodeView("utm_source=mail&fbclid=x1&gclid=2&mc_cid=3&_ga=4").leftOut).toEqual([]);
  });
});

describe("reconcileView", () => {
  const fit = (part: Partial<View>) => reconcileView({ ...defaultView, ...part }, piat, () => 3);

  test("keeps what the table has", () => {
    const wanted: View = {
      ...defaultView,
      minimum: 3,
      compared: ["flexibility", "lived-experience"],
      groupOrder: ["staff-training", "e-innovations"],
      selection: { kind: "pair", studies: ["104", "109"] },
    };
    expect(fit(wanted)).toEqual({ view: wanted, leftOut: [] });
    const shared: View = {
      ...defaultView,
      level: "themes",
      strength: "jaccard",
      minimum: 0.25,
      around: "flexibility",
      selection: { kind: "themes", ids: ["flexibility", "lived-experience"] },
    };
    expect(fit(shared)).toEqual({ view: shared, leftOut: [] });
  });

  test("a minimum is measured against the strongest pair of what is chosen", () => {
    const asked: View[] = [];
    const wanted: View = { ...defaultView, unit: "cell", level: "groups", strength: "jaccard", minimum: 0.5 };
    const strongest = (view: View) => {
      asked.push(view);
      return 0.4;
    };
    expect(reconcileView(wanted, piat, strongest).leftOut).toEqual(["unit", "minimum"]);
    expect(asked).toEqual([{ ...wanted, unit: "example" }]);
  });

  test.each<[Partial<View>, Partial<View>, (keyof View)[]]>([
    [{ selection: { kind: "cell", group: "peer-workers", theme: "hope" } }, { selection: null }, ["selection"]],
    [{ selection: { kind: "study", study: "__proto__" } }, { selection: null }, ["selection"]],
    [{ selection: { kind: "pair", studies: ["104", "4"] } }, { selection: null }, ["selection"]],
    [{ compared: ["hope"] }, { compared: null }, ["compared"]],
    [{ compared: ["hope", "flexibility"] }, { compared: ["flexibility"] }, ["compared"]],
    [{ compared: ["flexibility", "flexibility"] }, { compared: ["flexibility"] }, ["compared"]],
    [{ minimum: 4 }, { minimum: 0 }, ["minimum"]],
    [{ unit: "cell" }, {}, ["unit"]],
    [{ around: "4" }, {}, ["around"]],
    [{ level: "themes", around: "104" }, { level: "themes" }, ["around"]],
    [{ selection: { kind: "themes", ids: ["flexibility", "hope"] } }, {}, ["selection"]],
    [{ selection: { kind: "groups", ids: ["flexibility", "hope"] } }, {}, ["selection"]],
    [{ comparedBy: "groups", compared: ["flexibility"] }, { comparedBy: "groups", compared: null }, ["compared"]],
    [{ themeOrder: ["lived-experience", "hope"] }, { themeOrder: ["lived-experience"] }, ["themeOrder"]],
    [{ groupOrder: ["nobody", "no one"] }, { groupOrder: null }, ["groupOrder"]],
    [{ hiddenGroups: ["peer-workers", "hope"] }, { hiddenGroups: ["peer-workers"] }, ["hiddenGroups"]],
    [{ hiddenThemes: ["hope"] }, { hiddenThemes: [] }, ["hiddenThemes"]],
    [{ list: "studies", sort: "-theme" }, { list: "studies" }, ["sort"]],
    [{ sort: "cells" }, {}, ["sort"]],
    [{ segments: "confidence" }, { segments: null }, ["segments"]],
    [{ facets: [{ attribute: "year", values: ["2013"] }] }, { facets: [] }, ["facets"]],
    [{ hiddenStudies: ["104", "104"] }, { hiddenStudies: ["104"] }, ["hiddenStudies"]],
  ])("%j becomes %j", (wanted, expected, leftOut) => {
    expect(fit(wanted)).toEqual({
      view: { ...defaultView, ...expected },
      leftOut,
    });
  });

  test("attributes and values that the table does not have are left out of the facets", () => {
    const facets = [
      { attribute: "year", values: ["2013"] },
      { attribute: "confidence", values: ["high", "certain"] },
    ];
    const { view: fitted, leftOut } = reconcileView({ ...defaultView, facets }, attributed, () => 3);
    expect(fitted.facets).toEqual([
      { attribute: "confidence", values: ["high"] },
      { attribute: "year", values: ["2013"] },
    ]);
    expect(leftOut).toEqual(["facets"]);
    expect(reconcileView(fitted, attributed, () => 3)).toEqual({ view: fitted, leftOut: [] });
  });

  test("only what has children can be folded", () => {
    const nested = tableOf({
      groups: ["a"],
      themes: [],
      rows: [["a", "x", "Said [1]."]],
      more: {
        themes: [
          { id: "x", label: "x", parent: "X" },
          { id: "X", label: "X" },
        ],
      },
    });
    const wanted = { ...defaultView, foldedThemes: ["X", "x"], foldedGroups: ["a"] };
    expect(reconcileView(wanted, nested, () => 0)).toEqual({
      view: { ...defaultView, foldedThemes: ["X"] },
      leftOut: ["foldedGroups", "foldedThemes"],
    });
    expect(fit({ foldedGroups: ["peer-workers"] }).leftOut).toEqual(["foldedGroups"]);
  });

  test("a share is kept where the table can be counted so, else it is left out", () => {
    const wanted: View = { ...defaultView, measure: "share" };
    expect(reconcileView(wanted, piat, () => 3)).toEqual({ view: wanted, leftOut: [] });
    expect(reconcileView(wanted, small, () => 3)).toEqual({ view: defaultView, leftOut: ["measure"] });
  });

  test("themes come in the table's order, and clearing all of them is a choice", () => {
    expect(fit({ compared: ["lived-experience", "flexibility"] }).view.compared).toEqual([
      "flexibility",
      "lived-experience",
    ]);
    expect(fit({ compared: [] }).view.compared).toEqual([]);
  });
});
