import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nestedTable } from "../data/nestedTable";
import { tableOf } from "../data/testTable";
import { en } from "../messages/en";
import type { Target } from "../model/target";
import { textFaults } from "../scene/textBoxes";
import type { AccessNode } from "./chart";
import { heatmap } from "./heatmap";
import { locateFold } from "./heatmapBands";
import { heatmapLight } from "./heatmapHighlight";
import type { HeatmapModel } from "./heatmapLayout";
import { lineTarget } from "./heatmapLines";
import { nestedModelOf } from "./heatmapTestModel";
import { locateTotal } from "./heatmapTotals";
import { lightStyle } from "./style";
import { interRuler } from "./textRuler";

const frame = (width: number) => ({ width, fontSize: 13, measureText: interRuler, messages: en });
const lay = (model: HeatmapModel, width = 720) => heatmap.layout(model, frame(width));

const unfolded = nestedModelOf(nestedTable);
const folded = nestedModelOf(nestedTable, { groups: ["peer-support"], themes: ["readiness"] });
const models: [string, HeatmapModel][] = [
  ["unfolded", unfolded],
  ["folded", folded],
  ["turned round", { ...unfolded, isTurned: true }],
  ["folded and turned round", { ...folded, isTurned: true }],
];

const reach = (node: AccessNode): AccessNode[] => [node, ...node.children.flatMap(reach)];
const namesOf = (model: HeatmapModel, role: AccessNode["role"]) =>
  reach(heatmap.access(lay(model)))
    .filter((node) => node.role === role)
    .map(({ name, description, expanded }) =>
      [name, description, expanded === undefined ? "" : expanded ? "unfolded" : "folded"].filter(Boolean).join("; "),
    );

describe("what can be reached", () => {
  test("parents come before their children with the total of all of them, and say whether they are folded", () => {
    expect(namesOf(unfolded, "rowheader")).toEqual([
      "Peer support; 7 distinct studies; unfolded",
      "Peer workers; 3 distinct studies",
      "Peer mentors; 3 distinct studies",
      "Self-help groups run by peers; 3 distinct studies",
      "E-innovations; 2 distinct studies; unfolded",
      "Apps; 2 distinct studies",
      "Websites; 1 distinct study",
      "Supported housing; 2 distinct studies",
    ]);
    expect(namesOf(folded, "rowheader").slice(0, 2)).toEqual([
      "Peer support; 7 distinct studies; folded",
      "E-innovations; 2 distinct studies; unfolded",
    ]);
  });

  test("a heading over several columns stands over them", () => {
    const [outer, inner, head] = heatmap.access(lay(unfolded)).children;
    const row = (node: AccessNode | undefined) =>
      node?.children.map(({ name, span }) => (span ? `${name} × ${span}` : name));
    expect(row(outer)).toEqual(["", "Innovation characteristics × 2", "Inner setting × 4"]);
    expect(row(inner)).toEqual(["", "", "", "", "", "Readiness × 2"]);
    expect(row(head)).toEqual(["", "Cost", "Adaptability", "", "Culture", "Leadership engagement", "Training"]);
  });

  test("a folded cell counts each study once, and what only heads others has no cells", () => {
    const cells = namesOf(folded, "gridcell");
    // 1, 2 and 2, 4.
    expect(cells).toContain("Peer support, Cost: 3 studies");
    // 5 for leaders, 2 and 3 for training.
    expect(cells).toContain("Peer support, Readiness: 3 studies");
    // All of it, examples of its own included: 1; 2, 3; 5; 6, 7.
    expect(cells).toContain("Peer support, Inner setting: 6 studies");
    expect(cells.filter((name) => name.startsWith("E-innovations"))).toEqual([]);
    expect(cells).toHaveLength(4 * 5);
  });
});

describe.each(models)("%s", (_, model) => {
  test("every mark is found at its middle, totals at their lines, triangles at their headings", () => {
    const layout = lay(model);
    const { grid, x, y, stepX, stepY, right, totals } = layout;
    for (const { target, d, role } of reach(heatmap.access(layout))) {
      if (target === null) continue;
      const [left, top, end, bottom] = (d.match(/-?[\d.]+/g) ?? []).map(Number) as [number, number, number, number];
      expect(heatmap.locate(layout, (left + end) / 2, (top + bottom) / 2), `${role} ${d}`).toEqual(target);
    }
    const bottom = y + grid.order.rows.length * stepY;
    grid.order.rows.forEach((row, i) => {
      expect(locateTotal(layout, right - 1, y + (i + 0.5) * stepY)?.target).toEqual(lineTarget(grid.rows[row]!));
    });
    grid.order.columns.forEach((column, j) => {
      const place = [x + (j + 0.5) * stepX, bottom + totals.height / 2] as const;
      expect(locateTotal(layout, ...place)?.target).toEqual(lineTarget(grid.columns[column]!));
    });
    const found = new Set<string>();
    for (let px = 0; px < layout.width; px += 4)
      for (let py = 0; py < layout.height; py += 4) {
        const parent = locateFold(layout, px, py);
        if (!parent) continue;
        expect(heatmap.locate(layout, px, py) ?? parent).toEqual(parent);
        found.add(JSON.stringify(parent));
      }
    const parents = [...grid.rowSpans, ...grid.columnSpans].filter(({ line }) => line.nested?.isParent);
    expect([...found].sort()).toEqual(parents.map(({ line }) => JSON.stringify(lineTarget(line))).sort());
  });

  test("a selected parent has a ring around all of it", () => {
    const layout = lay(model);
    for (const [spans, side, step] of [
      [layout.grid.rowSpans, "height", layout.stepY],
      [layout.grid.columnSpans, "width", layout.stepX],
    ] as const)
      for (const { line, from, to } of spans) {
        const ring = heatmapLight.select(layout, lineTarget(line) satisfies Target, lightStyle).at(-1);
        expect(ring).toMatchObject({ [side]: (to - from + 1) * step + 2 });
      }
  });
});

test("law: no text overlaps another and none is cut by the edge, however groups and themes are nested", () => {
  const entries = (most: number) =>
    fc.array(
      fc.record({
        label: fc.constantFrom(
          "Hope",
          "Innovation characteristics",
          "Readiness for implementation",
          "回復志向の関係づくり",
          "E-innovations",
        ),
        parent: fc.integer({ min: -3, max: most }),
        isFolded: fc.boolean(),
      }),
      { minLength: 1, maxLength: most },
    );
  const listOf = (made: { label: string; parent: number }[]) =>
    // A parent comes earlier, so that there is no circle.
    made.map(({ label, parent }, i) => ({ id: `${i}`, label, parent: parent >= 0 && parent < i ? `${parent}` : null }));
  const foldedOf = (made: { isFolded: boolean }[]) => made.flatMap(({ isFolded }, i) => (isFolded ? [`${i}`] : []));
  fc.assert(
    fc.property(
      entries(12),
      entries(9),
      fc.constantFrom(320, 398, 560, 920),
      fc.boolean(),
      (groups, themes, width, isTurned) => {
        const rows = groups.map(
          (_, i) => [`${i}`, `${(i * 5) % themes.length}`, `Said [${i + 1}, ${i + 2}].`] as const,
        );
        const more = { groups: listOf(groups), themes: listOf(themes) };
        const table = tableOf({ groups: [], themes: [], rows, more });
        const model = nestedModelOf(table, { groups: foldedOf(groups), themes: foldedOf(themes) });
        const made = lay({ ...model, isTurned }, width);
        expect(textFaults({ ...made, marks: heatmap.scene(made, lightStyle).marks }, interRuler)).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});
