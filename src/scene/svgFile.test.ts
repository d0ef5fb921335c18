// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Mark, Scene } from "./mark";
import { packColor } from "./packColor";
import { svgFile } from "./svgFile";

const scene = (marks: readonly Mark[], title = "Title"): Scene => ({
  title,
  description: "What is seen",
  width: 100,
  height: 50,
  background: "#ffffff",
  fontFamily: "Inter, sans-serif",
  marks,
});

const text = (words: string): Mark => ({
  kind: "text",
  x: 1,
  y: 2,
  text: words,
  size: 12,
  weight: 600,
  anchor: "end",
  fill: "#000000",
});

const parse = (svg: string) => new DOMParser().parseFromString(svg, "image/svg+xml");

test("a whole file", () => {
  const marks: Mark[] = [
    { kind: "rect", x: 0, y: 0.12345, width: 10, height: 5, radius: 2, fill: "#aabbcc", fillOpacity: 0.5 },
    { kind: "layer", x: 3, y: 0, key: "k", name: "Peer workers", marks: [text("a & b < c")] },
    { kind: "path", d: "M0,0L1,1", stroke: "#123456", dash: [3, 2] },
  ];
  expect(svgFile(scene(marks))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50" role="img" font-family="Inter, sans-serif">
  <title>Title</title>
  <desc>What is seen</desc>
  <rect x="0" y="0" width="100" height="50" fill="#ffffff"/>
  <rect x="0" y="0.123" width="10" height="5" rx="2" fill="#aabbcc" fill-opacity="0.5"/>
  <g id="peer-workers" data-name="Peer workers" transform="translate(3 0)">
    <text x="1" y="2" font-size="12" fill="#000000" font-weight="600" text-anchor="end">a &amp; b &lt; c</text>
  </g>
  <path d="M0,0L1,1" fill="none" stroke="#123456" stroke-width="1" stroke-dasharray="3 2"/>
</svg>
`);
});

test("equal names get ids of their own, and a name without letters still has one", () => {
  const layers = ["A b", "A b", "1", "…"].map(
    (name): Mark => ({ kind: "layer", x: 0, y: 0, name, marks: [text("x")] }),
  );
  const ids = [...svgFile(scene(layers)).matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
  expect(ids).toEqual(["a-b", "a-b-2", "layer-1", "layer-"]);
});

test("law: any text gives a file that parses, and comes back whole but for what XML forbids", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string(),
    fc.constantFrom("\u0000", "\ud800", "\u001f\uffff", "]]>", '"<&>', "a\r\nb"),
  );
  fc.assert(
    fc.property(anything, (words) => {
      const document = parse(svgFile(scene([{ kind: "layer", x: 0, y: 0, name: words, marks: [text(words)] }], words)));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML forbids
      const kept = words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
      expect(document.querySelector("parsererror")).toBeNull();
      expect(document.querySelector("text")?.textContent).toBe(kept);
      expect(document.querySelector("title")?.textContent).toBe(kept);
      expect(document.querySelector("g")?.getAttribute("data-name")).toBe(kept);
    }),
  );
});

test("a small grid is one rectangle a drawn cell, a large one an image", () => {
  const grid = (columns: number, rows: number): Mark => ({
    kind: "grid",
    ...{ x: 10, y: 20, width: 40, height: 20, columns, rows, gap: 2, radius: 3, edge: "#777777" },
    colors: Uint32Array.from({ length: columns * rows }, (_, k) =>
      k === 0 ? 0 : packColor("#2a7186", k === 1 ? 0.5 : 1),
    ),
  });
  const small = svgFile(scene([grid(2, 2)]));
  expect(small.match(/<rect /g)).toHaveLength(4);
  expect(small).toContain(`<rect x="31.5" y="21.5" width="17" height="7" rx="3" fill="#2a7186" fill-opacity="0.502"/>`);
  const large = svgFile(scene([grid(50, 41)]));
  expect(large).toContain(
    `<image x="10" y="20" width="40" height="20" preserveAspectRatio="none" image-rendering="optimizeSpeed" href="data:image/png;base64,`,
  );
});
