import type { Scene } from "../scene/mark";
import { type PdfPen, pdfMark, rgb } from "./pdfMark";
import { decimal, dictionary, list, type PdfObjects, reference, textString, utf8 } from "./pdfObjects";
import { addParts, textParts } from "./pdfStructure";

/** Points in a CSS pixel: 1/72 and 1/96 of an inch. */
const pointsPerPixel = 0.75;

/** Width and height in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** The size of a page that is its scene. */
export const sizeOfScene = ({ width, height }: Scene): PageSize => ({
  width: pointsPerPixel * width,
  height: pointsPerPixel * height,
});

/** A written page, and for readers who listen what is on it, in its order: one figure, or paragraphs and tables. */
export interface PdfPage {
  readonly page: number;
  readonly elements: readonly number[];
  /** Whose each numbered stretch of its contents is. */
  readonly leaves: readonly number[];
}

/** What all pages share: numbers of objects, and what is drawn with. */
export interface PageContext {
  readonly objects: PdfObjects;
  readonly pen: PdfPen;
  readonly resources: number;
  readonly pages: number;
  readonly structure: number;
}

/** Writes the page at a place among the pages: the scene centred on it, as large as fits, over a background or none. */
export async function addPage(
  { objects, pen, resources, pages, structure }: PageContext,
  index: number,
  { scene, size, background, isText }: { scene: Scene; size: PageSize; background: string | null; isText: boolean },
): Promise<PdfPage> {
  const text = isText ? textParts(scene.marks, pen) : null;
  const drawn = text?.lines ?? [
    "/Figure << /MCID 0 >> BDC",
    ...scene.marks.flatMap((mark) => pdfMark(mark, pen)),
    "EMC",
  ];
  const lines = [...backdrop(size, background), "q", ...placing(scene, size), ...drawn, "Q"];
  const contents = await objects.stream({}, utf8(lines.join("\n")));
  const box = list([0, 0, decimal(size.width), decimal(size.height)]);
  const page = objects.add(
    dictionary({
      Type: "/Page",
      Parent: reference(pages),
      MediaBox: box,
      Contents: reference(contents),
      Resources: reference(resources),
      Group: dictionary({ S: "/Transparency", CS: "/DeviceRGB" }),
      StructParents: index,
      Tabs: "/S",
    }),
  );
  if (text) return { page, ...addParts(objects, text.parts, { page, structure }) };
  const figure = objects.add(
    dictionary({
      Type: "/StructElem",
      S: "/Figure",
      P: reference(structure),
      Pg: reference(page),
      K: 0,
      Alt: textString([scene.title, scene.description].filter(Boolean).join(". ")),
      A: dictionary({ O: "/Layout", BBox: box }),
    }),
  );
  return { page, elements: [figure], leaves: [figure] };
}

function backdrop({ width, height }: PageSize, color: string | null): string[] {
  if (color === null) return [];
  const fill = rgb(color).map(decimal).join(" ");
  return ["/Artifact BMC", "q", `${fill} rg`, `0 0 ${decimal(width)} ${decimal(height)} re`, "f", "Q", "EMC"];
}

/** What brings a scene to its place on the page, and keeps it there. */
function placing(scene: Scene, { width, height }: PageSize): string[] {
  const scale = Math.min(width / scene.width, height / scene.height);
  // A page's coordinates run upwards, a scene's downwards.
  const place = [scale, 0, 0, -scale, (width - scale * scene.width) / 2, (height + scale * scene.height) / 2];
  const clip = `0 0 ${decimal(scene.width)} ${decimal(scene.height)} re W n`;
  return [`${place.map(decimal).join(" ")} cm`, clip, "4 M"]; // a mitre is as long as in SVG
}
