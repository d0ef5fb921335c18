import type { GridMark } from "../scene/mark";
import { embedFont, type UsedGlyph } from "./pdfFont";
import { writeImage } from "./pdfImage";
import { decimal, dictionary, type PdfObjects, reference } from "./pdfObjects";

/** What the pages of a PDF name and share. It is written once, after the pages. */
export interface PdfResources {
  /** The name of a pair of opacities, 0 to 1. */
  readonly opacity: (fill: number, stroke: number) => string;
  readonly image: (mark: GridMark) => string;
  /** The font of a name: "Inter-Regular". */
  readonly font: (name: string) => PdfFont;
  /** Writes everything that was named and returns the dictionary of it. */
  readonly write: (objects: PdfObjects) => Promise<string>;
}

/** A font in use. */
export interface PdfFont {
  readonly name: string;
  /** The code of a glyph that stands for `source` in the text, in four hexadecimal digits. */
  readonly codeOf: (glyph: UsedGlyph) => string;
}

/** Nothing named yet. */
export function pdfResources(): PdfResources {
  const opacities = new Map<string, string>();
  const images: GridMark[] = [];
  const fonts = new Map<string, PdfFont & { readonly used: UsedGlyph[] }>();
  return {
    opacity: (fill, stroke) => {
      const state = dictionary({ ca: decimal(fill), CA: decimal(stroke) });
      const name = opacities.get(state) ?? `G${opacities.size}`;
      opacities.set(state, name);
      return name;
    },
    image: (mark) => `I${images.push(mark) - 1}`,
    font: (name) => {
      const font = fonts.get(name) ?? startFont(`F${fonts.size}`);
      fonts.set(name, font);
      return font;
    },
    write: async (objects) => {
      const named = async <T>(things: Iterable<T>, letter: string, write: (thing: T) => Promise<number>) => {
        const pairs: [string, string][] = [];
        for (const thing of things) pairs.push([`${letter}${pairs.length}`, reference(await write(thing))]);
        return dictionary(Object.fromEntries(pairs));
      };
      return dictionary({
        Font: await named(fonts.values(), "F", ({ used }) => embedFont(objects, used)),
        XObject: await named(images, "I", (mark) => writeImage(objects, mark)),
        ExtGState: dictionary(Object.fromEntries(Array.from(opacities, ([state, name]) => [name, state]))),
      });
    },
  };
}

function startFont(name: string): PdfFont & { readonly used: UsedGlyph[] } {
  const codes = new Map<string, string>();
  const used: UsedGlyph[] = [];
  return {
    name,
    used,
    codeOf: (glyph) => {
      // One glyph can stand for several characters, such as a space and a no-break space.
      const known = codes.get(glyph.source) ?? used.push(glyph).toString(16).padStart(4, "0");
      codes.set(glyph.source, known);
      return known;
    },
  };
}
