import type PptxGenJS from "pptxgenjs";
import { type ChartStyle, lightStyle } from "../charts/style";
import { interTypeface, type Typeface } from "../charts/typeface";
import type { DeckMessages } from "../messages/enDeck";
import type { DeckSlide } from "./deckSlides";

/** What slides are of: a table is a table, whatever is in its cells. */
export type SlideKind = Exclude<DeckSlide["kind"], "textTable">;

/** Width and height of a slide in inches. */
interface SlideSize {
  readonly width: number;
  readonly height: number;
}

/** The slides that slide programs offer, or those that are as large as a figure. */
export type SlideLayout = keyof typeof offered | SlideSize;

const offered = { "16:9": { width: 40 / 3, height: 7.5 }, "4:3": { width: 10, height: 7.5 } } as const;
/** Slide programs take none that is longer or shorter, in inches. */
const [longest, shortest] = [56, 1];

/** A rectangle on a slide, in inches. */
export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Where things are on the slides of one format, and how they look. */
export interface SlideFormat {
  readonly width: number;
  readonly height: number;
  readonly style: ChartStyle;
  readonly words: DeckMessages;
  readonly typeface: Typeface;
  /** Of a title slide. */
  readonly opening: { readonly title: SlideBox; readonly lines: SlideBox };
  /** Of a slide with text or a table. */
  readonly title: SlideBox;
  readonly body: SlideBox;
  readonly chart: SlideBox;
  /** Above the slide, where slide programs put a title that only is to be heard: the chart has one of its own. */
  readonly unseen: SlideBox;
}

/** A slide in inches; one that is too large for slide programs is made smaller in its proportions. */
function sizeOf(layout: SlideLayout): SlideSize {
  const { width, height } = typeof layout === "string" ? offered[layout] : layout;
  const scale = Math.min(1, longest / width, longest / height);
  return { width: Math.max(shortest, width * scale), height: Math.max(shortest, height * scale) };
}

/** The format of slides of a size. */
export function slideFormat(
  layout: SlideLayout,
  words: DeckMessages,
  style: ChartStyle = lightStyle,
  typeface: Typeface = interTypeface,
): SlideFormat {
  const { width, height } = sizeOf(layout);
  const side = Math.min(0.75, width / 8);
  const inner = width - 2 * side;
  return {
    width,
    height,
    style,
    words,
    typeface,
    opening: { title: { x: side, y: 1.2, w: inner, h: 2.4 }, lines: { x: side, y: 3.9, w: inner, h: 3 } },
    title: { x: side, y: 0.4, w: inner, h: 0.95 },
    body: { x: side, y: 1.5, w: inner, h: Math.max(0.5, height - 1.5 - 0.4) },
    // A figure has margins of its own, and its text is as large as was said.
    chart: { x: 0, y: 0, w: width, h: height },
    unseen: { x: side, y: -0.8, w: inner, h: 0.6 },
  };
}

/** Of the title of a slide with text or a table, in points: the first that fits. */
export const titleSizes = [28, 24, 20, 16, 14, 12, 10] as const;

/** The name that the library knows the title of a slide by, and its text. */
export const placeholders = { title: "title", body: "body" } as const;

/** Defines one layout for each kind of slide, so that its title is a title to outlines and screen readers. */
export function defineLayouts(pptx: PptxGenJS, format: SlideFormat): void {
  const { opening, title, body, unseen, typeface } = format;
  const placeholder = (name: keyof typeof placeholders, box: SlideBox, valign: Valign): MasterObject => {
    const text = { fontFace: typeface.slideFont, align: "left", valign, margin: 0 } as const;
    return { placeholder: { options: { name: placeholders[name], type: name, ...box, ...text }, text: "" } };
  };
  const kinds: Record<SlideKind, PptxGenJS.SlideMasterProps["objects"]> = {
    title: [placeholder("title", opening.title, "bottom"), placeholder("body", opening.lines, "top")],
    text: [placeholder("title", title, "middle"), placeholder("body", body, "top")],
    table: [placeholder("title", title, "middle")],
    chart: [placeholder("title", unseen, "middle")],
  };
  for (const [kind, objects] of Object.entries(kinds))
    pptx.defineSlideMaster({ title: format.words.layouts[kind as SlideKind], objects: objects ?? [] });
}

type MasterObject = NonNullable<PptxGenJS.SlideMasterProps["objects"]>[number];
type Valign = "top" | "middle" | "bottom";
