import { describe, expect, test } from "vitest";
import { type HardScript, hardScripts, hardTable } from "../data/hardTable";
import { parseEvidenceTable } from "../data/parseEvidenceTable";
import { papers } from "../export/papers";
import { en } from "../messages/en";
import { enChord } from "../messages/enChord";
import { enCompare } from "../messages/enCompare";
import { enTableFigure } from "../messages/enTableFigure";
import { coCite } from "../model/coCite";
import { compare } from "../model/compare";
import { cutStrength } from "../model/cutStrength";
import type { EvidenceTable } from "../model/evidenceTable";
import type { Mark, Scene } from "../scene/mark";
import { textFaults } from "../scene/textBoxes";
import { arimoRuler } from "./arimoRuler";
import { drawn, type Frame } from "./chart";
import { chord } from "./chord";
import { shownPairs } from "./chordData";
import { chordModel } from "./chordModel";
import { compareChart } from "./compareChart";
import { compareModel } from "./compareModel";
import { type FittedFigure, fitFigure, type Paper, remembered, TooSmallError } from "./fitFigure";
import { heatmap } from "./heatmap";
import { nestedModelOf } from "./heatmapTestModel";
import { matrix } from "./matrix";
import { sharedChart } from "./sharedChart";
import { sharedModel } from "./sharedModel";
import { lightStyle } from "./style";
import { interRuler } from "./textRuler";
import { tinosRuler } from "./tinosRuler";

// Figures for files: whatever is to be read is there, whole, in the figure and apart from everything else, at each size that
// the paper can hold; what it cannot is said with a size that it could.

const rulers = { inter: interRuler, arial: arimoRuler, times: tinosRuler };

const ringOf = (table: EvidenceTable) => {
  const ring = chordModel(table, coCite(table, "example"));
  return { ...ring, minimum: cutStrength(ring.strength, 400) };
};

/** Charts of a table, and the labels that each has to show. */
const charts = {
  heatmap: (table: EvidenceTable) => {
    const model = nestedModelOf(table);
    return {
      draw: (frame: Frame) => drawn(heatmap, model, frame, lightStyle),
      labels: [...table.groups, ...table.themes].map(({ label }) => label),
    };
  },
  chord: (table: EvidenceTable) => {
    const model = ringOf(table);
    return {
      draw: (frame: Frame) => drawn(chord, model, frame, lightStyle),
      labels: [
        ...model.studies.map(({ label }) => label),
        ...model.studies.map(({ groups }) => table.groups[groups[0] ?? 0]?.label ?? ""),
      ],
    };
  },
  matrix: (table: EvidenceTable) => {
    const model = { chord: ringOf(table), words: enChord };
    const { source, target, studies } = model.chord;
    const paired = Array.from(shownPairs(model.chord)).flatMap((pair) => [source[pair] ?? 0, target[pair] ?? 0]);
    return {
      draw: (frame: Frame) => drawn(matrix, model, frame, lightStyle),
      labels: paired.map((study) => studies[study]?.label ?? ""),
    };
  },
  compare: (table: EvidenceTable) => {
    const comparison = compare(table, "themes", [0, 1, 2]);
    const model = compareModel(table, comparison, enCompare);
    return {
      draw: (frame: Frame) => drawn(compareChart, model, frame, lightStyle),
      labels: [
        ...table.groups.map(({ label }) => label),
        ...table.themes.slice(0, 3).map(({ label }) => label),
        ...comparison.studies.flat().map((study) => table.studies[study]?.label ?? ""),
      ],
    };
  },
  shared: (table: EvidenceTable) => {
    const model = sharedModel(table, compare(table, "themes", [0, 1, 2, 3, 4, 5]), enTableFigure.shared);
    return {
      draw: (frame: Frame) => drawn(sharedChart, model, frame, lightStyle),
      labels: model.members.map(({ label }) => label),
    };
  },
};
type ChartName = keyof typeof charts;

