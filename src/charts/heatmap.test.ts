import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { piat } from "../data/testTable";
import { en } from "../messages/en";
import { crossTabulate } from "../model/crossTabulate";
import { labelsOf, order } from "../model/order";
import type { Target } from "../model/target";
import type { Mark } from "../scene/mark";
import { textFaults } from "../scene/textBoxes";
import type { AccessNode } from "./chart";
import { heatmap } from "./heatmap";
import { heatmapLight } from "./heatmapHighlight";
import type { HeatmapModel } from "./heatmapLayout";
import { heatmapModelOf, matrixOf, sharesOf } from "./heatmapTestModel";
import { darkStyle, lightStyle } from "./style";
import { interRuler } from "./textRuler";

const frame = (width: number, fontSize = 13) => ({ width, fontSize, measureText: interRuler, messages: en });

const matrix = crossTabulate(piat, "studies");
const builtIn: HeatmapModel = {
  title: piat.title,
  matrix,
  order: order(matrix, "published", labelsOf(piat)),
  groups: piat.groups,
  themes: piat.themes,
};
const layout = heatmap.layout(builtIn, frame(560));
const reversed: HeatmapModel = {
  ...builtIn,
  order: { rows: builtIn.order.rows.toReversed(), columns: builtIn.order.columns.toReversed() },
};

const turned: HeatmapModel = { ...builtIn, isTurned: true };

/** All marks, layers opened. */
const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === "layer" ? flat(mark.marks) : [mark]));
const texts = (marks: readonly Mark[]) => flat(marks).flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));

describe("what can be reached", () => {
  const nodes = (node: AccessNode): AccessNode[] => [node, ...node.children.flatMap(nodes)];
  const all = nodes(heatmap.access(layout));
  const named = (role: string) => all.filter((node) => node.role === role);

  test("a grid of rows: headings with their totals, cells with their values, gaps", () => {
    expect(all[0]?.name).toMatch(/^Heatmap/);
    expect(named("columnheader").map(({ name, description }) => [name, description])).toEqual([
      ["Flexibility", "14 distinct studies"],
      ["Relationship building", "8 distinct studies"],
      ["Lived experience", "15 distinct studies"],
    ]);
    expect(named("rowheader").map(({ description }) => description?.split(" ")[0])).toEqual([
      "4",
      "1",
      "11",
      "4",
      "5",
      "3",
      "2",
    ]);
    const cells = named("gridcell").map(({ name }) => name);
    expect(cells).toHaveLength(21);
    expect(cells).toContain("Peer workers, Lived experience: 6 studies");
    expect(cells).toContain("Recovery colleges, Relationship building: 1 study");
    expect(cells.filter((name) => name.endsWith(": gap, no example"))).toHaveLength(6);
  });

  test("every row is as long as the others, and every heading and cell has a place of its own", () => {
    expect(new Set(named("row").map((row) => row.children.length))).toEqual(new Set([4]));
    const reachable = all.filter((node) => node.target !== null);
    expect(new Set(reachable.map(({ d }) => d)).size).toBe(31);
    for (const { d } of reachable) expect(d).toMatch(/^M[\d.]+,[\d.]+H[\d.]+V[\d.]+H[\d.]+Z$/);
  });
});

