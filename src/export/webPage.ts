import { escapeHtml } from "./escapeHtml";

/** What a page that is one file holds. */
interface Held {
  /** An evidence table as its file has it. */
  readonly table: object;
  /** The first view, as the query of an address has it, without "?". */
  readonly view: string;
  /** The document's title. */
  readonly title: string;
}

const heldTable = /<script type="application\/json" id="evidence" data-view="[^"]*">[^<]*<\/script>/;
const fontFace = /<style data-range="([^"]*)">[^<]*<\/style>/g;

/**
 * The app as one HTML file with a table and a view inside. `template` is the build's page.html, or another such page, whose
 * table is replaced. Fonts for scripts that the table does not use are left out. Throws where the template is none.
 */
export function webPage(template: string, { table, view, title }: Held): string {
  if (!heldTable.test(template)) throw new Error("page.html: expected the template of a page that is one file");
  const json = jsonInHtml(table);
  const used = new Set(Array.from(json + title, (character) => character.codePointAt(0) ?? 0));
  // Replaced by functions: a text may have "$&" in it. Each has its first place before the script, which names them too.
  return template
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace(fontFace, (face, ranges: string) => (isInRanges(used, ranges) ? face : ""))
    .replace(
      heldTable,
      () => `<script type="application/json" id="evidence" data-view="${escapeHtml(view)}">${json}</script>`,
    );
}

/** JSON that ends no script element, whatever is in it, and is JavaScript too. */
function jsonInHtml(value: object): string {
  const asEscape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, asEscape);
}

/** Is any of the characters in ranges such as "100-2ba 2bd-2c5"? */
function isInRanges(characters: ReadonlySet<number>, ranges: string): boolean {
  return ranges.split(" ").some((range) => {
    const [from = 0, to = from] = range.split("-").map((hex) => Number.parseInt(hex, 16));
    for (const character of characters) if (character >= from && character <= to) return true;
    return false;
  });
}
