import { expect, test } from "vitest";
import { en } from "../messages/en";
import type { Scene, TextMark } from "../scene/mark";
import { textFaults } from "../scene/textBoxes";
import { figure, frameInFigure } from "./figure";
import { lightStyle } from "./style";
import { interRuler } from "./textRuler";

const frame = { width: 400, fontSize: 13, measureText: interRuler, messages: en };
const text = {
  title: "Intervention characteristics: themes and examples from each innovation group",
  subtitle: "7 innovation groups by 3 themes",
  notes: ["Gap: no study in the group contributed data to the theme."],
  source: "Piat et al. 2021, Factors influencing the implementation of mental health recovery into services. Table 4",
  credit: "Adapted from Table 4 of Piat et al. 2021 under CC BY 4.0.",
};

function figureAround(width: number, height = 100): Scene {
  const chart = {
    title: "Heatmap",
    description: "7 by 3",
    width,
    height,
    background: "#ffffff",
    fontFamily: "Inter",
    marks: [],
  };
  return figure(chart, text, frame, lightStyle);
}

const wordsOf = (scene: Scene) =>
  scene.marks
    .filter((mark): mark is TextMark => mark.kind === "text")
    .map((mark) => mark.text)
    .join(" ");

test("says everything in order, nothing cut, nothing overlapping", () => {
  const scene = figureAround(356);
  expect(wordsOf(scene)).toBe([text.title, text.subtitle, ...text.notes, text.source, text.credit].join(" "));
  expect(textFaults(scene, interRuler)).toEqual([]);
  expect(scene.title).toBe(text.title);
  expect(scene.description).toBe("7 by 3");
});

test("grows with its chart, and is never wider than its frame when the chart was laid out for it", () => {
  const { width } = frameInFigure(frame);
  expect(figureAround(width).width).toBe(400);
  expect(figureAround(width, 300).height - figureAround(width).height).toBe(200);
});
