import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { arimoRuler } from "../charts/arimoRuler";
import { drawn, type Frame } from "../charts/chart";
import { fitFigure } from "../charts/fitFigure";
import { heatmap } from "../charts/heatmap";
import { nestedModelOf } from "../charts/heatmapTestModel";
import { lightStyle } from "../charts/style";
import { loadTypeface } from "../charts/typeface";
import { type HardScript, hardTable } from "../data/hardTable";
import { parseEvidenceTable } from "../data/parseEvidenceTable";
import { en } from "../messages/en";
import { enDeck } from "../messages/enDeck";
import type { EvidenceTable } from "../model/evidenceTable";
import type { Mark, Scene } from "../scene/mark";
import { svgFile } from "../scene/svgFile";
import type { TableSlide } from "./deckSlides";
import { outlineScene } from "./outlineScene";
import { papers } from "./papers";
import { pdfFile } from "./pdfFile";
import { UnsupportedTextError } from "./pdfText";
import { pptxFile } from "./pptxFile";
import { readPdf } from "./readPdf";
import { readFont } from "./testFonts";

// What is to be read in a figure is to be read in each file that is made of it.

const tableIn = (script: HardScript) => parseEvidenceTable(hardTable({ script, groups: 8, themes: 5, studies: 30 }));

/** A heatmap in Arial on a page that is as high as it needs. */
function sceneOf(table: EvidenceTable): Scene {
  const model = nestedModelOf(table);
  const drawing = {
    draw: (frame: Frame) => drawn(heatmap, model, { ...frame, isWhole: true }, lightStyle),
    text: { title: table.title, notes: [], source: "Source." },
    frame: { fontSize: 14, measureText: arimoRuler, messages: en },
    style: lightStyle,
  };
  return { ...fitFigure(drawing, papers.page).scene, fontFamily: "Arimo, Arial, sans-serif" };
}

const labelsOf = ({ title, groups, themes }: EvidenceTable) => [
  title,
  ...[...groups, ...themes].map(({ label }) => label),
];

/** Spaces and hyphens come and go where a label is broken into lines. */
const bare = (text: string) => text.replace(/[\s\-‐]/g, "");
const missingIn = (said: readonly string[], table: EvidenceTable) => {
  const all = bare(said.join(""));
  return labelsOf(table).filter((label) => !all.includes(bare(label)));
};

const outlinesOf = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) =>
    mark.kind === "layer" ? outlinesOf(mark.marks) : mark.kind === "path" && mark.label ? [mark.label] : [],
  );

const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };
const contents = (xml: string, tag: string): string[] =>
  Array.from(xml.matchAll(new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`, "g")), ([, text = ""]) =>
    text.replace(/&amp;|&lt;|&gt;/g, (entity) => entities[entity] ?? entity),
  );

async function slideTexts(slide: Parameters<typeof pptxFile>[0][number]): Promise<string[]> {
  const typeface = await loadTypeface("arial");
  const options = { layout: "16:9", title: "T", author: "A", words: enDeck, typeface } as const;
  const files = unzipSync(await pptxFile([slide], options));
  const slides = Object.entries(files).filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  return slides.flatMap(([, bytes]) => contents(strFromU8(bytes), "a:t"));
}

const asTable = (table: EvidenceTable): TableSlide => ({
  ...{ kind: "table", title: table.title, altText: "", notes: "" },
  columns: table.themes.map(({ label }) => label),
  rows: table.groups.map(({ label }) => label),
  cells: table.groups.map(() => table.themes.map(() => ({ text: "7", fill: null, color: "#000000" }))),
});

describe.each(["polish", "greek", "cyrillic", "japanese"] as const)("labels of 60 letters in %s", (script) => {
  const table = tableIn(script);
  const scene = sceneOf(table);

  test("are text in a PDF", async () => {
    const { pages } = await readPdf(await pdfFile(scene, { title: "T" }, readFont));
    expect(missingIn(pages[0]?.texts.map(({ text }) => text) ?? [], table)).toEqual([]);
  });

  test("are outlines in an SVG without text", async () => {
    const outlined = await outlineScene(scene, readFont);
    expect(missingIn(outlinesOf(outlined.marks), table)).toEqual([]);
    expect(svgFile(outlined)).not.toContain("<text");
  });
});

describe.each(["polish", "japanese", "arabic"] as const)("labels of 60 letters in %s", (script) => {
  const table = tableIn(script);
  const scene = sceneOf(table);

  test("are text in an SVG", () => {
    expect(missingIn(contents(svgFile(scene), "text"), table)).toEqual([]);
  });

  test("are text on slides, as shapes and as a table", async () => {
    const shapes = { kind: "chart", scene, name: "Heatmap", altText: "", notes: "" } as const;
    expect(missingIn(await slideTexts(shapes), table)).toEqual([]);
    expect(missingIn(await slideTexts(asTable(table)), table)).toEqual([]);
  });
});

test("Arabic, which has to be shaped, is refused by PDF and outlines, and not drawn wrongly", async () => {
  const scene = sceneOf(tableIn("arabic"));
  await expect(pdfFile(scene, { title: "T" }, readFont)).rejects.toThrow(UnsupportedTextError);
  await expect(outlineScene(scene, readFont)).rejects.toThrow(UnsupportedTextError);
});
