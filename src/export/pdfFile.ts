import type { Mark, Scene } from "../scene/mark";
import type { Bytes } from "./deflate";
import { fetchFont, type LoadFont } from "./fontFiles";
import { dictionary, list, type PdfObjects, pdfObjects, reference, textString } from "./pdfObjects";
import { addPage, type PageSize, type PdfPage, sizeOfScene } from "./pdfPage";
import { pdfResources } from "./pdfResources";
import { facesFor, textMarks, UnsupportedTextError, unsupportedAmong } from "./pdfText";
import { partOf, steps, type Work } from "./work";

/** Points in a millimetre. */
export const pointsPerMm = 72 / 25.4;

/** How much of the work it is to fetch the fonts: most of it, where there are many. */
const fontsPart = 0.6;

/** How scenes become a PDF. */
export interface PdfOptions extends Work {
  readonly title: string;
  readonly author?: string;
  readonly subject?: string;
  /** BCP 47: "en". */
  readonly language?: string;
  /** The size of every page in points; left out, a page is its scene, 96 pixels to the inch. */
  readonly page?: PageSize;
  /** #rrggbb for the whole page, null for none; left out, the scene's. */
  readonly background?: string | null;
  readonly created?: Date;
  /** Are the pages text to be read, paragraphs and tables, instead of figures with an alternative text? */
  readonly isText?: boolean;
}

/**
 * Scenes as a PDF, each a page: vectors, text as text in embedded fonts, the scene's description as its alternative text.
 * Throws `UnsupportedTextError` where a text has a character that cannot be embedded; nothing is ever left out.
 */
export async function pdfFile(
  scenes: Scene | readonly Scene[],
  { page, background, isText = false, signal, onProgress, ...about }: PdfOptions,
  load: LoadFont = fetchFont,
): Promise<Bytes> {
  const given = "marks" in scenes ? [scenes] : scenes;
  const all = isText ? given.map((scene) => ({ ...scene, marks: scene.marks.map(spaced) })) : given;
  const work = { signal, onProgress };
  const faceOf = await facesFor(all, counting(load, partOf(work, 0, fontsPart)));
  const step = steps(partOf(work, fontsPart, 1));
  const texts = all.flatMap(({ marks }) => textMarks(marks));
  const unsupported = unsupportedAmong(texts, faceOf);
  if (unsupported.length > 0) throw new UnsupportedTextError(unsupported);

  const objects = pdfObjects();
  const [resources, pages] = [objects.reserve(), objects.reserve()];
  const [root, structure] = [objects.reserve(), objects.reserve()];
  const named = pdfResources();
  const context = { objects, pen: { resources: named, faceOf }, resources, pages, structure };
  const written: PdfPage[] = [];
  for (const [index, scene] of all.entries()) {
    const paper = background === undefined ? scene.background : background;
    written.push(await addPage(context, index, { scene, size: page ?? sizeOfScene(scene), background: paper, isText }));
    await step((index + 1) / (all.length + 1));
  }
  objects.add(await named.write(objects), resources);
  const kids = list(written.map((one) => reference(one.page)));
  objects.add(dictionary({ Type: "/Pages", Kids: kids, Count: written.length }), pages);
  const elements = written.flatMap((one) => one.elements.map(reference));
  const leaves = written.map((one, index) => `${index} ${list(one.leaves.map(reference))}`);
  const parents = dictionary({ Nums: list(leaves) });
  objects.add(dictionary({ Type: "/StructElem", S: "/Document", P: reference(root), K: list(elements) }), structure);
  objects.add(dictionary({ Type: "/StructTreeRoot", K: reference(structure), ParentTree: parents }), root);
  const catalog = objects.add(
    dictionary({
      Type: "/Catalog",
      Pages: reference(pages),
      Lang: about.language === undefined ? undefined : textString(about.language),
      MarkInfo: dictionary({ Marked: "true" }),
      StructTreeRoot: reference(root),
      ViewerPreferences: dictionary({ DisplayDocTitle: "true" }),
    }),
  );
  return objects.file(catalog, addInfo(objects, about));
}

/** The fetching of files that says how many of those asked for are there; what is cancelled asks for no more. */
function counting(load: LoadFont, { signal, onProgress }: Work): LoadFont {
  let [asked, there] = [0, 0];
  return async (address) => {
    signal?.throwIfAborted();
    asked++;
    const bytes = await load(address, signal);
    there++;
    onProgress?.(there / asked);
    return bytes;
  };
}

/** A mark whose lines end with a space, or the last word of each would be read as one with the first of the next. */
function spaced(mark: Mark): Mark {
  if (mark.kind === "layer") return { ...mark, marks: mark.marks.map(spaced) };
  return mark.kind === "text" && mark.anchor === "start" ? { ...mark, text: `${mark.text} ` } : mark;
}

function addInfo(objects: PdfObjects, about: Omit<PdfOptions, "page" | "background" | "isText">): number {
  const optional = (value: string | undefined) => (value === undefined ? undefined : textString(value));
  const created = about.created?.toISOString().replace(/[-:T]|\.\d+Z/g, "");
  return objects.add(
    dictionary({
      Title: textString(about.title),
      Author: optional(about.author),
      Subject: optional(about.subject),
      Creator: "(Evidence Loom)",
      CreationDate: created === undefined ? undefined : `(D:${created}Z)`,
    }),
  );
}
