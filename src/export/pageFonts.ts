import type { Scene } from "../scene/mark";
import { sceneText } from "./sceneText";

const weights = [400, 600] as const;

/** Waits for all font files that the page needs to draw a scene: a font comes in files by script and weight. */
export async function loadFonts({ fontFamily, marks }: Scene): Promise<void> {
  await Promise.all(
    weights.map((weight) => document.fonts.load(`${weight} 16px ${fontFamily}`, sceneText(marks, weight))),
  );
}
