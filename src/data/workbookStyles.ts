import { formatCode } from "./numberFormat";
import type { XmlScanner } from "./xmlScanner";

/** What a cell's style says about its text. */
export interface CellStyle {
  /** The code of its number format; null for a general one. */
  readonly format: string | null;
  /** Its whole text stands raised. */
  readonly isRaised: boolean;
}

/** The cell styles of a workbook, in the order in which cells refer to them. */
export function readStyles(xml: XmlScanner): CellStyle[] {
  const formats = new Map<number, string>();
  const raisedFonts: boolean[] = [];
  const styles: { format: number; font: number }[] = [];
  let part = "";
  for (let kind = xml.next(); kind !== null; kind = xml.next()) {
    const { name } = xml;
    if (kind === "close") {
      if (name === part) part = "";
    } else if (name === "numFmt") formats.set(Number(xml.attribute("numFmtId")), xml.attribute("formatCode") ?? "");
    else if (name === "fonts" || name === "cellXfs") part = name;
    else if (part === "fonts" && name === "font") raisedFonts.push(false);
    else if (part === "fonts" && name === "vertAlign") {
      raisedFonts[raisedFonts.length - 1] = xml.attribute("val") === "superscript";
    } else if (part === "cellXfs" && name === "xf") {
      styles.push({ format: Number(xml.attribute("numFmtId")), font: Number(xml.attribute("fontId")) });
    }
  }
  return styles.map(({ format, font }) => ({
    format: formatCode(format, formats),
    isRaised: raisedFonts[font] ?? false,
  }));
}
