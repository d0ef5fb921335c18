import type { FontWeight } from "../scene/mark";
import type { Paragraph, ParagraphKind, TextSlide } from "./deckSlides";
import { countLines, lineStep, splitText } from "./fitText";

/** How a kind of paragraph looks: its size and the space before it, in the size of ordinary text. */
export const paragraphLooks = {
  heading: { size: 1, before: 0.8, weight: 600, color: "ink" },
  passage: { size: 1, before: 0.25, weight: 400, color: "ink" },
  text: { size: 1, before: 0.5, weight: 400, color: "ink" },
  small: { size: 0.8, before: 0.6, weight: 400, color: "muted" },
} satisfies Record<ParagraphKind, { size: number; before: number; weight: FontWeight; color: "ink" | "muted" }>;

/** What one slide of text holds, and the size of its ordinary text in points. */
export interface TextPage {
  readonly size: number;
  readonly paragraphs: readonly Paragraph[];
}

/** The smallest only where it spares the text a second slide; text over several slides is set at `pagedSize`. */
const sizes = [20, 18, 16, 14, 12] as const;
const pagedSize = 14;

/**
 * The pages of a text in a box of points: one at the largest size at which all fits, else as many as it takes. A block
 * stays together unless it is higher than a page; nothing is left out.
 */
export function textPages({ blocks }: Pick<TextSlide, "blocks">, box: { w: number; h: number }): TextPage[] {
  const paragraphs = blocks.flat();
  const fitting = sizes.find((size) => heightOf(paragraphs, box.w, size) <= box.h);
  if (fitting !== undefined) return [{ size: fitting, paragraphs }];
  const size = pagedSize;
  const pages: Paragraph[][] = [[]];
  const room = () => box.h - heightOf(pages.at(-1) ?? [], box.w, size);
  const turn = () => {
    if (pages.at(-1)?.length) pages.push([]);
  };
  for (const block of blocks) {
    if (heightOf(block, box.w, size) > room()) turn();
    for (const paragraph of block) flow(paragraph);
  }
  return pages.map((page) => ({ size, paragraphs: page }));

  function flow(paragraph: Paragraph): void {
    const left = room();
    const fits = (text: string) => heightOf([{ ...paragraph, text }], box.w, size) <= left;
    if (fits(paragraph.text)) pages.at(-1)?.push(paragraph);
    else if (pages.at(-1)?.length && !fits(firstLines(paragraph.text))) {
      turn();
      flow(paragraph);
    } else {
      const [head, tail] = splitText(paragraph.text, fits);
      pages.at(-1)?.push({ ...paragraph, text: head });
      if (tail === "") return;
      turn();
      flow({ ...paragraph, text: tail });
    }
  }
}

/** Enough of a text to be worth beginning on a page that others have filled. */
const firstLines = (text: string): string => text.slice(0, 200);

function heightOf(paragraphs: readonly Paragraph[], width: number, size: number): number {
  return paragraphs.reduce((sum, { kind, text }) => {
    const look = paragraphLooks[kind];
    const own = look.size * size;
    return sum + look.before * size + countLines(text, width, own, look.weight) * own * lineStep;
  }, 0);
}
