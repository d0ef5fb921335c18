import { describe, expect, test } from "vitest";
import { piat } from "../data/testTable";
import { en } from "../messages/en";
import { coCite } from "../model/coCite";
import { radialBox } from "./chordLabels";
import { type ChordLayout, layoutChord } from "./chordLayout";
import { type ChordModel, chordModel } from "./chordModel";
import { chordOf, scatteredChord } from "./chordTestModel";
import { interRuler } from "./textRuler";

const built = chordModel(piat, coCite(piat, "example"));
const widths = [320, 356, 432, 560, 640, 920, 1200];
const layoutAt = (model: ChordModel, width: number) =>
  layoutChord(model, { width, fontSize: width < 400 ? 12 : 13, measureText: interRuler, messages: en });

const authors = ["Hernández-García et al. 2011a", "Smith 2010", "O’Brien & Fitzgerald 2019b", "van der Meer 2004"];
const models: [string, ChordModel][] = [
  ["the built-in table", built],
  ["no study", chordOf(["a"], [])],
  ["one study", chordOf(["a"], [[0, ["1"]]])],
  ["two studies", chordOf(["a"], [[0, ["1", "2"]]])],
  [
    "an isolated study",
    chordOf(
      ["a", "b"],
      [
        [0, ["1", "2"]],
        [1, ["3"]],
      ],
    ),
  ],
  ["60 studies", scatteredChord({ studies: 60, groups: 6, examples: 50 })],
  ["200 studies", scatteredChord({ studies: 200, groups: 8, examples: 230 })],
  ["one group", scatteredChord({ studies: 30, groups: 1, examples: 30 })],
  ["30 groups", scatteredChord({ studies: 90, groups: 30, examples: 80 })],
  [
    "long labels",
    scatteredChord({
      studies: 40,
      groups: 5,
      examples: 40,
      label: (i) => `${authors[i % 4]} ${i}`,
      groupLabel: (i) => `${"A group of interventions with a name that goes on and on to sixty".slice(0, 52 + 2 * i)}`,
    }),
  ],
  [
    "other scripts",
    scatteredChord({
      studies: 24,
      groups: 3,
      examples: 20,
      label: (i) => `${["山田", "Иванов", "محمد"][i % 3]} ${2001 + i}`,
      groupLabel: (i) => ["ピアサポートと地域移行支援", "Психосоциальная реабилитация", "الدعم بين الأقران"][i] ?? "",
    }),
  ],
];

type Corners = [number, number][];

/** Every box of text beside the ring, around the ring's centre. */
function textBoxes(layout: ChordLayout): Corners[] {
  const { middles, radii, labels, labelSize, labelled, names } = layout;
  return [
    ...labelled.map((study) => radialBox(middles[study]!, radii.label, labels[study]!.width, labelSize)),
    ...names.map(
      ({ x, y, width, height }): Corners => [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ],
    ),
  ];
}

/** Whether a side of one of two rectangles has both on different sides: the separating axis. */
function areApart(a: Corners, b: Corners): boolean {
  const axes = [a, b].flatMap(([p, q, r]) => [
    [q![0] - p![0], q![1] - p![1]],
    [r![0] - q![0], r![1] - q![1]],
  ]);
  return axes.some(([x = 0, y = 0]) => {
    const span = (corners: Corners) => corners.map((corner) => corner[0] * x + corner[1] * y);
    const [one, other] = [span(a), span(b)];
    const air = 1e-6 * Math.hypot(x, y);
    return Math.max(...one) <= Math.min(...other) + air || Math.max(...other) <= Math.min(...one) + air;
  });
}

describe.each(models)("%s", (_, model) => {
  test.each(widths)("at %d px no label overlaps another, and none is cut by the edge", (width) => {
    const layout = layoutAt(model, width);
    const boxes = textBoxes(layout);
    boxes.forEach((a, i) => {
      for (const [x, y] of a) {
        expect(layout.x + x).toBeGreaterThanOrEqual(0);
        expect(layout.x + x).toBeLessThanOrEqual(width);
        expect(layout.y + y).toBeGreaterThanOrEqual(0);
        expect(layout.y + y).toBeLessThanOrEqual(layout.keyY);
      }
      expect(boxes.slice(i + 1).filter((b) => !areApart(a, b))).toEqual([]);
    });
  });

  test.each(widths)("at %d px the key is under the ring and within the figure", (width) => {
    const { key, keyX, keyY, height, y, radii } = layoutAt(model, width);
    expect(y + radii.second).toBeLessThanOrEqual(keyY);
    const texts = key.parts.filter((part) => part.kind === "text");
    for (const { x, y, text } of texts) {
      expect(keyX + x + interRuler(text, key.size, 400)).toBeLessThanOrEqual(width);
      expect(keyY + y).toBeLessThan(height);
    }
    texts.forEach((a, i) => {
      for (const b of texts.slice(i + 1)) {
        const isBeside =
          a.x + interRuler(a.text, key.size, 400) <= b.x || b.x + interRuler(b.text, key.size, 400) <= a.x;
        expect(isBeside || Math.abs(a.y - b.y) >= key.size).toBe(true);
      }
    });
  });

  test("no ribbon's end lies on another's, and all lie on their arcs", () => {
    const { angles, ribbons } = layoutAt(model, 640);
    const ends = ribbons.flatMap(({ s0, s1, t0, t1 }) => [
      [s0, s1],
      [t0, t1],
    ]);
    const sorted = ends.toSorted(([a = 0], [b = 0]) => a - b);
    sorted.slice(1).forEach(([from = 0], i) => {
      expect(from).toBeGreaterThan(sorted[i]![1]! - 1e-9);
    });
    ribbons.forEach(({ s0, t1 }, k) => {
      const arcs = [model.source[k]!, model.target[k]!];
      const first = arcs.reduce((a, b) => (angles.start[a]! < angles.start[b]! ? a : b));
      const last = arcs.find((study) => study !== first)!;
      expect(s0).toBeGreaterThan(angles.start[first]! - 1e-9);
      expect(t1).toBeLessThan(angles.end[last]! + 1e-9);
    });
  });

  test("arcs follow each other and leave their gaps free", () => {
    const { angles } = layoutAt(model, 640);
    const order = Array.from(model.order);
    order.forEach((study, p) => {
      const next = order[p + 1];
      expect(angles.end[study]).toBeGreaterThan(angles.start[study]!);
      expect(next === undefined ? 2 * Math.PI : angles.start[next]!).toBeGreaterThan(angles.end[study]! - 1e-9);
    });
  });
});

