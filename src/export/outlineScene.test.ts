import { describe, expect, test } from "vitest";
import { examples } from "../gallery/examples";
import type { Mark, PathMark, Scene, TextMark } from "../scene/mark";
import { svgFile } from "../scene/svgFile";
import { outlineScene } from "./outlineScene";
import { pathSegments } from "./pathSegments";
import { UnsupportedTextError } from "./pdfText";
import { readFont } from "./testFonts";

const text = (words: string, more: Partial<TextMark> = {}): TextMark => ({
  ...{ kind: "text", x: 50, y: 60, text: words, size: 100, weight: 400, anchor: "start", fill: "#123456" },
  ...more,
});

const sceneOf = (...marks: Mark[]): Scene => ({
  ...{ title: "Title", description: "What is seen", width: 400, height: 300, background: "#ffffff" },
  ...{ fontFamily: "Inter", marks },
});

async function outlined(mark: TextMark): Promise<PathMark> {
  const { marks } = await outlineScene(sceneOf(mark), readFont);
  return marks[0] as PathMark;
}

/** Left, top, right and bottom of a path's points, control points too. */
function boxOf({ d }: PathMark) {
  const points = pathSegments(d).flatMap((segment) =>
    segment.kind === "close"
      ? []
      : segment.to.flatMap((x, i) => (i % 2 === 0 ? [[x, segment.to[i + 1] ?? 0] as const] : [])),
  );
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(Math.round);
}

/** The marks of a scene that are no layers, in order. */
const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === "layer" ? flat(mark.marks) : mark));

test("a letter of straight lines is drawn by hand: I of Inter is a bar as high as its capitals", async () => {
  // The font's own table: from (180, 0) to (370, 1490) of 2,048 units.
  const [left, top, right, bottom] = boxOf(await outlined(text("I")));
  expect([left, top, right, bottom]).toEqual([59, -13, 68, 60]);
  expect((await outlined(text("I"))).d).toMatch(/^M[\d.,-]+(L[\d.,-]+){3}Z$/);
});

test("the words, the colour and the weight stay", async () => {
  const path = await outlined(text("Peer workers"));
  expect(path).toMatchObject({ kind: "path", label: "Peer workers", fill: "#123456" });
  const width = (box: number[]) => box[2]! - box[0]!;
  const bold = boxOf(await outlined(text("I", { weight: 600 })));
  expect(width(bold)).toBeGreaterThan(width(boxOf(await outlined(text("I")))));
});

test("an anchor and a turn put it where the text stood", async () => {
  const [left, , right] = boxOf(await outlined(text("H")));
  const end = boxOf(await outlined(text("H", { anchor: "end" })));
  const middle = boxOf(await outlined(text("H", { anchor: "middle" })));
  // The letter's blank sides are alike.
  expect(end[2]).toBe(50 - (left! - 50));
  expect(middle[0]! + middle[2]!).toBe(100);
  const upward = boxOf(await outlined(text("H", { rotate: -90 })));
  expect(upward[1]).toBe(60 - (right! - 50));
  expect(upward[2]).toBe(50);
});

test("slanted, a letter leans to the right by 14 degrees above its baseline", async () => {
  const [upright, slanted] = [boxOf(await outlined(text("I"))), boxOf(await outlined(text("I", { italic: true })))];
  expect(slanted[0]).toBe(upright[0]);
  expect(slanted[2]! - upright[2]!).toBe(Math.round(73 * Math.tan((14 * Math.PI) / 180)));
});

test("digits are as wide as they are, as the preview has them", async () => {
  const [ones, noughts] = [boxOf(await outlined(text("111"))), boxOf(await outlined(text("000")))];
  expect(ones[2]).toBeLessThan(noughts[2]! - 20);
});

test("a composed letter has all of its parts, accents above the letter", async () => {
  const [plain, accented] = [await outlined(text("e")), await outlined(text("é"))];
  const contours = ({ d }: PathMark) => d.split("M").length - 1;
  expect(contours(accented)).toBe(contours(plain) + 1);
  expect(boxOf(accented)[1]).toBeLessThan(boxOf(plain)[1]!);
});

test("blank text leaves nothing, and an empty layer its place", async () => {
  const layer: Mark = { kind: "layer", x: 1, y: 2, name: "n", marks: [text("  ")] };
  expect((await outlineScene(sceneOf(layer), readFont)).marks).toEqual([{ ...layer, marks: [] }]);
});

test("what no font has, or has to be shaped, is an error and not left out", async () => {
  const attempt = outlineScene(sceneOf(text("Fine"), text("Peer 🙂"), text("دعم")), readFont);
  await expect(attempt).rejects.toThrow(UnsupportedTextError);
  await expect(attempt).rejects.toMatchObject({
    found: [
      { text: "Peer 🙂", reason: "face", characters: ["🙂"] },
      { text: "دعم", reason: "shaping" },
    ],
  });
});

describe.each(["heatmap", "chord", "compare", "matrix"])("%s", (name) => {
  test("has an outline for each text, in its place in the order, and no text", async () => {
    const scene = examples.find((example) => example.name === name)!.draw();
    const drawn = await outlineScene(scene, readFont);
    const before = flat(scene.marks).map((mark) => (mark.kind === "text" ? mark.text : mark.kind));
    const after = flat(drawn.marks).map((mark) => (mark.kind === "path" ? (mark.label ?? "path") : mark.kind));
    expect(after).toEqual(before);
    const file = svgFile(drawn);
    expect(file).not.toContain("<text");
    expect(file).toContain(`<title>${scene.title.replace(/&/g, "&amp;")}</title>`);
    expect(file.match(/aria-label="/g)?.length).toBe(
      before.filter((what) => !["rect", "path", "grid"].includes(what)).length,
    );
  });
});
