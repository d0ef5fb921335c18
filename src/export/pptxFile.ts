import PptxGenJS from "pptxgenjs";
import type { ChartStyle } from "../charts/style";
import type { Typeface } from "../charts/typeface";
import type { DeckMessages } from "../messages/enDeck";
import { type SlidePage, slidePages } from "./addSlide";
import type { DeckSlide } from "./deckSlides";
import { finishPptx } from "./finishPptx";
import { defineLayouts, type SlideFormat, type SlideLayout, slideFormat } from "./slideFormat";
import { partOf, steps, type Work } from "./work";

export interface PptxOptions extends Work {
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
}

/**
 * A presentation of native, editable shapes, as the bytes of a PPTX file. Between two slides the page can answer, and the work
 * can be cancelled.
 */
export async function pptxFile(slides: readonly DeckSlide[], options: PptxOptions): Promise<Uint8Array> {
  const { layout, title, author, words, language = "en-US", style, typeface, onProgress, signal } = options;
  const format = slideFormat(layout, words, style, typeface);
  const work = { signal, onProgress };
  const split = steps(partOf(work, 0, 0.4));
  const pages: SlidePage[] = [];
  for (const [i, slide] of slides.entries()) {
    pages.push(...slidePages(slide, format));
    await split((i + 1) / slides.length);
  }
  const pptx = newPresentation({ title, author }, format);
  defineLayouts(pptx, format);
  const draw = steps(partOf(work, 0.4, 0.6));
  for (const [i, page] of pages.entries()) {
    page.draw(pptx.addSlide({ masterName: words.layouts[page.kind] }));
    await draw((i + 1) / pages.length);
  }
  const file = await pptx.write({ outputType: "uint8array" });
  return finishPptx(file as Uint8Array, pages, language, partOf(work, 0.8, 1));
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
