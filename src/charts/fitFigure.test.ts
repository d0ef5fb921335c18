import { describe, expect, test } from "vitest";
import { piat } from "../data/testTable";
import { papers } from "../export/papers";
import { en } from "../messages/en";
import { coCite } from "../model/coCite";
import type { EvidenceTable } from "../model/evidenceTable";
import type { Mark } from "../scene/mark";
import { textFaults } from "../scene/textBoxes";
import { drawn, type Frame } from "./chart";
import { chord } from "./chord";
import { chordModel } from "./chordModel";
import { fitFigure, type Paper, TooSmallError } from "./fitFigure";
import { heatmap } from "./heatmap";
import { nestedModelOf } from "./heatmapTestModel";
import { lightStyle } from "./style";
import { interRuler } from "./textRuler";

const frame = { fontSize: 14, measureText: interRuler, messages: en };
const text = {
  title: piat.title,
  subtitle: "How many studies are cited, by group and theme.",
  notes: [`Gap: ${piat.gapMeaning}`, "A study counts once in a cell and once in a total."],
  source: "Source: Piat et al. 2021, Factors influencing the implementation of mental health recovery into services.",
  credit: "Adapted from Piat et al. 2021, Table 4, CC BY 4.0.",
};

const charts = {
  heatmap: (table: EvidenceTable) => {
    const model = nestedModelOf(table);
    return (inside: Frame) => drawn(heatmap, model, inside, lightStyle);
  },
  chord: (table: EvidenceTable) => {
    const model = chordModel(table, coCite(table, "example"));
    return (inside: Frame) => drawn(chord, model, inside, lightStyle);
  },
};

const fit = (chart: keyof typeof charts, table: EvidenceTable, paper: Paper) =>
  fitFigure({ draw: charts[chart](table), text, frame, style: lightStyle }, paper);

const sizesOf = (marks: readonly Mark[]): number[] =>
  marks.flatMap((mark) => (mark.kind === "layer" ? sizesOf(mark.marks) : mark.kind === "text" ? [mark.size] : []));

describe.each(Object.entries(papers))("on %s", (_, paper: Paper) => {
  test.each(["heatmap", "chord"] as const)("the built-in %s fills it, in text of its least size or larger", (chart) => {
    const { scene, unit } = fit(chart, piat, paper);
    expect(scene.width * unit).toBeCloseTo(paper.width, 6);
    if (paper.height !== null) expect(scene.height * unit).toBeCloseTo(paper.height, 6);
    expect(Math.min(...sizesOf(scene.marks)) * unit).toBeGreaterThanOrEqual(paper.leastText - 1e-9);
    expect(textFaults(scene, interRuler)).toEqual([]);
  });
});

test("text is larger where there is more room", () => {
  const small = fit("heatmap", piat, papers.slide);
  const large = fit("heatmap", piat, {
    ...papers.slide,
    width: papers.slide.width * 1.3,
    height: papers.slide.height * 1.3,
  });
  expect(large.unit).toBeGreaterThan(small.unit);
});

test("notes that have no room beneath the chart stand beside it", () => {
  const { scene } = fit("chord", piat, papers.slide);
  const notes = scene.marks.filter((mark) => mark.kind === "text" && mark.fill === lightStyle.muted);
  const left = Math.min(...notes.map((mark) => (mark.kind === "text" ? mark.x : 0)));
  expect(left).toBeGreaterThan(scene.width * 0.3);
});

test("a paper that can hold nothing names the least one of its proportions", () => {
  const tiny = { width: 100, height: 50, leastText: 8 };
  expect(() => fit("heatmap", piat, tiny)).toThrow(TooSmallError);
  try {
    fit("heatmap", piat, tiny);
  } catch (error) {
    const { width, height } = (error as TooSmallError).least;
    expect(width / (height ?? 0)).toBeCloseTo(2, 1);
    expect(fit("heatmap", piat, { width, height, leastText: 8 }).scene.marks.length).toBeGreaterThan(10);
  }
});
