// @vitest-environment jsdom
import { describe, expect, test, vi } from "vitest";
import { loadTypeface } from "../charts/typeface";
import type { DeckSlide } from "./deckSlides";
import { pptxFile } from "./pptxFile";
import { all, awkward, chart, named, options, partsOf, table, text, words } from "./testPptx";

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

  test("says how far it is, never going back", async () => {
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => {
      now += 100;
      return now;
    });
    const told: number[] = [];
    await pptxFile(deck, { ...options, onProgress: (part) => told.push(part) });
    vi.restoreAllMocks();
    // Split, draw, finish: one each for four slides, and before the last.
    expect(told).toHaveLength(13);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect([told[0], told.at(-1)]).toEqual([0.1, 1]);
  });

  test.each([0, 3])("is not made when it is cancelled at slide %i", async (at) => {
    const cancel = new AbortController();
    let asked = 0;
    const slides = deck.map((slide, i) => ({
      ...slide,
      get notes() {
        asked++;
        if (i === at) cancel.abort();
        return "";
      },
    }));
    await expect(pptxFile(slides, { ...options, signal: cancel.signal })).rejects.toMatchObject({ name: "AbortError" });
    expect(asked).toBeGreaterThan(0);
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
