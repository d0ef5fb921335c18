import { expect, test } from "vitest";
import { nestedTable } from "../data/nestedTable";
import { enCompare } from "../messages/enCompare";
import { coCite } from "../model/coCite";
import { compare } from "../model/compare";
import { chordModel } from "./chordModel";
import { compareModel } from "./compareModel";
import { heatmapGrid } from "./heatmapGrid";
import { nestedModelOf } from "./heatmapTestModel";

const wanted = {
  "Peer support": -1,
  "Peer workers": 0,
  "Peer mentors": 1,
  "Self-help groups run by peers": 2,
  "E-innovations": -1,
  Apps: 3,
  Websites: 4,
  "Supported housing": 5,
};
const colorsOf = (entries: readonly { label: string; color: number | null }[]) =>
  Object.fromEntries(entries.map(({ label, color }) => [label, color]));

test("a group has the same colour in every chart; a parent, folded or not, has none", () => {
  expect(colorsOf(heatmapGrid(nestedModelOf(nestedTable)).rows)).toEqual(wanted);
  expect(wanted).toMatchObject(colorsOf(heatmapGrid(nestedModelOf(nestedTable, { groups: ["peer-support"] })).rows));
  expect(colorsOf(chordModel(nestedTable, coCite(nestedTable, "example")).groups)).toEqual(wanted);
  expect(colorsOf(compareModel(nestedTable, compare(nestedTable, "themes", [1, 2]), enCompare).rows)).toEqual(wanted);
  expect(colorsOf(compareModel(nestedTable, compare(nestedTable, "groups", [0, 1, 6]), enCompare).columns)).toEqual({
    "Peer support": -1,
    "Peer workers": 0,
    Websites: 4,
  });
});
