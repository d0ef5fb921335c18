import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Bytes } from "./deflate";

/** A piece of text as a reader of PDFs finds it: where its baseline starts in points from the page's top left corner. */
export interface ReadText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Degrees clockwise. */
  readonly rotate: number;
  readonly size: number;
  readonly width: number;
  readonly font: string;
}

/** For tests only: what pdf.js finds in a PDF, page by page, and what the file says about itself. */
export async function readPdf(bytes: Bytes) {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const pages = [];
  for (let i = 1; i <= pdf.numPages; i++) {
    const page = await pdf.getPage(i);
    await page.getOperatorList(); // opens the fonts
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent({ disableNormalization: true });
    const texts = items.flatMap((item): ReadText[] => {
      if (!("str" in item) || item.str === "") return [];
      const [a, b, , , x, y] = item.transform as number[];
      const font = page.commonObjs.get(item.fontName) as { name: string };
      const rotate = (-Math.atan2(b ?? 0, a ?? 0) * 180) / Math.PI;
      const size = Math.hypot(a ?? 0, b ?? 0);
      return [{ text: item.str, x: x ?? 0, y: height - (y ?? 0), rotate, size, width: item.width, font: font.name }];
    });
    pages.push({ width, height, texts, tree: await page.getStructTree() });
  }
  await task.destroy();
  return { info: info as Record<string, unknown>, pages };
}
