import type { SvgElement } from "./svgElement";
import { xmlCharacters } from "./xmlCharacters";

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text between tags. */
export function escapeText(text: string): string {
  return xmlCharacters(text).replace(/[&<>\r]/g, (c) => entities[c] ?? c);
}

function escapeAttribute(text: string): string {
  return xmlCharacters(text).replace(/[&<>"\t\n\r]/g, (c) => entities[c] ?? c);
}

/** These keep their capital in SVG. */
const camelCase = new Set(["viewBox", "preserveAspectRatio"]);

function attribute([name, value]: [string, string | number]): string {
  const kebab = camelCase.has(name) ? name : name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
  return ` ${kebab}="${typeof value === "number" ? value : escapeAttribute(value)}"`;
}

/** Attributes as they stand in a tag, each with a space before it. */
export function svgAttributes(attributes: SvgElement["attributes"]): string {
  return Object.entries(attributes).map(attribute).join("");
}

/** An element as markup, on one line; every text in it is escaped. */
export function svgMarkup({ tag, attributes, children }: SvgElement): string {
  const inside = children.map((child) => (typeof child === "string" ? escapeText(child) : svgMarkup(child)));
  return `<${tag}${svgAttributes(attributes)}>${inside.join("")}</${tag}>`;
}
