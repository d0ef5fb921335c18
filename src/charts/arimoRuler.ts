import { arimoWidths } from "./arimoWidths";
import type { TextRuler } from "./chart";
import { rulerOf } from "./rulerOf";

/** The ruler of the shipped Arimo, and of Arial. */
export const arimoRuler: TextRuler = rulerOf(arimoWidths);
