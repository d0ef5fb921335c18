import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { TableFigureModel } from "../charts/tableFigureModel";
import { examplesOf, tableModels } from "../charts/tableTestModels";
import { interRuler } from "../charts/textRuler";
import { piat, tableOf } from "../data/testTable";
import { enDeck } from "../messages/enDeck";
import { enTableFigure } from "../messages/enTableFigure";
import { textFaults } from "../scene/textBoxes";
import type { TextTableSlide } from "./deckSlides";
import { pptxFile } from "./pptxFile";
import { slideFormat } from "./slideFormat";
import { textTablePages } from "./textTablePages";
import { textTableScenes } from "./textTableScenes";

const slideOf = (model: TableFigureModel): TextTableSlide => ({
  kind: "textTable",
  title: model.title,
  altText: "Table",
  model,
  foot: ["A note.", "A credit."],
  continued: enTableFigure.pages.continued,
  notes: "Notes",
});
const long = `${"A long passage that goes on and on [1, 2], word after word, for more than a slide. ".repeat(60)}The end.`;
const longTable = tableOf({
  groups: ["Peer support in rural places", "B"],
  themes: ["x", "y"],
  rows: [
    ["Peer support in rural places", "x", long],
    ["Peer support in rural places", "x", "Second <b> & [3].\nAfter a line break."],
    ["B", "y", "مرحبا بالعالم [4]."],
  ],
});
const models = { ...tableModels(piat), "a passage of more than a slide": examplesOf(longTable) };
const box = { w: 852, h: 403 };
const withoutSpaces = (text: string) => text.replace(/\s/g, "");

describe.each(Object.entries(models))("%s", (_, model) => {
  const pages = textTablePages(slideOf(model), box);

  test("every character of every cell is on a slide, in the order of the rows", () => {
    const rows = pages.flatMap((page) => page.rows.filter(({ kind }) => kind === "row"));
    const columns = pages[0]!.columns.length;
    for (let j = 0; j < columns; j++) {
      const said = rows.flatMap(({ cells }) => cells[j] ?? []).filter(({ look }) => look !== "label");
      const wanted = model.rows.flatMap(({ cells }) => (columns === 1 ? cells.flat() : (cells[j] ?? [])));
      const textOf = (texts: readonly { text: string }[]) => withoutSpaces(texts.map(({ text }) => text).join(""));
      expect(textOf(said)).toBe(textOf(wanted));
    }
  });

  test("no slide is higher than its room, each begins with the head, and the last says whose it is", () => {
    for (const { rows } of pages) {
      expect(rows.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(box.h);
      expect(["head", "foot"]).toContain(rows[0]?.kind);
    }
    expect(
      pages
        .at(-1)
        ?.rows.at(-1)
        ?.cells.flat()
        .map(({ text }) => text),
    ).toEqual(["A note.", "A credit."]);
  });

  test.each(["16:9", "4:3"] as const)("the preview of %s has as many slides, and no text over another", (ratio) => {
    const format = slideFormat(ratio, enDeck);
    const scenes = textTableScenes(slideOf(model), format);
    const { w, h } = format.body;
    expect(scenes).toHaveLength(textTablePages(slideOf(model), { w: w * 72, h: h * 72 }).length);
    for (const scene of scenes) expect(textFaults(scene, interRuler)).toEqual([]);
  });
});

test("a table that fits on one slide has large text", () => {
  const table = tableOf({ groups: ["A"], themes: ["x"], rows: [["A", "x", "One [1]."]] });
  expect(textTablePages(slideOf(examplesOf(table)), box)).toMatchObject([{ size: 18 }]);
});

test("in the file they are native tables, whose text is all there", async () => {
  const bytes = await pptxFile([slideOf(models["a passage of more than a slide"])], {
    layout: "16:9",
    title: "T",
    author: "A",
    words: enDeck,
  });
  const parts = unzipSync(bytes);
  const slides = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  const xmlOf = (i: number) => strFromU8(parts[`ppt/slides/slide${i + 1}.xml`]!);
  const all = slides.map((_, i) => xmlOf(i));
  expect(slides.length).toBeGreaterThan(1);
  for (const xml of all) {
    expect(xml).toContain("<a:tbl>");
    expect(xml).toContain('descr="Table"');
  }
  const said = all.flatMap((xml) => Array.from(xml.matchAll(/<a:t>([^<]*)<\/a:t>/g), ([, text = ""]) => text)).join("");
  const wanted = withoutSpaces(said.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"));
  expect(wanted).toContain("Second<b>&[3].Afteralinebreak.");
  expect(wanted.split("wordafterword").length).toBe(61);
  expect(all.join("")).toMatch(/<a:pPr[^>]*rtl="1"/);
});
