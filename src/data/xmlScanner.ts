import { enImport } from "../messages/enImport";
import { DataError } from "./dataError";

const exclamation = 33;
const doubleQuote = 34;
const singleQuote = 39;
const slash = 47;
const colon = 58;
const greater = 62;
const question = 63;

const isNoTag = (code: number) => code === exclamation || code === question;

/**
 * Goes through an XML text tag by tag, without building a tree: a worksheet has millions of them. Names lose their prefixes, an
 * empty tag opens and closes, nothing that the text declares is expanded. Throws a DataError naming the part when it breaks off.
 */
export class XmlScanner {
  /** Of the tag where the scanner is. */
  name = "";
  private attributes = "";
  private start = 0;
  private end = 0;
  /** Where the text before the tag begins. */
  private textStart = 0;
  private depth = 0;
  private isEmpty = false;

  constructor(
    private readonly xml: string,
    private readonly part: string,
  ) {}

  /** The share of the text that is behind, from 0 to 1. */
  get done(): number {
    return this.end / this.xml.length;
  }

  /** Goes to the next tag; null at the end. */
  next(): "open" | "close" | null {
    if (this.isEmpty) return this.closeEmpty();
    this.textStart = this.end;
    let start = this.xml.indexOf("<", this.end);
    while (start >= 0 && isNoTag(this.xml.charCodeAt(start + 1))) start = this.xml.indexOf("<", this.pass(start));
    if (start < 0) {
      if (this.depth !== 0 || this.name === "") throw this.broken();
      return null;
    }
    this.start = start;
    this.end = this.tagEnd(start) + 1;
    const isClose = this.xml.charCodeAt(start + 1) === slash;
    this.depth += isClose ? -1 : 1;
    if (this.depth < 0) throw this.broken();
    this.isEmpty = !isClose && this.xml.charCodeAt(this.end - 2) === slash;
    this.readName(isClose ? start + 2 : start + 1, this.end - (this.isEmpty ? 2 : 1));
    return isClose ? "close" : "open";
  }

  /** The value of an attribute, whatever its prefix; null without it. */
  attribute(name: string): string | null {
    const all = this.attributes;
    for (let at = 0; ; ) {
      const equals = all.indexOf("=", at);
      let open = equals + 1;
      while (all.charCodeAt(open) <= 32) open += 1;
      const close = equals < 0 ? -1 : all.indexOf(all.charAt(open), open + 1);
      if (close < 0) return null;
      const key = all.slice(at, equals).trim();
      if (key === name || key.endsWith(`:${name}`)) return unescapeXml(all.slice(open + 1, close));
      at = close + 1;
    }
  }

  /** The text of the element that was opened just now; goes to its end. */
  text(): string {
    const { depth } = this;
    let text = "";
    while (this.next() !== null) {
      const raw = this.xml.slice(this.textStart, this.start);
      text += raw.includes("<") ? readSections(raw) : unescapeXml(raw);
      if (this.depth < depth) break;
    }
    return text;
  }

  /** Goes to the end of the element that was opened just now. */
  leave(): void {
    const { depth } = this;
    while (this.next() !== null) if (this.depth < depth) return;
  }

  private closeEmpty(): "close" {
    this.isEmpty = false;
    this.depth -= 1;
    this.textStart = this.start;
    return "close";
  }

  private readName(from: number, to: number): void {
    let nameStart = from;
    let i = from;
    for (; i < to && this.xml.charCodeAt(i) > 32; i += 1) if (this.xml.charCodeAt(i) === colon) nameStart = i + 1;
    this.name = this.xml.slice(nameStart, i);
    this.attributes = this.xml.slice(i, to);
  }

  /** A ">" inside quotes does not end a tag. */
  private tagEnd(start: number): number {
    let quote = 0;
    for (let i = start + 1; i < this.xml.length; i += 1) {
      const code = this.xml.charCodeAt(i);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === greater) return i;
      else if (code === doubleQuote || code === singleQuote) quote = code;
    }
    throw this.broken();
  }

  /** Where a comment, a section of raw text, an instruction or a declaration ends. */
  private pass(start: number): number {
    const close = endings.find(([open]) => this.xml.startsWith(open, start))?.[1] ?? ">";
    const end = this.xml.indexOf(close, start + 2);
    if (end < 0) throw this.broken();
    return end + close.length;
  }

  private broken(): DataError {
    return new DataError(enImport.xmlBroken(this.part));
  }
}

const endings = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** Text with sections of raw text, comments or instructions in it. */
const readSections = (raw: string) =>
  raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/)
    .map((piece) =>
      piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : piece.startsWith("<") ? "" : unescapeXml(piece),
    )
    .join("");

const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function unescapeXml(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!lines.includes("&")) return lines;
  return lines.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (all, hex?: string, decimal?: string, name = "") => {
      if (hex === undefined && decimal === undefined) return named.get(name) ?? all;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}
