import { htmlText } from "./htmlText";

/** The table's caption: its own, its figure's, or a line right before it that begins with "Table". Null without one. */
export function captionOf(table: HTMLTableElement): string | null {
  const own = table.caption ?? table.closest("figure")?.querySelector("figcaption");
  if (own) return htmlText(own).text || null;
  const before = beside(table, "previousElementSibling");
  const text = before ? htmlText(before).text : "";
  return /^(?:supplementary |appendix )?tab(?:le|\.)/i.test(text) ? text : null;
}

/** Where running text of a page goes on. */
const pageParts = "h1, h2, h3, h4, h5, h6, main, article, nav";

/** What a footnote begins with: a marker, "Note", an abbreviation and its meaning. */
const footnote =
  /^(?:[*†‡§¶#‖⁎∗]|[⁰¹²³⁴-⁹ᵃ-ᶻʰʲˡʳˢʷˣʸⁱⁿ]|\(?[a-z0-9]{1,2}[).:\s]|notes?\b|abbreviations?\b|sources?\b|key\b|legend\b|\p{Lu}[\p{L}\d-]{0,9}\s*[=:,]\s)/iu;

/**
 * The blocks right after a table, as far as they are notes to it: in a pasted piece all of them, in a page those that begin as
 * footnotes do. A heading or another table ends them.
 */
export function notesOf(table: HTMLTableElement): string[] {
  const isPage = table.ownerDocument.querySelector(pageParts) !== null;
  const isInFigure = table.closest("figure") !== null;
  const notes: string[] = [];
  for (let next = beside(table, "nextElementSibling"); next; next = next.nextElementSibling) {
    if (next.matches(`table, ${pageParts}`) || next.querySelector(`table, ${pageParts}`)) break;
    if (next.localName === "figcaption") continue;
    const lines = htmlText(next)
      .text.split("\n")
      .filter((line) => line !== "");
    if (isPage && !isInFigure && !lines.every((line) => footnote.test(line))) break;
    notes.push(...lines);
  }
  return notes;
}

/** The element beside a table, or beside what holds nothing else than the table. */
function beside(table: Element, side: "previousElementSibling" | "nextElementSibling"): Element | null {
  let from = table;
  for (let i = 0; i < 3; i += 1) {
    if (from[side]) return from[side];
    if (!from.parentElement || from.parentElement.matches("body, figure, td, main, article, section")) return null;
    from = from.parentElement;
  }
  return null;
}
