import { strFromU8, unzipSync } from "fflate";
import { expect } from "vitest";
import { enDeck } from "../messages/enDeck";
import type { Mark, Scene } from "../scene/mark";
import type { ChartSlide, DeckSlide, TableSlide, TextSlide } from "./deckSlides";
import { pptxFile } from "./pptxFile";

type Options = Partial<Parameters<typeof pptxFile>[1]>;

export const options = { layout: "16:9", title: "Deck", author: "Author", words: enDeck } as const;
export const awkward = `“Quoted” <b> & 'it' "is" 😀 👩‍👩‍👧 الدعم بين الأقران`;

const marks: Mark[] = [
  { kind: "rect", x: 0, y: 0, width: 100, height: 50, fill: "#aabbcc", fillOpacity: 0.25 },
  {
    kind: "layer",
    x: 10,
    y: 10,
    name: `Peer & "workers"`,
    marks: [
      { kind: "path", d: "M0,0A5,5,0,0,1,10,0Z", fill: "#112233" },
      { kind: "text", x: 190, y: 100, text: awkward, size: 6, weight: 600, anchor: "middle", fill: "#000000" },
    ],
  },
];

export const scene: Scene = {
  title: "Title",
  description: "What is seen",
  width: 400,
  height: 300,
  background: "#fafafa",
  fontFamily: "Inter, sans-serif",
  marks,
};

export const chart: ChartSlide = {
  kind: "chart",
  scene,
  name: "A <chart>",
  altText: awkward,
  notes: "One & two\n\n<three>",
};
export const text: TextSlide = {
  kind: "text",
  title: "Flexibility & <more>",
  blocks: [
    [
      { kind: "heading", text: "Peer workers" },
      { kind: "passage", text: `${awkward}\nand a second line` },
    ],
  ],
  notes: awkward,
};
export const table: TableSlide = {
  kind: "table",
  title: "Studies",
  altText: `Two by "two"`,
  columns: ["Flexibility", "Lived <experience>"],
  rows: ["Peer workers", "Training"],
  cells: [
    [
      { text: "3", fill: "#aacdd3", color: "#1d1c1a" },
      { text: "gap", fill: null, color: "#1d1c1a" },
    ],
    [
      { text: "0", fill: "#f5f9f9", color: "#1d1c1a" },
      { text: "6", fill: "#174c61", color: "#fcfbf8" },
    ],
  ],
  notes: "",
};

/** The parts of a presentation, parsed; a part that is not well formed fails the test. */
export async function partsOf(slides: readonly DeckSlide[], more: Options = {}) {
  const files = unzipSync(await pptxFile(slides, { ...options, ...more }));
  const parts = new Map<string, Document>();
  for (const [path, bytes] of Object.entries(files)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const parsed = new DOMParser().parseFromString(strFromU8(bytes), "application/xml");
    expect(parsed.querySelector("parsererror"), path).toBeNull();
    parts.set(path, parsed);
  }
  const part = (path: string): Document => {
    const found = parts.get(path);
    if (found === undefined) throw new Error(`parts: expected ${path}, got ${[...parts.keys()].join(", ")}`);
    return found;
  };
  return { paths: Object.keys(files), part, parts };
}

export async function slideOf(slide: DeckSlide, more: Options = {}): Promise<Document> {
  return (await partsOf([slide], more)).part("ppt/slides/slide1.xml");
}

export const all = (within: Document | Element, tag: string): Element[] => [...within.getElementsByTagName(tag)];
export const words = (within: Document | Element): string[] =>
  all(within, "a:p").map((p) =>
    all(p, "a:t")
      .map((t) => t.textContent)
      .join(""),
  );
export const named = (within: Document | Element): Element[] => all(within, "p:cNvPr");
