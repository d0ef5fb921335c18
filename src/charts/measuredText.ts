import type { FontWeight } from "../scene/mark";
import type { TextRuler } from "./chart";
import { type WrappableText, wrappableText } from "./wrapText";

/** What stands between two line breaks of a text's own, measured to be wrapped. */
interface MeasuredPart {
  /** The break at its end included. */
  readonly text: string;
  readonly wrappable: WrappableText;
}

interface Measured {
  readonly ruler: TextRuler;
  readonly weight: FontWeight;
  readonly parts: readonly MeasuredPart[];
}

/** Widths grow as sizes do, so one measure serves all sizes. */
export const measuredSize = 100;

const known = new WeakMap<object, Measured>();

/** A paragraph measured in `measuredSize`, once for all sizes and widths at which it is set; kept as long as the paragraph is. */
export function measuredParts(
  paragraph: { readonly text: string },
  weight: FontWeight,
  ruler: TextRuler,
): readonly MeasuredPart[] {
  const found = known.get(paragraph);
  if (found?.ruler === ruler && found.weight === weight) return found.parts;
  const parts = paragraph.text
    .split(/(?<=\r\n|\r(?!\n)|\n)/)
    .map((text) => ({ text, wrappable: wrappableText(text, measuredSize, weight, ruler) }));
  known.set(paragraph, { ruler, weight, parts });
  return parts;
}