describe("turned round", () => {
  const round = heatmap.layout(turned, frame(560));
  const access = heatmap.access(round);

  test("rows are themes and columns groups; a cell's name says its group first, as ever", () => {
    const [head, ...rows] = access.children;
    expect(head?.children.slice(1).map(({ name, description }) => `${name}: ${description}`)).toEqual([
      "E-innovations: 4 distinct studies",
      "Family-focused innovations: 1 distinct study",
      "Peer workers: 11 distinct studies",
      "Personal recovery planning: 4 distinct studies",
      "Recovery colleges: 5 distinct studies",
      "Service navigation and coordination: 3 distinct studies",
      "Staff training: 2 distinct studies",
    ]);
    expect(rows.map(({ children }) => children[0]?.name)).toEqual([
      "Flexibility",
      "Relationship building",
      "Lived experience",
    ]);
    expect(rows[2]?.children[3]).toMatchObject({
      name: "Peer workers, Lived experience: 6 studies",
      target: { kind: "cell", group: "peer-workers", theme: "lived-experience" },
    });
    expect(rows[1]?.children[1]?.name).toBe("E-innovations, Relationship building: gap, no example");
  });

  test("a group keeps its colour, as a dot over its column", () => {
    const { marks } = heatmap.scene(round, lightStyle);
    const column = marks
      .flatMap((mark) => (mark.kind === "layer" && mark.key === "columns" ? mark.marks : []))
      .find((mark) => mark.kind === "layer" && mark.key === "group peer-workers");
    expect(
      flat(column ? [column] : []).filter((mark) => mark.kind === "rect" && mark.fill === lightStyle.groups[2]),
    ).toHaveLength(1);
  });

  test("what is lit and what is selected is the same as before, in its new place", () => {
    const { x, y, stepX, stepY, gap } = round;
    const lit = {
      groups: Uint8Array.of(0, 0, 1, 0, 0, 0, 0),
      themes: Uint8Array.of(0, 0, 1),
      cells: Uint8Array.from({ length: 21 }, (_, k) => (k === 8 ? 1 : 0)),
      studies: new Uint8Array(0),
    };
    const marks = flat(heatmapLight.highlight(round, lit, lightStyle));
    expect(texts(marks).join(" ")).toBe("Lived experience Peer workers");
    const ring = { x: x + 2 * stepX + gap / 2 - 0.75, y: y + 2 * stepY + gap / 2 - 0.75 };
    expect(marks.filter((mark) => mark.kind === "rect" && mark.stroke === lightStyle.ink)).toEqual([
      expect.objectContaining(ring),
    ]);
    const selected = (target: Target) => flat(heatmapLight.select(round, target, lightStyle)).at(-1);
    const down = selected({ kind: "group", group: "peer-workers" });
    const across = selected({ kind: "theme", theme: "lived-experience" });
    expect(down).toMatchObject({ x: x + 2 * stepX - 1, width: stepX + 2 });
    expect(across).toMatchObject({ y: y + 2 * stepY - 1, height: stepY + 2 });
  });
});

describe.each([
  ["as published", builtIn],
  ["in reverse", reversed],
  ["turned round", turned],
  ["turned round in reverse", { ...reversed, isTurned: true }],
])("locate, %s", (_, model) => {
  test("finds cells, headings and totals where they are drawn, and nothing elsewhere", () => {
    const at = heatmap.layout(model, frame(560));
    const { x, y, stepX, stepY, right, columns, totals, height } = at;
    const groups = Array.from(model.order.rows, (i): Target => ({ kind: "group", group: model.groups[i]!.id }));
    const themes = Array.from(model.order.columns, (j): Target => ({ kind: "theme", theme: model.themes[j]!.id }));
    const [down, across] = model.isTurned ? [themes, groups] : [groups, themes];
    down.forEach((row, i) => {
      const middle = y + (i + 0.5) * stepY;
      expect(heatmap.locate(at, 10, middle)).toEqual(row);
      expect(heatmap.locate(at, right - 1, middle)).toEqual(row);
      across.forEach((column, j) => {
        const center = x + (j + 0.5) * stepX;
        expect(heatmap.locate(at, center, middle)).toEqual({ ...row, ...column, kind: "cell" });
        expect(heatmap.locate(at, center, y - columns.height / 2)).toEqual(column);
        expect(heatmap.locate(at, center, y + down.length * stepY + totals.height / 2)).toEqual(column);
      });
    });
    expect(heatmap.locate(at, 1, 1)).toBeNull();
    expect(heatmap.locate(at, right + 50, y)).toBeNull();
    expect(heatmap.locate(at, x + 5, height - 2)).toBeNull();
  });
});

