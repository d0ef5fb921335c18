import type { Background } from "../scene/drawMark";
import type { Scene } from "../scene/mark";
import { svgFile } from "../scene/svgFile";
import { loadFonts } from "./pageFonts";
import type { PageSize } from "./pdfPage";

interface Sheet {
  /** Of each sheet, in points. */
  readonly page: PageSize;
  /** Browsers propose it as the name of a PDF. */
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly background: Background;
}

/** What is on the sheets, and takes them away again. */
let remove: (() => void) | null = null;

/**
 * Prints scenes, a sheet each, and nothing else of the page, on paper of just that size: for scripts whose letters only the
 * browser can set. The sheets are in the page until it has been printed.
 */
export async function printSheet(
  scenes: readonly Scene[],
  { page, title, language, background }: Sheet,
): Promise<void> {
  await Promise.all(scenes.map(loadFonts));
  remove?.();
  const holder = document.createElement("div");
  holder.dataset.sheets = "";
  for (const scene of scenes) {
    const file = svgFile(scene, { scale: page.width / 0.75 / scene.width, background, language });
    const { documentElement } = new DOMParser().parseFromString(file, "image/svg+xml");
    const sheet = document.createElement("div");
    sheet.append(document.importNode(documentElement, true));
    holder.append(sheet);
  }
  // A sheet of its own, since the content policy lets no style into the page by another way.
  const style = new CSSStyleSheet();
  style.replaceSync(sheetStyle(page));
  const titleBefore = document.title;
  document.body.append(holder);
  document.adoptedStyleSheets.push(style);
  document.title = title;
  const done = new AbortController();
  remove = () => {
    remove = null;
    done.abort();
    holder.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== style);
    document.title = titleBefore;
  };
  window.addEventListener("afterprint", () => remove?.(), { signal: done.signal });
  window.print();
}

function sheetStyle({ width, height }: PageSize): string {
  const [w, h] = [width, height].map((length) => `${Math.round(length * 1000) / 1000}pt`);
  return `
    @page { size: ${w} ${h}; margin: 0; }
    @media screen { [data-sheets] { display: none; } }
    @media print {
      html, body { margin: 0; padding: 0; block-size: auto; min-block-size: 0; }
      body > :not([data-sheets]) { display: none !important; }
      [data-sheets] > div { inline-size: ${w}; block-size: ${h}; overflow: clip; break-inside: avoid; }
      [data-sheets] > div + div { break-before: page; }
      [data-sheets] svg { display: block; inline-size: 100%; block-size: 100%; }
    }`;
}
