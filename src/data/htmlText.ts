import { superscript } from "./superscript";

/** What has a line of its own, as browsers show it. */
const blocks = new Set(
  "address article aside blockquote caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);

/** What holds no text for readers. */
const silent = new Set(
  "annotation annotation-xml audio canvas datalist embed head iframe math-annotation noscript object script select style template textarea title video".split(
    " ",
  ),
);

/** A text as a browser shows it, and what it hides. */
interface ShownText {
  readonly text: string;
  readonly hidden: readonly string[];
}

/**
 * The text of an element as a browser shows it: white space collapsed except where it is kept (`pre`), no-break spaces as they
 * are, line breaks for `<br>` and between blocks, raised text in Unicode superscripts, an image's alternative text. Text that
 * is hidden is given apart. Blank text is empty.
 */
export const htmlText = (root: Element): ShownText => readShown(root, 0);

function readShown(root: Element, depth: number): ShownText {
  const writer = new Writer();
  writer.depth = depth;
  writeChildren(root, writer, isPre(root));
  const text = writer.end();
  return { text: text.trim() === "" ? "" : text, hidden: writer.hidden.filter((one) => one !== "") };
}

/** Collapses white space as it is written: spaces wait until a word follows on the same line. */
class Writer {
  readonly hidden: string[] = [];
  /** How many elements the writing is in. */
  depth = 0;
  private out = "";
  private hasSpace = false;
  private hasBreak = false;

  flow(text: string): void {
    for (const [piece] of text.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
      if (/^[ \t\n\r\f]/.test(piece)) this.hasSpace = true;
      else this.put(piece);
    }
  }

  keep(text: string): void {
    if (text !== "") this.put(text);
  }

  /** The end of a line that was there already, or a new one. */
  block(): void {
    this.hasBreak = this.out !== "" && !this.out.endsWith("\n");
    this.hasSpace = false;
  }

  lineBreak(): void {
    if (this.hasBreak) this.out += "\n";
    this.hasBreak = false;
    this.hasSpace = false;
    this.out += "\n";
  }

  end(): string {
    return this.out.replace(/^\n+|\n+$/g, "");
  }

  private put(text: string): void {
    if (this.hasBreak) this.out += "\n";
    else if (this.hasSpace && this.out !== "" && !this.out.endsWith("\n")) this.out += " ";
    this.hasBreak = false;
    this.hasSpace = false;
    this.out += text;
  }
}

const textNode = 3;
const elementNode = 1;

/** Browsers nest no deeper; other parsers may, and what is deeper then is plain text. */
const mostDepth = 512;

function writeChildren(parent: Element, to: Writer, pre: boolean): void {
  if (to.depth > mostDepth) {
    to.flow(parent.textContent ?? "");
    return;
  }
  to.depth += 1;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === elementNode) writeElement(node as Element, to, pre);
    else if (node.nodeType === textNode && pre) to.keep(node.nodeValue ?? "");
    else if (node.nodeType === textNode) to.flow(node.nodeValue ?? "");
  }
  to.depth -= 1;
}

function writeElement(element: Element, to: Writer, pre: boolean): void {
  const name = element.localName;
  if (silent.has(name)) return;
  if (isHidden(element)) to.hidden.push(readShown(element, to.depth).text);
  else if (name === "br") to.lineBreak();
  else if (name === "img") to.flow(element.getAttribute("alt") ?? "");
  else if (isRaised(element)) writeRaised(element, to);
  else {
    const isBlock = blocks.has(name);
    if (isBlock) to.block();
    writeChildren(element, to, pre || isPre(element));
    if (isBlock) to.block();
    // Cells of a table inside a cell.
    if (name === "td" || name === "th") to.flow(" ");
  }
}

/** Spaces at its ends are the text's around it. */
function writeRaised(element: Element, to: Writer): void {
  const raised = readShown(element, to.depth);
  to.hidden.push(...raised.hidden);
  const own = element.textContent ?? "";
  if (/^[ \t\n\r\f]/.test(own)) to.flow(" ");
  to.flow(superscript(raised.text));
  if (/[ \t\n\r\f]$/.test(own)) to.flow(" ");
}

const styleOf = (element: Element) => (element.getAttribute("style") ?? "").toLowerCase();

const isPre = (element: Element) =>
  element.localName === "pre" || /white-space\s*:\s*(?:pre|break-spaces)/.test(styleOf(element));

const isRaised = (element: Element) =>
  element.localName === "sup" || /vertical-align\s*:\s*super/.test(styleOf(element));

/** Hidden by itself; what a style sheet hides is not known. */
export const isHidden = (element: Element): boolean =>
  element.hasAttribute("hidden") ||
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all/.test(styleOf(element));
