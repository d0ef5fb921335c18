import type { TextRuler } from "./chart";
import { interWidths } from "./interWidths";
import { rulerOf } from "./rulerOf";

/** The ruler of the shipped Inter, digits tabular. */
export const interRuler: TextRuler = rulerOf(interWidths);
