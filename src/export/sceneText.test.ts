import { expect, test } from "vitest";
import type { FontWeight, Mark } from "../scene/mark";
import { sceneText } from "./sceneText";

test("the characters of a weight, each once, in layers too", () => {
  const text = (words: string, weight: FontWeight): Mark => ({
    ...{ kind: "text", x: 0, y: 0, text: words, size: 12, weight, anchor: "start", fill: "#000000" },
  });
  const marks: Mark[] = [
    text("Grupa a", 400),
    { kind: "layer", x: 5, y: 5, marks: [text("Ω", 400), text("Total", 600)] },
    { kind: "rect", x: 0, y: 0, width: 1, height: 1 },
  ];
  expect([sceneText(marks, 400), sceneText(marks, 600)]).toEqual(["Grupa Ω", "Total"]);
});
