import { describe, expect, test } from "vitest";
import { piat } from "../data/testTable";
import { en } from "../messages/en";
import { coCite } from "../model/coCite";
import { layoutChord } from "./chordLayout";
import { locateInChord } from "./chordLocate";
import { chordModel } from "./chordModel";
import { chordOf, scatteredChord } from "./chordTestModel";
import { ribbonDistance, ribbonMiddle } from "./ribbon";
import { interRuler } from "./textRuler";

const models = {
  "the built-in table": chordModel(piat, coCite(piat, "example")),
  "200 studies": scatteredChord({ studies: 200, groups: 8, examples: 230 }),
  "two studies": chordOf(["a"], [[0, ["1", "2"]]]),
  "one study": chordOf(["a"], [[0, ["1"]]]),
};

describe.each(Object.entries(models))("%s", (_, model) => {
  const layout = layoutChord(model, { width: 640, fontSize: 13, measureText: interRuler, messages: en });
  const { x, y, radii, middles, ribbons, sides, stack, names } = layout;
  const at = (angle: number, radius: number) =>
    locateInChord(layout, x + radius * Math.sin(angle), y - radius * Math.cos(angle));

  test("an arc's middle, its edges and its label's start are its study", () => {
    model.studies.forEach(({ id }, study) => {
      const target = { kind: "study", study: id };
      const { start, end } = layout.angles;
      expect(at(middles[study]!, (radii.inner + radii.outer) / 2)).toEqual(target);
      expect(at(start[study]! + 1e-6, radii.outer)).toEqual(target);
      expect(at(end[study]! - 1e-6, radii.inner)).toEqual(target);
      expect(at(middles[study]!, radii.label + 2)).toEqual(target);
    });
  });

  test("a ribbon's middle is its pair, or one that lies over it", () => {
    let seen = 0;
    Array.from(stack).forEach((pair, level) => {
      const [dx, dy] = ribbonMiddle(radii.ribbon, ribbons[pair]!);
      const above = Array.from(stack.slice(level + 1));
      const top = above.findLast((other) => ribbonDistance(radii.ribbon, sides, other, dx, dy) <= 0) ?? pair;
      if (top === pair) seen++;
      const ids = [model.studies[model.source[top]!]!.id, model.studies[model.target[top]!]!.id];
      expect(locateInChord(layout, x + dx, y + dy)).toEqual({ kind: "pair", studies: ids });
    });
    expect(seen).toBeGreaterThanOrEqual(stack.length / 2);
  });

  test("a group's name is its group, and beyond the labels is nothing", () => {
    for (const name of names) {
      const target = { kind: "group", group: model.groups[name.group]!.id };
      expect(locateInChord(layout, x + name.x + name.width / 2, y + name.y + name.height / 2)).toEqual(target);
    }
    expect(locateInChord(layout, 1, 1)).toBeNull();
    expect(locateInChord(layout, 1, layout.height - 1)).toBeNull();
  });
});

test("a thin ribbon is met from nearby", () => {
  const layout = layoutChord(models["200 studies"], {
    width: 400,
    fontSize: 12,
    measureText: interRuler,
    messages: en,
  });
  const thin = layout.stack.at(-1)!;
  const [dx, dy] = ribbonMiddle(layout.radii.ribbon, layout.ribbons[thin]!);
  expect(locateInChord(layout, layout.x + dx + 0.7, layout.y + dy + 0.7)).not.toBeNull();
});

test("what is hidden by the minimum is not met", () => {
  const model = chordOf(["a"], [[0, ["1", "2"]]]);
  const frame = { width: 640, fontSize: 13, measureText: interRuler, messages: en };
  const shown = layoutChord(model, frame);
  expect(locateInChord(shown, shown.x, shown.y)).toEqual({ kind: "pair", studies: ["1", "2"] });
  expect(locateInChord(layoutChord({ ...model, minimum: 2 }, frame), shown.x, shown.y)).toBeNull();
});
