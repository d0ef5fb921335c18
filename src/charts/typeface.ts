import type { TextRuler } from "./chart";
import { fontFamily } from "./style";
import { interRuler } from "./textRuler";

/** What a figure can be set in: the font of the screen, or what journals ask for. */
export const typefaceNames = ["inter", "arial", "times"] as const;
export type TypefaceName = (typeof typefaceNames)[number];

/** A typeface: the fonts of files that draw or embed it and of files that only name it, and the ruler that serves both. */
export interface Typeface {
  readonly name: TypefaceName;
  /** Of a scene: first what this app ships, with the widths of the font that is meant. */
  readonly family: string;
  /** Of a file that names its font: first the font that is meant. */
  readonly named: string;
  /** The one font that a slide names. No slide program has Inter; Arial is everywhere, and narrower. */
  readonly slideFont: string;
  readonly measureText: TextRuler;
}

/** The typeface of the screen. */
export const interTypeface: Typeface = {
  ...{ name: "inter", family: fontFamily, named: fontFamily, slideFont: "Arial", measureText: interRuler },
};

/** A typeface, its widths fetched when they are first asked for. Arimo and Tinos are as wide as Arial and Times New Roman. */
export async function loadTypeface(name: TypefaceName): Promise<Typeface> {
  switch (name) {
    case "inter":
      return interTypeface;
    case "arial": {
      const { arimoRuler } = await import("./arimoRuler");
      return {
        ...{ name, family: "Arimo, Arial, Liberation Sans, Helvetica, sans-serif" },
        named: "Arial, Arimo, Liberation Sans, Helvetica, sans-serif",
        ...{ slideFont: "Arial", measureText: arimoRuler },
      };
    }
    case "times": {
      const { tinosRuler } = await import("./tinosRuler");
      return {
        ...{ name, family: "Tinos, Times New Roman, Liberation Serif, Times, serif" },
        named: "Times New Roman, Tinos, Liberation Serif, Times, serif",
        ...{ slideFont: "Times New Roman", measureText: tinosRuler },
      };
    }
    default:
      return name satisfies never;
  }
}
