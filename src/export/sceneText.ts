import type { FontWeight, Mark } from "../scene/mark";

/** The characters that some marks have in a weight, each once: a browser takes seconds to find the fonts of a long text. */
export function sceneText(marks: readonly Mark[], weight: FontWeight): string {
  const characters = new Set<string>();
  const collect = (mark: Mark): void => {
    if (mark.kind === "layer") mark.marks.forEach(collect);
    else if (mark.kind === "text" && mark.weight === weight) for (const one of mark.text) characters.add(one);
  };
  marks.forEach(collect);
  return [...characters].join("");
}
