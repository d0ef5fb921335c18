// @vitest-environment jsdom

import { describe, expect, test } from "vitest";
import { lightStyle } from "../charts/style";
import { packColor } from "../scene/packColor";
import { all, awkward, chart, named, partsOf, scene, slideOf, table, text, words } from "./testPptx";

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
