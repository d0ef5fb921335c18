import { expect, test } from "vitest";
import { greyScene } from "./greyScene";
import type { Mark } from "./mark";

const sceneOf = (...marks: Mark[]) => ({
  title: "",
  description: "",
  width: 10,
  height: 10,
  background: "#ffffff",
  fontFamily: "Inter",
  marks,
});

test("each colour becomes the grey of its luminance, everywhere it can stand", () => {
  const { background, marks } = greyScene(
    sceneOf(
      { kind: "rect", x: 0, y: 0, width: 1, height: 1, fill: "#ff0000" },
      { kind: "path", d: "M0,0", stroke: "#00ff00", strokeOpacity: 0.5 },
      {
        kind: "layer",
        x: 0,
        y: 0,
        marks: [{ kind: "text", x: 0, y: 0, text: "a", size: 10, weight: 400, anchor: "start", fill: "#0000ff" }],
      },
      {
        kind: "grid",
        x: 0,
        y: 0,
        width: 2,
        height: 1,
        columns: 2,
        rows: 1,
        colors: Uint32Array.from([0xff0000ff, 0x00000000]),
        gap: 0,
        radius: 0,
        edge: "#000000",
      },
    ),
  );
  expect(background).toBe("#ffffff");
  // 0.2126, 0.7152 and 0.0722 of white, as sRGB levels.
  expect(marks[0]).toEqual({ kind: "rect", x: 0, y: 0, width: 1, height: 1, fill: "#7f7f7f" });
  expect(marks[1]).toEqual({ kind: "path", d: "M0,0", stroke: "#dcdcdc", strokeOpacity: 0.5 });
  expect(marks[2]).toMatchObject({ marks: [{ fill: "#4c4c4c" }] });
  expect(marks[3]).toMatchObject({ colors: Uint32Array.from([0x7f7f7fff, 0]), edge: "#000000" });
});
