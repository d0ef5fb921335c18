import type { Mark, Scene } from "./mark";
import { type SvgElement, svgElement } from "./svgElement";
import { escapeText, svgAttributes } from "./svgMarkup";

const hundredths = (length: number): number => Math.round(length * 100) / 100;

/** A layer's name as an id, which drawing programs show in their list of objects: unique in the file. */
function idFor(name: string, taken: Set<string>): string {
  const words = name
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();
  const base = /^\p{L}/u.test(words) ? words : `layer-${words}`;
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id;
}

function write(element: SvgElement, indent: string, taken: Set<string>): string {
  const name = element.attributes["data-name"];
  const id = typeof name === "string" ? svgAttributes({ id: idFor(name, taken) }) : "";
  const open = `${indent}<${element.tag}${id}${svgAttributes(element.attributes)}`;
  if (element.children.length === 0) return `${open}/>\n`;
  let inner = "";
  let broken = false;
  for (const child of element.children) {
    if (typeof child === "string") inner += escapeText(child);
    else {
      inner += (broken ? "" : "\n") + write(child, `${indent}  `, taken);
      broken = true;
    }
  }
  return `${open}>${inner}${broken ? indent : ""}</${element.tag}>\n`;
}

/** How large a file is: CSS pixels for one of the scene; whether it has a background of its own; its language (BCP 47). */
interface SvgOptions {
  readonly scale?: number;
  readonly background?: "scene" | "none";
  readonly language?: string;
}

/**
 * A scene as an SVG file that drawing programs, slides and journals can take: presentation attributes only, text as text,
 * named groups. Characters that XML forbids become U+FFFD. Equal scenes give equal bytes.
 */
export function svgFile(scene: Scene, { scale = 1, background = "scene", language }: SvgOptions = {}): string {
  const { width, height } = scene;
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    width: hundredths(width * scale),
    height: hundredths(height * scale),
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    ...(language !== undefined && { lang: language }),
    fontFamily: scene.fontFamily,
  };
  const behind: Mark[] =
    background === "none" ? [] : [{ kind: "rect", x: 0, y: 0, width, height, fill: scene.background }];
  const taken = new Set<string>();
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg${svgAttributes(root)}>
  <title>${escapeText(scene.title)}</title>
  <desc>${escapeText(scene.description)}</desc>
${[...behind, ...scene.marks]
  .map(svgElement)
  .map((element) => write(element, "  ", taken))
  .join("")}</svg>
`;
}
