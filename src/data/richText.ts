import { superscript } from "./superscript";
import type { XmlScanner } from "./xmlScanner";

/**
 * The text of an `<si>` or `<is>` that was opened just now, as far as its end: all its runs, raised ones in superscripts, without
 * phonetic readings.
 */
export function readRichText(xml: XmlScanner): string {
  const end = xml.name;
  let text = "";
  /** Raised runs side by side are one: "12" and "–14". */
  let raised = "";
  let isRaised = false;
  for (let kind = xml.next(); kind !== null; kind = xml.next()) {
    if (kind === "close") {
      if (xml.name === end) break;
      continue;
    }
    if (xml.name === "r") isRaised = false;
    else if (xml.name === "rPh") xml.leave();
    else if (xml.name === "vertAlign") isRaised = xml.attribute("val") === "superscript";
    else if (xml.name === "t" && isRaised) raised += unescapeText(xml.text());
    else if (xml.name === "t") {
      text += superscript(raised) + unescapeText(xml.text());
      raised = "";
    }
  }
  return text + superscript(raised);
}

/** Signs that XML cannot hold are written as "_x000D_"; Windows' line ends become one sign, as everywhere. */
export const unescapeText = (text: string): string =>
  text.includes("_x")
    ? text
        .replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
        .replaceAll("\r\n", "\n")
    : text;
