import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { xmlCharacters } from "../scene/xmlCharacters";
import type { SlidePage } from "./addSlide";
import { steps, type Work } from "./work";

type Described = Pick<SlidePage, "kind" | "name" | "altText">;

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;" };
const attribute = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/[&<>"\n]/g, (c) => escapes[c] ?? c);

/**
 * What the library leaves out of a presentation: the shapes of a chart in one group with name and alternative text, a
 * table's alternative text and headings, an id for each shape, paragraphs in the notes, the language, and a list of
 * contents that names just the parts that are there. `slides` are in the order of the file.
 */
export async function finishPptx(
  file: Uint8Array,
  slides: readonly Described[],
  language: string,
  work: Work = {},
): Promise<Uint8Array> {
  const step = steps(work);
  await step(0);
  const parts = new Map(Object.entries(unzipSync(file)).filter(([path]) => !path.endsWith("/")));
  const rewrite = (path: string, change: (xml: string) => string) => {
    const part = parts.get(path);
    if (part) parts.set(path, strToU8(change(strFromU8(part))));
  };
  for (const [i, slide] of slides.entries()) {
    rewrite(`ppt/slides/slide${i + 1}.xml`, (xml) => inLanguage(numbered(described(xml, slide)), language));
    rewrite(`ppt/notesSlides/notesSlide${i + 1}.xml`, (xml) => inLanguage(inParagraphs(xml), language));
    await step((i + 1) / slides.length);
  }
  // Of two masters each has a theme of its own, and the notes' one is named before the slides.
  const theme = parts.get("ppt/theme/theme1.xml");
  if (theme) parts.set("ppt/theme/theme2.xml", theme);
  rewrite("ppt/notesMasters/_rels/notesMaster1.xml.rels", (xml) => xml.replace("theme1.xml", "theme2.xml"));
  rewrite("ppt/presentation.xml", (xml) =>
    xml.replace(/(<p:sldIdLst>.*<\/p:sldIdLst>)(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)/s, "$2$1"),
  );
  rewrite("[Content_Types].xml", (xml) => contentTypes(xml, parts));
  for (const path of parts.keys()) if (/\.(xml|rels)$/.test(path)) rewrite(path, xmlCharacters);
  const { "[Content_Types].xml": contents, ...rest } = Object.fromEntries(parts);
  return zipSync({ ...(contents && { "[Content_Types].xml": contents }), ...rest } as Zippable, { level: 6 });
}

function described(xml: string, { kind, name, altText }: Described): string {
  const description = `descr="${attribute(altText ?? "")}"`;
  switch (kind) {
    case "chart":
      return grouped(xml, `name="${attribute(name)}" ${description}`);
    case "table":
      return xml
        .replace(/(<p:nvGraphicFramePr><p:cNvPr [^>]*?)\/>/, (_, start) => `${start} ${description}/>`)
        .replace("<a:tblPr/>", '<a:tblPr firstRow="1" firstCol="1"/>');
    case "title":
    case "text":
      return xml;
    default:
      return kind satisfies never;
  }
}

/** All that comes after the title of a slide, in one group. */
function grouped(xml: string, attributes: string): string {
  const start = xml.indexOf("</p:sp>") + "</p:sp>".length;
  const end = xml.indexOf("</p:spTree>");
  const shapes = xml.slice(start, end);
  if (shapes.trim() === "") return xml;
  const { x, y, width, height } = boundsOf(shapes);
  const [at, size] = [`x="${x}" y="${y}"`, `cx="${width}" cy="${height}"`];
  const frame = `<a:off ${at}/><a:ext ${size}/><a:chOff ${at}/><a:chExt ${size}/>`;
  const head = `<p:nvGrpSpPr><p:cNvPr id="0" ${attributes}/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`;
  const group = `<p:grpSp>${head}<p:grpSpPr><a:xfrm>${frame}</a:xfrm></p:grpSpPr>${shapes}</p:grpSp>`;
  return xml.slice(0, start) + group + xml.slice(end);
}

/** The box around shapes, in the file's units, each as it stands before it is turned. */
function boundsOf(shapes: string) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const found of shapes.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"\/>/g)) {
    const [x = 0, y = 0, width = 0, height = 0] = found.slice(1).map(Number);
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Each shape of a slide with an id of its own, in their order. */
function numbered(xml: string): string {
  let id = 0;
  return xml.replace(/<p:cNvPr id="\d*"/g, () => `<p:cNvPr id="${++id}"`);
}

const inLanguage = (xml: string, language: string): string =>
  xml.replace(/ lang="en-US"/g, ` lang="${attribute(language)}"`);

/** Notes with a paragraph for each of their lines. */
function inParagraphs(xml: string): string {
  return xml.replace(
    /<a:p>(<a:r><a:rPr [^>]*\/><a:t>)([^<]*)(<\/a:t><\/a:r>)(<a:endParaRPr [^>]*\/>)<\/a:p>/,
    (_, open: string, text: string, close: string, end: string) =>
      text
        .split(/\r?\n/)
        .map((line) => `<a:p>${line === "" ? end : open + line + close}</a:p>`)
        .join(""),
  );
}

/** The list of contents without the parts that the library names but does not write, and with those that are added here. */
function contentTypes(xml: string, parts: ReadonlyMap<string, unknown>): string {
  const themeType = "application/vnd.openxmlformats-officedocument.theme+xml";
  return xml
    .replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (entry, path: string) => (parts.has(path) ? entry : ""))
    .replace("</Types>", `<Override PartName="/ppt/theme/theme2.xml" ContentType="${themeType}"/></Types>`);
}