/** The figure on a paper, or on the least one that works, which then is larger. */
function fitted(name: ChartName, table: EvidenceTable, paper: Paper, typeface: keyof typeof rulers = "inter") {
  const { draw, labels } = charts[name](table);
  const measureText = rulers[typeface];
  const drawing = {
    draw: remembered((frame) => draw({ ...frame, isWhole: true })),
    text: {
      title: table.title,
      subtitle: "How many studies are cited, by group and theme.",
      notes: [`Gap: ${table.gapMeaning}`],
      source: `Source: ${table.source?.citation}`,
      credit: "Adapted under CC BY 4.0.",
    },
    frame: { fontSize: 14, measureText, messages: en },
    style: lightStyle,
  };
  let figure: FittedFigure;
  try {
    figure = fitFigure(drawing, paper);
  } catch (error) {
    if (!(error instanceof TooSmallError)) throw error;
    expect(error.least.width).toBeGreaterThan(paper.width);
    figure = fitFigure(drawing, { ...paper, ...error.least });
  }
  return { figure, labels: [...labels, table.title], measureText };
}

const textsOf = (marks: readonly Mark[]): { text: string; size: number }[] =>
  marks.flatMap((mark) => (mark.kind === "layer" ? textsOf(mark.marks) : mark.kind === "text" ? [mark] : []));

/** Spaces and hyphens come and go where a label is broken into lines. */
const bare = (text: string) => text.replace(/[\s\-‐]/g, "");

/** Labels that are not in a drawing from their first letter to their last. */
function missing({ marks }: Scene, labels: readonly string[]): string[] {
  const said = bare(
    textsOf(marks)
      .map(({ text }) => text)
      .join(""),
  );
  return labels.filter((label) => !said.includes(bare(label)));
}

function expectWhole({ figure: { scene, unit }, labels, measureText }: ReturnType<typeof fitted>) {
  expect(textFaults(scene, measureText)).toEqual([]);
  expect(missing(scene, labels)).toEqual([]);
  expect(Math.min(...textsOf(scene.marks).map(({ size }) => size)) * unit).toBeGreaterThanOrEqual(8 - 1e-9);
}

const tableIn = (script: HardScript, more = {}) => parseEvidenceTable(hardTable({ script, ...more }));

describe.each(Object.keys(charts) as ChartName[])("a %s of 30 groups, 20 themes and 200 studies", (name) => {
  const table = tableIn("mixed");

  test.each(Object.entries(papers))("is whole on %s", { timeout: 120_000 }, (_, paper) => {
    expectWhole(fitted(name, table, paper));
  });

  test.each(["arial", "times"] as const)("is whole in %s", { timeout: 120_000 }, (typeface) => {
    expectWhole(fitted(name, table, papers.page, typeface));
  });
});

describe.each(hardScripts.filter((script) => script !== "mixed"))("labels of 60 letters in %s", (script) => {
  test.each(Object.keys(charts) as ChartName[])("are whole in a %s", { timeout: 120_000 }, (name) => {
    const table = tableIn(script, { groups: 8, themes: 5, studies: 30 });
    for (const paper of [papers.slide, papers.column]) expectWhole(fitted(name, table, paper));
  });
});

test("a label without a space is broken, never cut", () => {
  const table = parseEvidenceTable(hardTable({ groups: 4, themes: 3, studies: 12 }));
  const long = { ...table, groups: table.groups.map((group, i) => ({ ...group, label: `${i}${"x".repeat(59)}` })) };
  for (const paper of [papers.slide, papers.column]) expectWhole(fitted("heatmap", long, paper));
});

test("parents of columns have their labels whole", () => {
  const file = hardTable({ groups: 3, themes: 9, studies: 12 }) as { themes: { id: string; label: string }[] };
  const parents = ["p1", "p2"].map((id) => ({
    id,
    label: `${id} Decyzje podejmowane wspólnie, w zespole i z bliskimi`,
  }));
  const themes = [...parents, ...file.themes.map((theme, i) => ({ ...theme, parent: i < 5 ? "p1" : "p2" }))];
  const table = parseEvidenceTable({ ...file, themes });
  for (const paper of [papers.slide, papers.column]) expectWhole(fitted("heatmap", table, paper));
});
