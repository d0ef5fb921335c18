import type { FontWeight, Mark } from "../scene/mark";

/** All text that some marks have in a weight, one after the other. */
export function sceneText(marks: readonly Mark[], weight: FontWeight): string {
  return marks
    .map((mark) => {
      if (mark.kind === "layer") return sceneText(mark.marks, weight);
      return mark.kind === "text" && mark.weight === weight ? mark.text : "";
    })
    .join("");
}