describe("the built-in table", () => {
  test("has every number at every width, and an arc a thumb can hit", () => {
    for (const width of widths) {
      const { labelled, angles, radii } = layoutAt(built, width);
      expect(labelled).toHaveLength(28);
      const narrowest = Math.min(...angles.slotEnd.map((end, study) => end - angles.slotStart[study]!));
      expect(narrowest * radii.reach).toBeGreaterThan(24);
    }
  });

  test("names the groups at the ring where there is room, else in the key", () => {
    expect(layoutAt(built, 640).names.map((name) => name.lines.join(" "))).toContain("Peer workers");
    const narrow = layoutAt(built, 356);
    expect(narrow.names.map((name) => name.lines.join(" "))).toEqual(["A", "B", "C", "D", "E", "F", "G"]);
    const words = narrow.key.parts.flatMap((part) => (part.kind === "text" ? [part.text] : []));
    expect(words).toEqual(expect.arrayContaining(piat.groups.map((group) => group.label)));
  });

  test("on a phone the ring takes three quarters of the width", () => {
    expect(layoutAt(built, 356).radii.outer * 2).toBeGreaterThan(0.75 * 356);
  });

  test("has ribbons of the group that both studies are cited under", () => {
    const { ribbonGroup } = layoutAt(built, 640);
    const named = (label: string) => built.studies.findIndex((study) => study.label === label);
    const groupOf = (a: string, b: string) => {
      const ends = [named(a), named(b)];
      const pair = built.source.findIndex((one, k) => ends.includes(one) && ends.includes(built.target[k]!));
      return piat.groups[ribbonGroup[pair]!]?.label;
    };
    expect(groupOf("104", "109")).toBe("Peer workers");
    expect(groupOf("109", "115")).toBe("Peer workers");
    expect(groupOf("109", "116")).toBe("Personal recovery planning");
    expect(ribbonGroup).not.toContain(-1);
  });

  test("draws the wide ribbons first, and none below the minimum", () => {
    const { stack } = layoutAt({ ...built, minimum: 2 }, 640);
    const strengths = Array.from(stack, (pair) => built.strength[pair]);
    expect(strengths).toEqual([3, 2, 2, 2, 2]);
  });

  test("stays as it is when the minimum changes", () => {
    const { x, y, angles, height } = layoutAt(built, 640);
    expect(layoutAt({ ...built, minimum: 3 }, 640)).toMatchObject({ x, y, angles, height });
  });
});

test("the height follows from width and groups, not from what is cited", () => {
  const examples = (last: string[]) =>
    [
      [0, ["1", "2"]],
      [1, ["3", "4"]],
      [0, last],
    ] as const;
  for (const width of widths) {
    const heights = [["1", "2"], ["1", "3"], ["5"], ["5", "6", "7"]].map(
      (last) => layoutAt(chordOf(["Peer workers", "Training"], examples(last)), width).height,
    );
    expect(new Set(heights).size).toBe(1);
  }
});

test("arcs are as wide as their ribbons together, where these need more than the least width", () => {
  const model = chordOf(
    ["a"],
    [
      [0, ["1", "2"]],
      [0, ["1", "3"]],
      [0, ["1", "2", "3"]],
      [0, ["1", "2", "4"]],
    ],
  );
  const { angles } = layoutAt(model, 640);
  const width = (study: number) => angles.end[study]! - angles.start[study]!;
  // 1: 3 + 2 + 1 = 6; 2: 3 + 1 + 1 = 5. What is left of the ring is shared equally.
  expect(width(0) - width(1)).toBeCloseTo(angles.unit, 9);
  expect(width(0)).toBeGreaterThan(6 * angles.unit);
});

test("without a legend the key has the names of lettered groups, and nothing else", () => {
  const keyAt = (width: number) => {
    const frame = { width, fontSize: 12, measureText: interRuler, messages: en, hasLegend: false };
    return layoutChord(built, frame).key;
  };
  expect(keyAt(640)).toMatchObject({ parts: [], height: 0 });
  const narrow = keyAt(356).parts;
  expect(new Set(narrow.map(({ kind }) => kind))).toEqual(new Set(["group", "letter", "text"]));
  expect(narrow.flatMap((part) => (part.kind === "text" ? [part.text] : [])).join(" ")).toContain("Peer workers");
});

test("labels that do not fit are left out, the least co-cited first, and the key says so", () => {
  const model = scatteredChord({ studies: 200, groups: 8, examples: 230 });
  const { labelled, key } = layoutAt(model, 640);
  const words = key.parts.flatMap((part) => (part.kind === "text" ? [part.text] : [])).join(" ");
  expect(labelled.length).toBeGreaterThan(40);
  expect(words).toContain(en.chord.labelsLeftOut(labelled.length, 200));
  const strongest = [...model.studies.keys()].reduce((a, b) => (model.degree[b]! > model.degree[a]! ? b : a));
  expect(labelled).toContain(strongest);
});
