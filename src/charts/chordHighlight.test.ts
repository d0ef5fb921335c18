import { describe, expect, test } from "vitest";
import { piat } from "../data/testTable";
import { en } from "../messages/en";
import { coCite } from "../model/coCite";
import { related } from "../model/related";
import { sharedStudies } from "../model/sharedStudies";
import type { Target } from "../model/target";
import type { LayerMark, Mark, TextMark } from "../scene/mark";
import { chord } from "./chord";
import { chordLight } from "./chordHighlight";
import { strong } from "./chordMarks";
import { chordModel } from "./chordModel";
import { chosenChord } from "./chosenChord";
import { mixColors } from "./contrast";
import { lightStyle as style } from "./style";
import { interRuler } from "./textRuler";

const coCitation = coCite(piat, "example");
const model = chordModel(piat, coCitation);
const layout = chord.layout(model, { width: 640, fontSize: 13, measureText: interRuler, messages: en });

const inside = (marks: readonly Mark[]) => (marks[0] as LayerMark | undefined)?.marks ?? [];
const lightUp = (target: Target) => inside(chordLight.highlight(layout, related(piat, target, coCitation), style));
const fills = style.groups.map((color) => mixColors(style.paper, color, strong.fill));
const ribbons = (marks: readonly Mark[]) =>
  marks.filter((mark) => mark.kind === "path" && fills.includes(mark.fill ?? ""));
const labels = (marks: readonly Mark[], weight: 400 | 600) =>
  marks
    .filter((mark): mark is TextMark => mark.kind === "text" && mark.weight === weight)
    .map((mark) => mark.text)
    .sort();

describe("what is lit", () => {
  test("a study: its ribbons, itself in semibold, its partners", () => {
    const marks = lightUp({ kind: "study", study: "116" });
    expect(ribbons(marks)).toHaveLength(2);
    expect(labels(marks, 600)).toEqual(["116"]);
    expect(labels(marks, 400)).toEqual(["109", "115"]);
  });

  test("a pair: its ribbon alone", () => {
    const marks = lightUp({ kind: "pair", studies: ["109", "104"] });
    expect(ribbons(marks)).toHaveLength(1);
    expect(labels(marks, 600)).toEqual(["104", "109"]);
  });

  test("a cell: the ribbons between its studies", () => {
    const marks = lightUp({ kind: "cell", group: "peer-workers", theme: "lived-experience" });
    expect(labels(marks, 600)).toEqual(["103", "104", "106", "109", "114", "98"]);
    expect(ribbons(marks)).toHaveLength(15);
  });

  test("an isolated study is lit, though it has no ribbon", () => {
    const marks = lightUp({ kind: "study", study: "93" });
    expect(ribbons(marks)).toHaveLength(0);
    expect(labels(marks, 600)).toEqual(["93"]);
  });

  test("nothing: a gap leaves the drawing as it is", () => {
    const gap = { kind: "cell", group: "staff-training", theme: "flexibility" } as const;
    expect(chordLight.highlight(layout, related(piat, gap, coCitation), style)).toEqual([]);
  });

  test("a label that is left out at rest is printed when pointed at", () => {
    const narrow = { ...layout, labelled: [] };
    const lit = related(piat, { kind: "study", study: "116" }, coCitation);
    expect(labels(inside(chordLight.highlight(narrow, lit, style)), 600)).toEqual(["116"]);
  });
});

describe("what is selected", () => {
  const outlines = (target: Target) => inside(chordLight.select(layout, target, style));

  test.each<[string, Target, number]>([
    ["a study", { kind: "study", study: "104" }, 1],
    ["a pair: its ribbon and both arcs", { kind: "pair", studies: ["109", "104"] }, 3],
    ["two studies that are no pair", { kind: "pair", studies: ["85", "104"] }, 2],
    ["a group", { kind: "group", group: "peer-workers" }, 1],
    ["a cell", { kind: "cell", group: "peer-workers", theme: "flexibility" }, 0],
    ["an id that is not there", { kind: "study", study: "nobody" }, 0],
  ])("%s", (_, target, count) => {
    const marks = outlines(target);
    expect(marks).toHaveLength(count);
    for (const mark of marks) expect(mark).toMatchObject({ kind: "path", stroke: style.selection });
  });
});

