import { expect, test } from "vitest";
import type { Mark, TextMark } from "../scene/mark";
import { packColor } from "../scene/packColor";
import { pdfMark, rgb } from "./pdfMark";
import { pdfResources } from "./pdfResources";
import { facesFor } from "./pdfText";
import { readFont } from "./testFonts";

const drawn = (mark: Mark) => pdfMark(mark, { resources: pdfResources(), faceOf: () => undefined }).join("\n");

test("a rectangle is filled with its colour and nothing else", () => {
  expect(drawn({ kind: "rect", x: 1, y: 2, width: 3, height: 4, fill: "#ff0080" })).toBe(
    "q\n1 0 0.50196 rg\n1 2 m\n4 2 l\n4 6 l\n1 6 l\nh\nf\nQ",
  );
});

test("rounded corners are at most half as wide as the rectangle", () => {
  const lines = drawn({ kind: "rect", x: 0, y: 0, width: 10, height: 4, radius: 3, fill: "#000000" }).split("\n");
  expect(lines.slice(2, 4)).toEqual(["3 0 m", "7 0 l"]);
  expect(lines[4]).toBe("8.65685 0 10 0.89543 10 2 c");
});

test("a dashed stroke with its width", () => {
  const mark: Mark = { kind: "path", d: "M0,0L5,0", stroke: "#000000", strokeWidth: 0.75, dash: [3, 2] };
  expect(drawn(mark)).toBe("q\n0 0 0 RG\n0.75 w\n[3 2] 0 d\n0 0 m\n5 0 l\nS\nQ");
});

test("fill and stroke are painted in one go, but a stroke that lets the fill through after it", () => {
  const mark = { kind: "path", d: "M0,0L5,0", fill: "#000000", stroke: "#000000" } as const;
  expect(drawn(mark)).toMatch(/^q\n0 0 0 rg\n0 0 0 RG\n1 w\n0 0 m\n5 0 l\nB\nQ$/);
  expect(drawn({ ...mark, strokeOpacity: 0.5 })).toMatch(/\/G0 gs\n.*\nf\n0 0 m\n5 0 l\nS\nQ$/s);
});

test("equal opacities share a name, others have their own", () => {
  const pen = { resources: pdfResources(), faceOf: () => undefined };
  const names = [0.5, 0.25, 0.5].map((fillOpacity) =>
    pdfMark({ kind: "rect", x: 0, y: 0, width: 1, height: 1, fill: "#000000", fillOpacity }, pen).at(1),
  );
  expect(names).toEqual(["/G0 gs", "/G1 gs", "/G0 gs"]);
});

test("what SVG does not show is not drawn", () => {
  expect(drawn({ kind: "rect", x: 0, y: 0, width: 0, height: 5, fill: "#000000" })).toBe("");
  expect(drawn({ kind: "path", d: "M0,0L1,1" })).toBe("");
  expect(drawn({ kind: "path", d: "M0,0L1,1", stroke: "#000000", strokeWidth: 0 })).toBe("");
});

test("a layer moves its marks, and only them", () => {
  const inner: Mark = { kind: "layer", x: 0.5, y: -2, marks: [] };
  expect(drawn({ kind: "layer", x: 7, y: 8, marks: [inner] })).toBe("q\n1 0 0 1 7 8 cm\nq\n1 0 0 1 0.5 -2 cm\nQ\nQ");
});

test("a number that is none is an error, not a broken file", () => {
  expect(() => drawn({ kind: "rect", x: Number.NaN, y: 0, width: 1, height: 1, fill: "#000000" })).toThrow(
    "scene: expected a number, got NaN",
  );
});

const grid = (columns: number, rows: number): Mark => ({
  ...{ kind: "grid", x: 10, y: 20, width: 40, height: 20, columns, rows, gap: 2, radius: 0, edge: "#777777" },
  colors: Uint32Array.from({ length: columns * rows }, (_, k) => (k === 0 ? 0 : packColor("#2a7186"))),
});

test("a small grid is a rectangle a cell, what is transparent none; a large one is one picture, upright", () => {
  const small = drawn(grid(2, 2));
  expect(small.match(/\bB\b/g)).toHaveLength(3);
  expect(small).toContain("31.5 21.5 m\n48.5 21.5 l\n48.5 28.5 l");
  expect(drawn(grid(50, 41))).toBe("q\n40 0 0 -20 10 40 cm\n/I0 Do\nQ");
});

test("text stands upright at its anchor, turned and slanted as it is", async () => {
  const mark: TextMark = {
    ...{ kind: "text", x: 50, y: 60, text: "1111", size: 10, weight: 400, anchor: "start", fill: "#000000" },
  };
  const scene = { title: "", description: "", width: 9, height: 9, background: "#ffffff", fontFamily: "" };
  const faceOf = await facesFor([{ ...scene, marks: [mark] }], readFont);
  const pen = { resources: pdfResources(), faceOf };
  const matrix = (more: Partial<TextMark>) =>
    pdfMark({ ...mark, ...more }, pen)
      .find((line) => line.endsWith(" Tm"))
      ?.split(" ")
      .slice(0, 6)
      .map(Number);
  // Four tabular digits of 0.648 em.
  expect(matrix({})).toEqual([1, 0, 0, -1, 50, 60]);
  expect(matrix({ anchor: "end" })).toEqual([1, 0, 0, -1, expect.closeTo(50 - 25.92, 1), 60]);
  expect(matrix({ anchor: "middle" })).toEqual([1, 0, 0, -1, expect.closeTo(50 - 12.96, 1), 60]);
  expect(matrix({ rotate: 90 })).toEqual([0, 1, 1, 0, 50, 60]);
  expect(matrix({ rotate: -90, anchor: "end" })).toEqual([0, -1, -1, 0, 50, expect.closeTo(60 + 25.92, 1)]);
  expect(matrix({ italic: true })).toEqual([1, 0, expect.closeTo(0.249, 3), -1, 50, 60]);
});

test("a colour as three numbers", () => {
  expect(rgb("#00ff33")).toEqual([0, 1, 0.2]);
});
