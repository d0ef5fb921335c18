import { expect, test } from "vitest";
import type { Mark } from "./mark";
import { textFaults } from "./textBoxes";

const ruler = (text: string, size: number) => (text.length * size) / 2;

const text = (words: string, x: number, y: number, rotate = 0): Mark => ({
  ...{ kind: "text", x, y, text: words, size: 10, weight: 400, anchor: "start", fill: "#000000", rotate },
});

const faults = (...marks: Mark[]) => textFaults({ width: 100, height: 100, marks }, ruler);

test("text beside text is no fault, text on text is", () => {
  expect(faults(text("left", 0, 20), text("right", 20, 20))).toEqual([]);
  expect(faults(text("left", 0, 20), text("right", 18, 20))).toEqual(['"left" overlaps "right"']);
  expect(faults(text("above", 0, 20), text("below", 0, 30))).toEqual([]);
});

test("turned text is where it is drawn, in its layer", () => {
  const upward: Mark = { kind: "layer", x: 50, y: 0, marks: [text("upward", 0, 60, -90)] };
  expect(faults(upward, text("beside", 53, 60))).toEqual([]);
  expect(faults(upward, text("on it", 45, 40))).toEqual(['"upward" overlaps "on it"']);
  // Two slanted lines whose upright bounding boxes overlap, though they do not.
  expect(faults(text("slanted", 10, 50, -45), text("slanted", 26, 50, -45))).toEqual([]);
});

test("a label drawn again in its place is emphasis, no fault", () => {
  expect(faults(text("again", 0, 20), text("again", 1, 20))).toEqual([]);
  expect(faults(text("again", 0, 20), text("again", 10, 20))).toHaveLength(1);
});

test("text beyond the edge is cut", () => {
  expect(faults(text("too far", 80, 20))).toEqual(['"too far" is cut']);
});
