import type { TextMark } from "../scene/mark";
import type { FaceOf } from "./faces";
import { type Digits, type Run, textRuns } from "./pdfText";

/** From a line of text, its start at (0, 0) and its letters upwards, to the scene's pixels, which run downwards. */
export type TextMatrix = readonly [number, number, number, number, number, number];

/** How far the top of a letter leans in a slanted text: 14 degrees, as browsers slant a font without italics. */
const slant = Math.tan((14 * Math.PI) / 180);

/** The glyphs of a text, and where they stand: at its anchor, turned and slanted as it is. */
export function placedText(
  mark: TextMark,
  faceOf: FaceOf,
  digits: Digits = "tabular",
): { runs: readonly Run[]; matrix: TextMatrix } {
  const { x, y, size, weight, anchor, rotate = 0, italic, text } = mark;
  const runs = textRuns(text, weight, faceOf, digits);
  const width = size * runs.reduce((sum, run) => sum + run.width, 0);
  const back = anchor === "start" ? 0 : anchor === "middle" ? width / 2 : width;
  const [cos, sin] = [Math.cos((rotate * Math.PI) / 180), Math.sin((rotate * Math.PI) / 180)];
  const lean = italic ? slant : 0;
  return { runs, matrix: [cos, sin, sin + lean * cos, lean * sin - cos, x - back * cos, y - back * sin] };
}