describe("the access layer", () => {
  const list = chord.access(layout);

  test("is a list of the studies in the order of the ring", () => {
    expect(list).toMatchObject({ role: "listbox", target: null });
    expect(list.name).toMatch(/^Chord/);
    const ring = Array.from(model.order, (study) => ({ kind: "study", study: model.studies[study]?.id }));
    expect(list.children.map((child) => child.target)).toEqual(ring);
  });

  test("names study, groups and partners", () => {
    const names = list.children.map((child) => child.name);
    expect(names).toContain("Study 104, Peer workers, co-cited with 10 studies");
    expect(names).toContain("Study 116, Personal recovery planning, co-cited with 2 studies");
    expect(names).toContain("Study 93, Family-focused innovations, co-cited with no other study");
    expect(names.find((name) => name.startsWith("Study 109"))).toMatch(
      /^Study 109, Peer workers and Personal recovery planning, co-cited with/,
    );
  });

  test("has an outline for each", () => {
    for (const child of list.children) expect(child.d).toMatch(/^M[-\d.,]+A.*Z$/);
  });
});

describe("a ring of themes", () => {
  const ring = chosenChord(piat, sharedStudies(piat, "themes"));
  const themes = chord.layout(ring, { width: 640, fontSize: 13, measureText: interRuler, messages: en });
  const litArcs = (target: Target) => {
    const marks = inside(chordLight.highlight(themes, related(piat, target, coCitation), style));
    const strands = marks.filter((mark) => mark.kind === "path" && mark.stroke !== undefined).length;
    return { ribbons: strands, arcs: marks.filter((mark) => mark.kind === "path").length - strands - 1 };
  };

  test("a theme lights what it is tied to, two lit themes their tie alone", () => {
    expect(litArcs({ kind: "theme", theme: "flexibility" })).toEqual({ ribbons: 2, arcs: 3 });
    expect(litArcs({ kind: "themes", ids: ["flexibility", "lived-experience"] })).toEqual({ ribbons: 1, arcs: 2 });
  });

  test("is a list of themes, with how many each is tied to", () => {
    const list = chord.access(themes);
    expect(list.name).toMatch(/^Chord of themes that share studies in /);
    expect(list.children.map(({ name, target }) => [name, target])).toEqual([
      ["Flexibility, co-cited with 2 themes", { kind: "theme", theme: "flexibility" }],
      ["Relationship building, co-cited with 2 themes", { kind: "theme", theme: "relationship-building" }],
      ["Lived experience, co-cited with 2 themes", { kind: "theme", theme: "lived-experience" }],
    ]);
  });

  test("every arc, name and ribbon opens what it stands for", () => {
    const { x, y, radii, middles, names } = themes;
    ring.studies.forEach(({ id }, theme) => {
      const radius = (radii.inner + radii.outer) / 2;
      const at = [x + radius * Math.sin(middles[theme]!), y - radius * Math.cos(middles[theme]!)] as const;
      expect(chord.locate(themes, ...at)).toEqual({ kind: "theme", theme: id });
    });
    for (const name of names)
      expect(chord.locate(themes, x + name.x + 1, y + name.y + 1)).toEqual({
        kind: "theme",
        theme: piat.themes[name.group]?.id,
      });
    themes.ribbons.forEach(({ s0, s1 }, pair) => {
      const middle = (s0 + s1) / 2;
      const at = [x + (radii.ribbon - 2) * Math.sin(middle), y - (radii.ribbon - 2) * Math.cos(middle)] as const;
      const ids = [ring.studies[ring.source[pair]!]?.id, ring.studies[ring.target[pair]!]?.id];
      expect(chord.locate(themes, ...at)).toEqual({ kind: "themes", ids });
    });
  });

  test("a line around a theme, around two with their ribbon, and around nothing of another level", () => {
    const outlines = (target: Target) => inside(chordLight.select(themes, target, style));
    expect(outlines({ kind: "theme", theme: "flexibility" })).toHaveLength(1);
    expect(outlines({ kind: "themes", ids: ["lived-experience", "flexibility"] })).toHaveLength(3);
    expect(outlines({ kind: "groups", ids: ["peer-workers", "recovery-colleges"] })).toEqual([]);
    expect(outlines({ kind: "study", study: "104" })).toEqual([]);
  });

  test("no theme has the colour of a group", () => {
    expect(JSON.stringify(chord.scene(themes, style).marks)).not.toMatch(new RegExp(style.groups.join("|")));
  });
});
