import type { FontWeight } from "../scene/mark";
import type { TextRuler } from "./chart";

/** A web address in lines of at most a width, broken after its punctuation, else anywhere; never with a hyphen that is not its own. */
export function wrapAddress(
  address: string,
  maxWidth: number,
  size: number,
  weight: FontWeight,
  ruler: TextRuler,
): string[] {
  const fits = (text: string) => ruler(text, size, weight) <= maxWidth;
  const lines: string[] = [];
  let line = "";
  for (const piece of address.split(/(?<=[/.\-_?=&#])/)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const character of piece) {
      if (line !== "" && !fits(line + character)) {
        lines.push(line);
        line = "";
      }
      line += character;
    }
  }
  return line === "" ? lines : [...lines, line];
}