describe("the drawing", () => {
  test("says every number, total and label, and what a gap looks like", () => {
    const words = texts(heatmap.scene(layout, lightStyle).marks);
    for (const total of ["14", "8", "15", "11", "28"]) expect(words).toContain(total);
    for (const word of ["Flexibility", "distinct studies", "Studies cited in the examples", "gap: no example"])
      expect(words).toContain(word);
    expect(words).not.toContain("filtered out");
  });

  test("a row keeps its layer and its marks in another order, and moves", () => {
    const rowOf = (model: HeatmapModel) =>
      heatmap
        .scene(heatmap.layout(model, frame(560)), lightStyle)
        .marks.find((mark) => mark.kind === "layer" && mark.name === "Peer workers");
    const [before, after] = [rowOf(builtIn), rowOf(reversed)];
    expect(before).toMatchObject({ key: "group peer-workers", y: layout.y + 2 * layout.stepY });
    expect(after).toMatchObject({ key: "group peer-workers", y: layout.y + 4 * layout.stepY });
  });

  test("a large matrix is one grid, in both orders", () => {
    const rows = Array.from({ length: 101 }, (_, i) =>
      Array.from({ length: 20 }, (_, j) => (i === 100 && j === 19 ? 6 : 1)).join(" "),
    );
    const labels = (n: number) => Array.from({ length: n }, (_, i) => `${i}`);
    const model = heatmapModelOf(labels(101), labels(20), matrixOf(rows));
    const grids = flat(heatmap.scene(heatmap.layout(model, frame(640)), lightStyle).marks).filter(
      (mark) => mark.kind === "grid",
    );
    expect(grids).toHaveLength(1);
    expect(grids[0]?.colors.at(-1)).toBe(Number.parseInt(`${lightStyle.ramp.at(-1)?.slice(1)}ff`, 16));
  });

  test("numbers are in every cell, or in none and the legend says so", () => {
    const wide = heatmapModelOf(
      ["A"],
      Array.from({ length: 40 }, (_, i) => `${i}`),
      matrixOf([Array(40).fill("7").join(" ")]),
    );
    const small = heatmap.layout(wide, frame(400));
    expect(small.numberSize).toBeNull();
    expect(texts(heatmap.scene(small, lightStyle).marks).join(" ")).toContain("Cells are too small for their numbers");
  });
});

describe("shares", () => {
  const share: HeatmapModel = { ...builtIn, matrix: crossTabulate(piat, "share") };
  const wordsOf = (made: ReturnType<typeof heatmap.layout>) => texts(heatmap.scene(made, lightStyle).marks);

  test("are named with what they are of, cells and headings", () => {
    const nodes = heatmap.access(heatmap.layout(share, frame(560))).children.flatMap((row) => row.children);
    expect(nodes.map(({ name }) => name)).toContain("Peer workers, Lived experience: 6 of 22 studies");
    const described = (label: string) => nodes.find(({ name }) => name === label)?.description;
    expect(described("Peer workers")).toBe("11 of 22 studies");
    expect(described("Flexibility")).toBe("14 of 56 studies");
  });

  test("stand in the cells and in the margins; the legend is in per cent", () => {
    const words = wordsOf(heatmap.layout(share, frame(560)));
    for (const word of [
      "6 of 22",
      "5 of 5",
      "28 of 56",
      "Share of the group’s studies that the examples cite",
      "51–60%",
    ])
      expect(words).toContain(word);
    expect(words.join(" ")).not.toContain("Percentages");
  });

  test("are percentages where they do not fit, everywhere, and the legend says so", () => {
    const themes = ["Cost", "Hope", "Access", "Identity", "Reach", "Stigma", "Work", "Rights", "Family", "Safety"];
    const shares = sharesOf(["1 . 12 40 . 3 9 . 21 7", "4 . . . . . . . . ."], [250, 4]);
    const words = wordsOf(heatmap.layout(heatmapModelOf(["Many", "Few"], themes, shares), frame(640)));
    // 1, 12, 40 of 250; 4 of 4; row totals 93 of 250 and 4 of 4; under the first theme 5 of 254; 97 of 254 in all.
    for (const word of ["<1%", "5%", "16%", "100%", "37%", "2%", "38%"]) expect(words).toContain(word);
    expect(words.join(" ")).toContain("Percentages are of the group’s studies");
    expect(words.join(" ")).not.toMatch(/\d of \d/);
  });
});

