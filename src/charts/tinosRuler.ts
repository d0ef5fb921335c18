import type { TextRuler } from "./chart";
import { rulerOf } from "./rulerOf";
import { tinosWidths } from "./tinosWidths";

/** The ruler of the shipped Tinos, and of Times New Roman. */
export const tinosRuler: TextRuler = rulerOf(tinosWidths);
