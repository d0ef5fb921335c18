// @vitest-environment jsdom
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { lightStyle } from "../charts/style";
import { loadTypeface } from "../charts/typeface";
import { enDeck } from "../messages/enDeck";
import type { Mark, Scene } from "../scene/mark";
import { packColor } from "../scene/packColor";
import type { ChartSlide, DeckSlide, TableSlide, TextSlide } from "./deckSlides";
import { pptxFile } from "./pptxFile";

type Options = Partial<Parameters<typeof pptxFile>[1]>;

const options = { layout: "16:9", title: "Deck", author: "Author", words: enDeck } as const;
const awkward = `“Quoted” <b> & 'it' "is" 😀 👩‍👩‍👧 الدعم بين الأقران`;

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

const scene: Scene = {
  title: "Title",
  description: "What is seen",
  width: 400,
  height: 300,
  background: "#fafafa",
  fontFamily: "Inter, sans-serif",
  marks,
};

const chart: ChartSlide = { kind: "chart", scene, name: "A <chart>", altText: awkward, notes: "One & two\n\n<three>" };
const text: TextSlide = {
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
const table: TableSlide = {
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
async function partsOf(slides: readonly DeckSlide[], more: Options = {}) {
  const files = unzipSync(await pptxFile(slides, { ...options, ...more }));
  const parts = new Map<string, Document>();
  for (const [path, bytes] of Object.entries(files)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const parsed = new DOMParser().parseFromString(strFromU8(bytes), "application/xml");
    expect(parsed.querySelector("parsererror"), path).toBeNull();
    parts.set(path, parsed);
  }
  return { paths: Object.keys(files), part: (path: string): Document => parts.get(path)!, parts };
}

async function slideOf(slide: DeckSlide, more: Options = {}): Promise<Document> {
  return (await partsOf([slide], more)).part("ppt/slides/slide1.xml");
}

const all = (within: Document | Element, tag: string): Element[] => [...within.getElementsByTagName(tag)];
const words = (within: Document | Element): string[] =>
  all(within, "a:p").map((p) =>
    all(p, "a:t")
      .map((t) => t.textContent)
      .join(""),
  );
const named = (within: Document | Element): Element[] => all(within, "p:cNvPr");

describe("a chart", () => {
  test("is one group with its name and alternative text, as large as its shapes", async () => {
    const slide = await slideOf(chart);
    const groups = all(slide, "p:grpSp");
    expect(groups).toHaveLength(1);
    const [own] = named(groups[0]!);
    expect(own?.getAttribute("name")).toBe("A <chart>");
    expect(own?.getAttribute("descr")).toBe(awkward);
    const boxes = all(groups[0]!, "p:sp").map((shape) => {
      const [at, size] = [all(shape, "a:off")[0]!, all(shape, "a:ext")[0]!];
      return Number(at.getAttribute("x")) + Number(size.getAttribute("cx"));
    });
    const [at, size] = [all(groups[0]!, "a:off")[0]!, all(groups[0]!, "a:ext")[0]!];
    expect(Number(at.getAttribute("x")) + Number(size.getAttribute("cx"))).toBe(Math.max(...boxes));
  });

  test("is native shapes: a rectangle, a freeform, a line of text that does not wrap", async () => {
    const [group] = all(await slideOf(chart), "p:grpSp");
    const shapes = all(group!, "p:sp");
    expect(shapes).toHaveLength(3);
    expect(shapes.map((shape) => named(shape)[0]?.getAttribute("name"))).toEqual([
      "A <chart>",
      `Peer & "workers"`,
      awkward,
    ]);
    const [rect, freeform, label] = shapes as [Element, Element, Element];
    expect(all(rect, "a:prstGeom")[0]?.getAttribute("prst")).toBe("rect");
    expect(all(rect, "a:alpha")[0]?.getAttribute("val")).toBe("25000");
    expect(all(freeform, "a:cubicBezTo").length).toBeGreaterThan(0);
    expect(words(label)).toEqual([awkward]);
    expect(all(label, "a:bodyPr")[0]?.getAttribute("wrap")).toBe("none");
    expect(all(label, "a:latin")[0]?.getAttribute("typeface")).toBe("Arial");
  });

  test.each([
    ["16:9", 12192000],
    ["4:3", 9144000],
  ] as const)("lies within a slide of %s", async (layout, width) => {
    const { part } = await partsOf([chart], { layout });
    expect(all(part("ppt/presentation.xml"), "p:sldSz")[0]?.getAttribute("cx")).toBe(`${width}`);
    const [group] = all(part("ppt/slides/slide1.xml"), "p:grpSp");
    const [at, size] = [all(group!, "a:off")[0]!, all(group!, "a:ext")[0]!];
    const [x, y, w, h] = [at.getAttribute("x"), at.getAttribute("y"), size.getAttribute("cx"), size.getAttribute("cy")];
    expect(Number(x)).toBeGreaterThanOrEqual(0);
    expect(Number(y)).toBeGreaterThanOrEqual(0);
    expect(Number(x) + Number(w)).toBeLessThanOrEqual(width);
    expect(Number(y) + Number(h)).toBeLessThanOrEqual(6858000);
  });

  test.each([
    [{ width: 85 / 25.4, height: 4 }, 3_059_906, 3_657_600],
    [{ width: 112, height: 28 }, 56 * 914_400, 14 * 914_400],
  ])("has a slide of its own size, %o inches, or of the largest in its proportions", async (layout, cx, cy) => {
    const size = all((await partsOf([chart], { layout })).part("ppt/presentation.xml"), "p:sldSz")[0];
    expect(Math.abs(Number(size?.getAttribute("cx")) - cx)).toBeLessThan(2000);
    expect(Math.abs(Number(size?.getAttribute("cy")) - cy)).toBeLessThan(2000);
  });

  test("has a title for outlines and screen readers, and its own background", async () => {
    const slide = await slideOf(chart);
    const title = all(slide, "p:sp").find((shape) => all(shape, "p:ph")[0]?.getAttribute("type") === "title");
    expect(words(title!)).toEqual(["A <chart>"]);
    expect(all(all(slide, "p:bg")[0]!, "a:srgbClr")[0]?.getAttribute("val")).toBe("FAFAFA");
  });

  test("of very many cells takes one picture along", async () => {
    const colors = new Uint32Array(2500).fill(packColor("#336699"));
    const grid = {
      kind: "grid",
      x: 0,
      y: 0,
      width: 9,
      height: 9,
      columns: 50,
      rows: 50,
      colors,
      gap: 0,
      radius: 0,
    } as const;
    const { paths, part } = await partsOf([{ ...chart, scene: { ...scene, marks: [{ ...grid, edge: null }] } }]);
    expect(paths.filter((path) => path.endsWith(".png"))).toHaveLength(1);
    expect(all(part("ppt/slides/slide1.xml"), "p:pic")).toHaveLength(1);
  });

  test("without a mark is a slide without a group", async () => {
    expect(all(await slideOf({ ...chart, scene: { ...scene, marks: [] } }), "p:grpSp")).toEqual([]);
  });
});

describe("text", () => {
  test("is word for word, a paragraph a line", async () => {
    expect(words(await slideOf(text))).toEqual(["Flexibility & <more>", "Peer workers", awkward, "and a second line"]);
  });

  test("of a script that is read from the right begins there", async () => {
    const block = [
      { kind: "passage", text: "الدعم بين الأقران [1]" } as const,
      { kind: "passage", text: "Peer" } as const,
    ];
    const slide = await slideOf({ ...text, blocks: [block] });
    const directions = all(slide, "a:pPr").map((p) => [p.getAttribute("rtl"), p.getAttribute("algn")]);
    expect(directions.slice(-2)).toEqual([
      ["1", "r"],
      [null, "l"],
    ]);
  });

  test("that is too long for a slide goes on to the next, and each says which part it is", async () => {
    const long = Array.from({ length: 2000 }, (_, i) => `word${i}`).join(" ");
    const { paths, part } = await partsOf([{ ...text, blocks: [[{ kind: "passage", text: long }]] }]);
    const count = paths.filter((path) => /slides\/slide\d+\.xml$/.test(path)).length;
    expect(count).toBeGreaterThan(2);
    const slides = Array.from({ length: count }, (_, i) => words(part(`ppt/slides/slide${i + 1}.xml`)));
    expect(slides.map(([title]) => title)).toEqual(slides.map((_, i) => `Flexibility & <more> (${i + 1} of ${count})`));
    expect(slides.map(([, body]) => body).join("")).toBe(long);
  });

  test("loses only what XML forbids", async () => {
    const slide = await slideOf({ ...text, title: "a\u0000b\ud800c" });
    expect(words(slide)[0]).toMatch(/^a\ufffdb\ufffd+c$/);
  });

  test("is in the language that is named, and in the colours of the style", async () => {
    const slide = await slideOf(text, { language: "en-GB", style: { ...lightStyle, ink: "#010203" } });
    const runs = all(slide, "a:rPr");
    expect(new Set(runs.map((run) => run.getAttribute("lang")))).toEqual(new Set(["en-GB"]));
    expect(all(runs[0]!, "a:srgbClr")[0]?.getAttribute("val")).toBe("010203");
  });
});

test("a title slide has the title and its lines", async () => {
  const slide = await slideOf({ kind: "title", title: "Review", lines: ["7 groups", "CC BY 4.0"], notes: "" });
  expect(words(slide)).toEqual(["Review", "7 groups", "CC BY 4.0"]);
});

describe("a table", () => {
  test("is a native one with headings, fills and alternative text", async () => {
    const slide = await slideOf(table);
    const [frame] = all(slide, "p:graphicFrame");
    expect(named(frame!)[0]?.getAttribute("descr")).toBe(`Two by "two"`);
    expect(named(frame!)[0]?.getAttribute("name")).toBe("Studies");
    const flags = all(frame!, "a:tblPr")[0];
    expect([flags?.getAttribute("firstRow"), flags?.getAttribute("firstCol")]).toEqual(["1", "1"]);
    expect(all(frame!, "a:tr").map((row) => all(row, "a:tc").map((cell) => words(cell).join()))).toEqual([
      ["", "Flexibility", "Lived <experience>"],
      ["Peer workers", "3", "gap"],
      ["Training", "0", "6"],
    ]);
    const fills = all(frame!, "a:tcPr").map((cell) => {
      const fill = [...cell.children].find(({ tagName }) => tagName === "a:solidFill");
      return fill?.firstElementChild?.getAttribute("val") ?? null;
    });
    expect(fills).toEqual([null, null, null, null, "AACDD3", null, null, "F5F9F9", "174C61"]);
  });
});

describe("the file", () => {
  const deck: DeckSlide[] = [{ kind: "title", title: "Review", lines: [], notes: "" }, chart, text, table];

  test("lists just the parts that it has, and every relation leads to one", async () => {
    const { paths, part, parts } = await partsOf(deck);
    const contents = part("[Content_Types].xml");
    const listed = all(contents, "Override").map((entry) => entry.getAttribute("PartName")!.slice(1));
    const types = new Set(all(contents, "Default").map((entry) => entry.getAttribute("Extension")));
    expect(paths[0]).toBe("[Content_Types].xml");
    expect(listed.filter((path) => !paths.includes(path))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
    expect(paths.filter((path) => !listed.includes(path) && !types.has(path.replace(/.*\./, "")))).toEqual([]);
    for (const [path, relations] of parts) {
      if (!path.endsWith(".rels")) continue;
      const base = `https://file/${path.replace(/_rels\/[^/]*$/, "")}`;
      for (const relation of all(relations, "Relationship"))
        expect(paths).toContain(new URL(relation.getAttribute("Target")!, base).pathname.slice(1));
    }
  });

  test("gives every shape of a slide a name and an id of its own", async () => {
    const { part } = await partsOf(deck);
    for (const i of [1, 2, 3, 4]) {
      const [, ...shapes] = named(part(`ppt/slides/slide${i}.xml`));
      expect(shapes.every((shape) => shape.getAttribute("name"))).toBe(true);
      const ids = shapes.map((shape) => shape.getAttribute("id"));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("has notes with a paragraph a line", async () => {
    const { part } = await partsOf(deck);
    expect(words(part("ppt/notesSlides/notesSlide2.xml")).slice(0, 3)).toEqual(["One & two", "", "<three>"]);
    expect(words(part("ppt/notesSlides/notesSlide3.xml"))[0]).toBe(awkward);
  });

  test("gives the notes a theme of their own", async () => {
    const { part } = await partsOf(deck);
    const [theme] = all(part("ppt/notesMasters/_rels/notesMaster1.xml.rels"), "Relationship");
    expect(theme?.getAttribute("Target")).toBe("../theme/theme2.xml");
    const order = [...part("ppt/presentation.xml").documentElement.children].map(({ tagName }) => tagName);
    expect(order.slice(0, 3)).toEqual(["p:sldMasterIdLst", "p:notesMasterIdLst", "p:sldIdLst"]);
  });

  test("names its title and author, and no program that it was not made with", async () => {
    const { part } = await partsOf(deck);
    const core = part("docProps/core.xml");
    expect(all(core, "dc:title")[0]?.textContent).toBe("Deck");
    expect(all(core, "dc:creator")[0]?.textContent).toBe("Author");
    expect(`${core.documentElement.outerHTML}`).not.toContain("PptxGenJS");
  });

  test("says how far it is", async () => {
    const steps: string[] = [];
    await pptxFile(deck, { ...options, onProgress: (done, of) => steps.push(`${done}/${of}`) });
    expect(steps).toEqual(["1/4", "2/4", "3/4", "4/4"]);
  });

  test.each([1, 4])("is not made when it is cancelled after slide %i", async (last) => {
    const cancel = new AbortController();
    const done: number[] = [];
    const made = pptxFile(deck, {
      ...options,
      signal: cancel.signal,
      onProgress: (n) => {
        done.push(n);
        if (n === last) cancel.abort();
      },
    });
    await expect(made).rejects.toMatchObject({ name: "AbortError" });
    expect(done.at(-1)).toBe(last);
  });
});

test("everything on the slides is in the one font that is asked for", async () => {
  const typeface = await loadTypeface("times");
  for (const [more, font] of [
    [{}, "Arial"],
    [{ typeface }, "Times New Roman"],
  ] as const) {
    const { parts } = await partsOf([chart, text, table], more);
    const named = [...parts].flatMap(([path, part]) =>
      /slides\/slide|slideLayouts|theme1/.test(path)
        ? all(part, "a:latin").map((latin) => latin.getAttribute("typeface") ?? "")
        : [],
    );
    expect(new Set(named.filter((name) => !name.startsWith("+")))).toEqual(new Set([font]));
  }
});
