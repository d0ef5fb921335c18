import { expect, test } from "vitest";
import { addMark, type SlidePlace } from "./addMark";
import type { GridMark, Mark, TextMark } from "./mark";
import { packColor } from "./packColor";

interface Added {
  readonly what: string;
  // What the library is handed; its types know neither freeforms nor what a test looks for.
  readonly options: Record<string, unknown> & { x: number; y: number; w: number; h: number };
}

/** What a mark adds to a slide. An inch is 100 CSS pixels, every character of text is 10 wide. */
function add(mark: Mark, place: Partial<SlidePlace> = {}): Added[] {
  const added: Added[] = [];
  const note = (what: unknown, options: unknown) =>
    added.push({ what: typeof what === "string" ? what : "text", options: options as Added["options"] });
  const slide = {
    addShape: note,
    addText: note,
    addImage: (options: unknown) => note("image", options),
  } as unknown as Parameters<typeof addMark>[0];
  const measureText = (text: string) => 10 * text.length;
  addMark(slide, mark, { x: 0, y: 0, scale: 0.01, name: "Chart", font: "Arial", measureText, ...place });
  return added;
}

const text = (more: Partial<TextMark> = {}): TextMark => ({
  kind: "text",
  x: 200,
  y: 100,
  text: "Word",
  size: 20,
  weight: 400,
  anchor: "start",
  fill: "#123456",
  ...more,
});

const grid = (columns: number, rows: number): GridMark => ({
  kind: "grid",
  x: 0,
  y: 0,
  width: 100,
  height: 100,
  columns,
  rows,
  colors: new Uint32Array(columns * rows).fill(packColor("#336699", 0.4)),
  gap: 2,
  radius: 1,
  edge: "#112233",
});

test("a rectangle keeps its place, its colours, and how far one sees through them", () => {
  const [rect] = add({
    kind: "rect",
    x: 100,
    y: 50,
    width: 200,
    height: 25,
    fill: "#aabbcc",
    fillOpacity: 0.3,
    stroke: "#000000",
    strokeWidth: 2,
    dash: [8, 6],
  });
  expect(rect).toEqual({
    what: "rect",
    options: {
      x: 1,
      y: 0.5,
      w: 2,
      h: 0.25,
      objectName: "Chart",
      fill: { color: "#aabbcc", transparency: 70 },
      line: { color: "#000000", transparency: 0, width: 1.44, dashType: "dash" },
    },
  });
});

test("corners are rounded by half of the shorter side at most", () => {
  const [rect] = add({ kind: "rect", x: 0, y: 0, width: 40, height: 10, radius: 9, fill: "#000000" });
  expect(rect).toMatchObject({ what: "roundRect", options: { rectRadius: 0.05 } });
});

test.each([
  [[1, 1], "sysDot"],
  [[3, 1], "sysDash"],
  [[3, 2], "dash"],
  [[9, 3], "lgDash"],
])("of a dash of %j the nearest preset is taken", (dash, dashType) => {
  const [path] = add({ kind: "path", d: "M0,0L9,0", stroke: "#000000", dash });
  expect(path?.options.line).toMatchObject({ dashType });
});

test("a path is a freeform in inches", () => {
  const [path] = add({ kind: "path", d: "M100,100L200,100L200,300Z", fill: "#445566", fillOpacity: 0.5 });
  expect(path).toMatchObject({
    what: "custGeom",
    options: { x: 1, y: 1, w: 1, h: 2, fill: { transparency: 50 }, points: [{ x: 0, y: 0 }, { x: 1 }, { y: 2 }, {}] },
  });
});

test("what has no fill and no stroke is not there", () => {
  expect(add({ kind: "rect", x: 0, y: 0, width: 1, height: 1 })).toEqual([]);
  expect(add({ kind: "path", d: "M0,0L1,1" })).toEqual([]);
  expect(add(text({ text: " " }))).toEqual([]);
});

test.each([
  ["start", "left", 2],
  ["middle", "center", 1.8],
  ["end", "right", 1.6],
] as const)("text that hangs on its %s is a box set to the %s", (anchor, align, x) => {
  const [box] = add(text({ anchor }));
  // Arial's baseline is 0.905 em beneath the top of its line: 100 − 18.1 CSS pixels.
  expect(box?.options).toMatchObject({ align, x, w: 0.4, wrap: false, margin: 0, valign: "top" });
  expect(box?.options.y).toBeCloseTo(0.819, 9);
  expect(box?.options.fontSize).toBeCloseTo(14.4, 9);
});

test("text is turned around the point that it hangs on", () => {
  const [box] = add(text({ rotate: -90, weight: 600, italic: true }));
  const { x, y, w, h, ...look } = box!.options;
  expect(look).toMatchObject({ rotate: 270, bold: true, italic: true });
  // Read upwards from (200, 100): the middle of the box is half its width above it, its baseline at x = 200.
  expect(y + h / 2).toBeCloseTo(1 - w / 2, 9);
  expect(x + w / 2 - h / 2 + 0.181).toBeCloseTo(2, 9);
});

test("layers within layers move their marks, and name them", () => {
  const mark: Mark = { kind: "rect", x: 1, y: 1, width: 10, height: 10, fill: "#000000" };
  const inner: Mark = { kind: "layer", x: 10, y: 20, marks: [mark] };
  const [rect] = add({ kind: "layer", x: 100, y: 200, name: "Peer workers", marks: [inner] });
  expect(rect?.options).toMatchObject({ objectName: "Peer workers", x: 1.11, y: 2.21 });
});

test("a grid is rectangles with its gaps and edges", () => {
  const added = add(grid(3, 2));
  expect(added.map(({ what }) => what)).toEqual(Array(6).fill("roundRect"));
  expect(added[0]?.options).toMatchObject({ x: 0.015, fill: { color: "#336699", transparency: 60 } });
});

test("a grid of very many cells is one picture, enlarged by a whole factor", () => {
  const [image, ...rest] = add(grid(50, 50));
  expect(rest).toEqual([]);
  expect(image).toMatchObject({ what: "image", options: { x: 0, w: 1, altText: "Chart" } });
  const png = Buffer.from(String(image?.options.data).split(",")[1] ?? "", "base64");
  expect(png.readUInt32BE(16)).toBe(200);
});
