import type { Frame } from "../charts/chart";
import { interRuler } from "../charts/textRuler";
import type { Messages } from "../messages/en";

/**
 * The widths that charts are laid out at on screen, in CSS pixels. Steps, not a fluid width, so that the prerendered page
 * can hold the same drawings that the script will make; where there is less room than the first, it is scaled down.
 */
export const chartWidths = [356, 432, 496, 560, 640, 720, 800, 920] as const;

/** The steps that the Overview can come to: those are prerendered. */
export const prerenderedWidths = chartWidths.slice(0, 4);

/** The frame of a chart on screen. */
export function screenFrame(width: number, messages: Messages): Frame {
  return {
    width,
    fontSize: width < 400 ? 12 : 13,
    measureText: interRuler,
    messages,
  };
}
