import type { Scene } from "../scene/mark";
import { familyFiles } from "./fontFiles";
import { sceneText } from "./sceneText";

const weights = [400, 600] as const;
/** By name, fonts that the page knows the files of; that of the screen it always does. */
const known = new Set(["Inter Variable"]);

const firstOf = ({ fontFamily }: Scene): string => fontFamily.split(",")[0] ?? "";

/** Tells the page where the files of a scene's font are; it fetches them when it draws text in it. */
function makeKnown(scene: Scene): void {
  const name = firstOf(scene);
  if (known.has(name)) return;
  known.add(name);
  for (const weight of weights)
    for (const { address, range } of familyFiles(name, weight))
      document.fonts.add(
        new FontFace(name, `url("${address}")`, { weight: `${weight}`, unicodeRange: range, display: "block" }),
      );
}

const askFor = (scene: Scene, weight: 400 | 600) =>
  [`${weight} 16px ${scene.fontFamily}`, sceneText(scene.marks, weight)] as const;

/** Whether the page has all font files that it needs to draw a scene. */
export function hasFonts(scene: Scene): boolean {
  return known.has(firstOf(scene)) && weights.every((weight) => document.fonts.check(...askFor(scene, weight)));
}

/** Waits for all font files that the page needs to draw a scene: a font comes in files by script and weight. */
export async function loadFonts(scene: Scene): Promise<void> {
  makeKnown(scene);
  await Promise.all(weights.map((weight) => document.fonts.load(...askFor(scene, weight))));
}