describe("what is lit and selected", () => {
  const lit = {
    groups: Uint8Array.of(0, 0, 1, 0, 0, 0, 0),
    themes: Uint8Array.of(0, 0, 1),
    cells: Uint8Array.from({ length: 21 }, (_, k) => (k === 8 ? 1 : 0)),
    studies: new Uint8Array(0),
  };

  test("lit headings are drawn semibold in their place, lit cells get a ring", () => {
    const marks = flat(heatmapLight.highlight(layout, lit, lightStyle));
    expect(texts(marks)).toEqual(["Peer workers", "Lived", "experience"]);
    expect(marks.filter((mark) => mark.kind === "rect" && mark.stroke === lightStyle.ink)).toHaveLength(1);
  });

  test("a cell, a row, a column can be selected; a study or a stranger has no ring here", () => {
    const ringOf = (target: Parameters<typeof heatmapLight.select>[1]) =>
      flat(heatmapLight.select(layout, target, darkStyle)).find(
        (mark) => mark.kind === "rect" && mark.stroke === darkStyle.selection,
      );
    const { x, y, stepX, stepY, gap } = layout;
    expect(ringOf({ kind: "cell", group: "peer-workers", theme: "lived-experience" })).toMatchObject({
      x: x + 2 * stepX + gap / 2 - 1.25,
      y: y + 2 * stepY + gap / 2 - 1.25,
    });
    expect(ringOf({ kind: "group", group: "peer-workers" })).toBeDefined();
    expect(ringOf({ kind: "theme", theme: "flexibility" })).toBeDefined();
    expect(ringOf({ kind: "study", study: "104" })).toBeUndefined();
    expect(ringOf({ kind: "group", group: "nobody" })).toBeUndefined();
  });
});

const label = fc.oneof(
  fc.constantFrom(
    "Hope",
    "E-innovations",
    "Service navigation and coordination",
    "回復志向の関係づくり",
    "Ψυχοεκπαίδευση οικογένειας",
    "الدعم بين الأقران",
  ),
  fc.constantFrom(
    "Perceived advantage over the services that were there before",
    "Intercomprehensibilityofpsychopharmacologicaldocumentations!",
  ),
  fc.string({ maxLength: 60 }),
);
const labels = (most: number) => fc.array(label, { minLength: 1, maxLength: most });

test("law: no text overlaps another and none is cut, whatever the labels, the numbers and the width", () => {
  const cases = fc.record({
    groups: labels(30),
    themes: labels(20),
    width: fc.integer({ min: 320, max: 1600 }),
    most: fc.constantFrom(3, 40, 12345),
    isShare: fc.boolean(),
    fontSize: fc.constantFrom(12, 13, 16),
    isTurned: fc.boolean(),
  });
  fc.assert(
    fc.property(cases, ({ groups, themes, width, most, isShare, fontSize, isTurned }) => {
      const rows = groups.map((_, i) =>
        themes.map((_, j) => ((i + j) % 3 === 0 ? "." : `${((i * 7 + j * 13) % most) + 1}`)).join(" "),
      );
      const listed = groups.map((_, i) => most * themes.length + i);
      const matrix = isShare ? sharesOf(rows, listed) : matrixOf(rows);
      const model = { ...heatmapModelOf(groups, themes, matrix), isTurned };
      const made = heatmap.layout(model, frame(width, fontSize));
      expect(made.width).toBeLessThanOrEqual(width);
      expect(textFaults({ ...made, marks: heatmap.scene(made, lightStyle).marks }, interRuler)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("law: sizes from one cell to 30 by 20 hold at every usual width", () => {
  const name = (i: number) => ["Peer support", "Assertive outreach", "Supported housing and tenancy", "Crisis"][i % 4]!;
  for (const [n, m] of [
    [1, 1],
    [1, 20],
    [30, 1],
    [7, 3],
    [30, 20],
  ] as const)
    for (const width of [320, 356, 400, 560, 800, 1600]) {
      const rows = Array.from({ length: n }, () => Array(m).fill("12").join(" "));
      const model = heatmapModelOf(
        Array.from({ length: n }, (_, i) => name(i)),
        Array.from({ length: m }, (_, i) => name(i)),
        matrixOf(rows),
      );
      const made = heatmap.layout(model, frame(width));
      expect(
        textFaults({ ...made, marks: heatmap.scene(made, lightStyle).marks }, interRuler),
        `${n} by ${m} at ${width}`,
      ).toEqual([]);
    }
});
