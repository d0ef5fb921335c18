import { escapeHtml } from "./escapeHtml";

/** A frame for one chart in a page of someone else. */
interface Frame {
  /** The app's own address, without a query. */
  readonly app: string;
  readonly chart: "heatmap" | "chord";
  /** The view, as the query of an address has it, without "?". */
  readonly view: string;
  /** What the frame holds, for those who do not see it. */
  readonly title: string;
  /** CSS pixels. In a narrower page the frame is as narrow as the page. */
  readonly width: number;
  readonly height: number;
}

/**
 * The HTML that shows a chart in another page: an `<iframe>` that loads when it comes into sight. Passages may be copied in
 * it.
 */
export function embedSnippet({ app, chart, view, title, width, height }: Frame): string {
  const address = `${app}?embed=${chart}${view && `&${view}`}`;
  const attributes = [
    `src="${escapeHtml(address)}"`,
    `title="${escapeHtml(title)}"`,
    `width="${Math.round(width)}"`,
    `height="${Math.round(height)}"`,
    'loading="lazy"',
    'allow="clipboard-write"',
    'style="border: 0; max-width: 100%"',
  ];
  return `<iframe ${attributes.join(" ")}></iframe>`;
}
