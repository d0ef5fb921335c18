import PptxGenJS from "pptxgenjs";
import type { ChartStyle } from "../charts/style";
import type { Typeface } from "../charts/typeface";
import type { DeckMessages } from "../messages/enDeck";
import { slidePages } from "./addSlide";
import type { DeckSlide } from "./deckSlides";
import { finishPptx } from "./finishPptx";
import { defineLayouts, type SlideFormat, type SlideLayout, slideFormat } from "./slideFormat";

export interface PptxOptions {
  readonly layout: SlideLayout;
  /** Of the file, in its properties. */
  readonly title: string;
  readonly author: string;
  readonly words: DeckMessages;
  /** Of what is written on the slides, for spelling and for reading aloud: "en-GB". */
  readonly language?: string;
  /** Colours of text and tables; a chart brings its own. */
  readonly style?: ChartStyle;
  /** That scenes were laid out in. */
  readonly typeface?: Typeface;
  /** Called after each slide of the file. */
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * A presentation of native, editable shapes, as the bytes of a PPTX file. Between two slides it lets the page answer, and
 * stops where `signal` is aborted: it then rejects with the signal's reason, an AbortError, and there is no file.
 */
export async function pptxFile(slides: readonly DeckSlide[], options: PptxOptions): Promise<Uint8Array> {
  const { layout, title, author, words, language = "en-US", style, typeface, onProgress, signal } = options;
  const format = slideFormat(layout, words, style, typeface);
  const pages = slides.flatMap((slide) => slidePages(slide, format));
  const pptx = newPresentation({ title, author }, format);
  defineLayouts(pptx, format);
  for (const [i, page] of pages.entries()) {
    await turn(signal);
    page.draw(pptx.addSlide({ masterName: words.layouts[page.kind] }));
    onProgress?.(i + 1, pages.length);
  }
  await turn(signal);
  const file = await pptx.write({ outputType: "uint8array" });
  await turn(signal);
  return finishPptx(file as Uint8Array, pages, language);
}

/** Lets whatever waits be done, such as a click on Cancel. */
async function turn(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}

function newPresentation(
  { title, author }: Pick<PptxOptions, "title" | "author">,
  { width, height, typeface }: SlideFormat,
): PptxGenJS {
  const pptx = new PptxGenJS();
  pptx.defineLayout({ name: "slide", width, height });
  pptx.layout = "slide";
  pptx.theme = { headFontFace: typeface.slideFont, bodyFontFace: typeface.slideFont };
  pptx.title = title;
  pptx.author = author;
  pptx.subject = "";
  pptx.company = "";
  return pptx;
}
